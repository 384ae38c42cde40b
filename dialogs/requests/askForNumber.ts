import type { Ask, Say, Utterance } from '../../src/domain/conversation/utterance';
import type { DeskNumber } from '../../src/domain/deskNumber';
import {
  type Awaited,
  askCode,
  awaitedBy,
  codeValues,
  type Expected,
  RESEND,
} from '../../src/domain/identity/confirm';
import { looksLikeDraftNumber } from '../../src/domain/form/draftNumber';
import { ASK_A_PERSON, LEAVE } from '../desk/menu';
import { looksLikeReceiptNumber } from '../../src/domain/ticket/receiptNumber';

/** What a customer asked for who is asked for a number; any number is heard all the same. */
export type Wants = 'status' | 'draft';

/** A number, and whether it is the desk that knows it: one that the customer did not give is never said. */
export interface NumberMeant extends DeskNumber {
  readonly unnamed?: true;
}

const CODE_SENT: Readonly<Record<DeskNumber['of'], Say['key']>> = {
  request: 'status:codeSent',
  draft: 'form:draftCodeSent',
};

export const askCodeOnly = (awaited: Awaited): Ask => askCode(awaited, [RESEND]);

/** Said with the code on its way, in the same words for every number, known to us or not. */
export function codeSentFor({ of, number, unnamed }: NumberMeant, shape: Expected): Ask {
  const ask = askCodeOnly(awaitedBy(shape));
  if (unnamed === true)
    return shape === 'joined'
      ? { ...ask, key: 'status:codeJoinedUnnamed' }
      : { ...ask, key: 'status:codeSentUnnamed', values: codeValues(shape) };
  return shape === 'joined'
    ? { ...ask, key: 'status:codeJoined', values: { number } }
    : { ...ask, key: CODE_SENT[of], values: { number, ...codeValues(shape) } };
}

export function noMoreCodes({ unnamed }: NumberMeant): Say {
  return { kind: 'say', key: unnamed === true ? 'status:leftToStaffUnnamed' : 'status:leftToStaff' };
}

export function askForNumber(wants: Wants = 'status'): Ask {
  const key = wants === 'draft' ? 'form:askDraftNumber' : 'status:askNumber';
  const input = { kind: 'text', autocomplete: 'off', maxLength: 40 } as const;
  return { kind: 'ask', key, input, choices: [ASK_A_PERSON, LEAVE] };
}

/** What is said of words that are no number; nothing when they need not have been one. */
export function notANumber(typed: string, wanted?: Wants): readonly Utterance[] {
  if (looksLikeDraftNumber(typed) || wanted === 'draft') return [notADraftNumber];
  return looksLikeReceiptNumber(typed) || wanted === 'status' ? [notAReceiptNumber] : [];
}

const notADraftNumber: Say = {
  kind: 'say',
  key: 'form:notADraftNumber',
  values: { example: { key: 'form:draftNumberExample' } },
};
const notAReceiptNumber: Say = {
  kind: 'say',
  key: 'status:notANumber',
  values: { example: { key: 'status:numberExample' } },
};
