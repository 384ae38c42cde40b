import type { MessageKey } from '../../../locales';

/** What a customer can ask for. The articles are of the APPI (個人情報の保護に関する法律, as in force on 2026-04-01). */
export type RequestTypeId = 'disclosure' | 'complaint' | 'inquiry';

/** What staff may decide. `answered` is for what is not a claim under the law. */
export type OutcomeId = 'granted' | 'grantedInPart' | 'refused' | 'noSuchData' | 'answered';

/** The grounds on which a request may be refused, each type having its closed list. APPI Art. 33(2), 37(1). */
export type GroundId =
  | 'harmToRights'
  | 'obstructionOfBusiness'
  | 'violationOfLaw'
  | 'identityNotConfirmed'
  | 'procedureNotFollowed';

export interface RequestType {
  readonly id: RequestTypeId;
  readonly name: MessageKey;
  /** Article and paragraph, or undefined for what the law does not regulate. */
  readonly article?: string;
  readonly feeAllowed: boolean;
  /** Whether APPI Art. 39 applies: a suit two weeks after the request arrived, or at once on refusal. */
  readonly suit: boolean;
  /** 1: a code and a recorded match with the company's records. 0: nothing is disclosed, so nothing is shown. */
  readonly identityLevel: 0 | 1;
  readonly outcomes: readonly OutcomeId[];
  readonly grounds: readonly GroundId[];
}

export const REQUEST_TYPES: Readonly<Record<RequestTypeId, RequestType>> = {
  disclosure: {
    id: 'disclosure',
    name: 'request:type.disclosure',
    article: '33(1)',
    feeAllowed: true,
    suit: true,
    identityLevel: 1,
    outcomes: ['granted', 'grantedInPart', 'refused', 'noSuchData'],
    grounds: [
      'harmToRights',
      'obstructionOfBusiness',
      'violationOfLaw',
      'identityNotConfirmed',
      'procedureNotFollowed',
    ],
  },
  complaint: {
    id: 'complaint',
    name: 'request:type.complaint',
    article: '40',
    feeAllowed: false,
    suit: false,
    identityLevel: 0,
    outcomes: ['answered'],
    grounds: [],
  },
  inquiry: {
    id: 'inquiry',
    name: 'request:type.inquiry',
    feeAllowed: false,
    suit: false,
    identityLevel: 0,
    outcomes: ['answered'],
    grounds: [],
  },
};
