import { isYetToCome } from '../calendar/clockSetBack';
import type { CodeTried } from './tried';
import type { IdentityShown } from '../form/form';
import type { Ask, Choice, Say, Utterance } from '../conversation/utterance';
import { maskEmail } from '../form/mask';
import { askWhether } from './doubtfulAddress';

export const CODE_LIFETIME_MS = 10 * 60 * 1000;
const RESEND_AFTER_MS = 60 * 1000;

export const RESEND: Choice = { value: 'code:resend', label: 'identity:resend', alike: 'alike:code.resend' };
const OTHER: Choice = { value: 'code:other', label: 'identity:otherAddress', alike: 'alike:code.other' };
export const CODE_CHOICES: readonly Choice[] = [RESEND, OTHER];

export const ASK_EMAIL: Ask = {
  kind: 'ask',
  key: 'identity:askEmail',
  input: { kind: 'email', autocomplete: 'email', maxLength: 254 },
};
const NO_MAIL: Choice = { value: 'code:none', label: 'identity:noEmail' };
/** The question for an address where there is a way on without one. */
export const ASK_EMAIL_IF_ANY: Ask = { ...ASK_EMAIL, choices: [NO_MAIL] };
export const ASK_CODE: Ask = {
  kind: 'ask',
  key: 'identity:askCode',
  input: { kind: 'code', autocomplete: 'one-time-code', maxLength: 40 },
  choices: CODE_CHOICES,
};

/** The question that is open: the address first, or the doubt about it, then the code that went to it. */
export function identityQuestion({ address, codeId, doubted }: IdentityShown): Ask {
  if (doubted !== undefined) return askWhether(doubted, ASK_EMAIL);
  return address === undefined || codeId === undefined ? ASK_EMAIL_IF_ANY : ASK_CODE;
}

/** Said with the code on its way; the same words for every address, known to us or not. */
export function codeSent(address: string): Ask {
  const minutes = String(CODE_LIFETIME_MS / 60_000);
  return { ...ASK_CODE, key: 'identity:codeSent', values: { address: maskEmail(address), minutes } };
}

/** Seconds until a new code may be sent; 0 when it may. */
export function secondsToWait({ codeSentAt }: Pick<IdentityShown, 'codeSentAt'>, now: number): number {
  if (codeSentAt === undefined || isYetToCome(codeSentAt, now)) return 0;
  return Math.max(0, Math.ceil((codeSentAt + RESEND_AFTER_MS - now) / 1000));
}

/** What remains of the code after a try that was not right: once it is spent, a new one is offered. */
export function afterTry(tried: Exclude<CodeTried, 'right'>): { readonly codeSpent?: true } {
  return tried === 'wrong' ? {} : { codeSpent: true };
}

/** What is said when the code was not right. */
export function notConfirmed(tried: Exclude<CodeTried, 'right'>): readonly Utterance[] {
  const said: Say = { kind: 'say', key: `identity:${tried}`, choices: CODE_CHOICES };
  return tried === 'wrong' ? [{ kind: 'say', key: said.key }, ASK_CODE] : [said];
}
