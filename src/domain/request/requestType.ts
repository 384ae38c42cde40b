import type { MessageKey } from '../../../locales';
import type { ClockId } from './clock';
import { type GroundId, GROUNDS } from './ground';
import type { LawId } from './law';

export type { GroundId } from './ground';

/** What a customer can ask for. */
export type RequestTypeId =
  | 'purpose-notice'
  | 'disclosure'
  | 'provision-record-disclosure'
  | 'correction'
  | 'addition'
  | 'deletion'
  | 'suspension-of-use'
  | 'erasure'
  | 'stop-third-party-provision'
  | 'foreign-recipient-information'
  | 'marketing-stop'
  | 'complaint'
  | 'inquiry';

/** What staff may decide. `answered` is for what is not a claim under the law. */
export type OutcomeId = 'granted' | 'grantedInPart' | 'refused' | 'noSuchData' | 'answered';

/** A row of the law's table. The articles are of the APPI (個人情報の保護に関する法律) as `LAWS.appi` names it, but for `law`. */
interface RequestType {
  readonly id: RequestTypeId;
  readonly name: MessageKey;
  /** Article and paragraphs that give the right, or undefined for what the law does not regulate. */
  readonly article?: string;
  /** The law whose article it is, where that is another one. */
  readonly law?: Extract<LawId, 'mail-act'>;
  /** The paragraph by which every decision is told to the person without delay. */
  readonly noticeDuty?: string;
  /** 手数料: whether a fee may be charged. APPI Art. 38(1). */
  readonly feeAllowed: boolean;
  /** The times that run on it. */
  readonly clocks: readonly ClockId[];
  /** 1: a code and a recorded match with the company's records. 0: nothing is disclosed, so nothing is shown. */
  readonly identityLevel: 0 | 1;
  readonly outcomes: readonly OutcomeId[];
  /** The closed list of grounds for refusing it, or a part of it. APPI Art. 36 asks for the reasons to be explained. */
  readonly grounds: readonly GroundId[];
}

const DECISIONS: readonly OutcomeId[] = ['granted', 'grantedInPart', 'refused', 'noSuchData'];
const CLAIM = { identityLevel: 1, outcomes: DECISIONS } as const;
const WITH_FEE = { ...CLAIM, feeAllowed: true } as const;
/** Art. 34 and 35 know no fee; both may be taken to court. */
const FREE = { ...CLAIM, feeAllowed: false, clocks: ['suit'] } as const;
const ANSWERED = {
  feeAllowed: false,
  clocks: [],
  identityLevel: 0,
  outcomes: ['answered'],
  grounds: [],
} as const;

export const REQUEST_TYPES: Readonly<Record<RequestTypeId, RequestType>> = {
  'purpose-notice': {
    id: 'purpose-notice',
    name: 'request:type.purpose-notice',
    ...WITH_FEE,
    article: '32(2)',
    noticeDuty: '32(3)',
    clocks: [],
    grounds: GROUNDS['32(2)'],
  },
  disclosure: {
    id: 'disclosure',
    name: 'request:type.disclosure',
    ...WITH_FEE,
    article: '33(1)',
    noticeDuty: '33(3)',
    clocks: ['suit'],
    grounds: GROUNDS['33(2)'],
  },
  'provision-record-disclosure': {
    id: 'provision-record-disclosure',
    name: 'request:type.provision-record-disclosure',
    ...WITH_FEE,
    article: '33(5)',
    noticeDuty: '33(5)',
    clocks: ['suit'],
    grounds: GROUNDS['33(5)'],
  },
  correction: {
    id: 'correction',
    name: 'request:type.correction',
    ...FREE,
    article: '34(1)',
    noticeDuty: '34(3)',
    grounds: GROUNDS['34(2)'],
  },
  addition: {
    id: 'addition',
    name: 'request:type.addition',
    ...FREE,
    article: '34(1)',
    noticeDuty: '34(3)',
    grounds: GROUNDS['34(2)'],
  },
  deletion: {
    id: 'deletion',
    name: 'request:type.deletion',
    ...FREE,
    article: '34(1)',
    noticeDuty: '34(3)',
    grounds: GROUNDS['34(2)'],
  },
  'suspension-of-use': {
    id: 'suspension-of-use',
    name: 'request:type.suspension-of-use',
    ...FREE,
    article: '35(1)(5)',
    noticeDuty: '35(7)',
    grounds: GROUNDS['35(2)'],
  },
  erasure: {
    id: 'erasure',
    name: 'request:type.erasure',
    ...FREE,
    article: '35(1)(5)',
    noticeDuty: '35(7)',
    grounds: GROUNDS['35(2)'],
  },
  'stop-third-party-provision': {
    id: 'stop-third-party-provision',
    name: 'request:type.stop-third-party-provision',
    ...FREE,
    article: '35(3)(5)',
    noticeDuty: '35(7)',
    grounds: GROUNDS['35(2)'],
  },
  'foreign-recipient-information': {
    id: 'foreign-recipient-information',
    name: 'request:type.foreign-recipient-information',
    ...CLAIM,
    article: '28(3)',
    // The duty of notice stands in the Enforcement Rules, Art. 18(4), under this paragraph.
    noticeDuty: '28(3)',
    feeAllowed: false,
    clocks: [],
    grounds: GROUNDS['28(3)'],
  },
  // A word is enough, and who asks need not be shown. Who goes on being called may ask for a suspension of use as well.
  'marketing-stop': {
    id: 'marketing-stop',
    name: 'request:type.marketing-stop',
    law: 'mail-act',
    article: '3(3)',
    ...ANSWERED,
    outcomes: ['granted', 'answered'],
  },
  complaint: { id: 'complaint', name: 'request:type.complaint', article: '40', ...ANSWERED },
  inquiry: { id: 'inquiry', name: 'request:type.inquiry', ...ANSWERED },
};
