import { isYetToCome } from '../calendar/clockSetBack';
import { MINUTE, SECOND } from '../calendar/duration';
import { CODE_LIFETIME_MS, type CodeShape } from './codeShape';
import type { CodeTried } from './tried';
import type { IdentityShown } from '../form/form';
import { inMinutes } from '../conversation/units';
import type { Ask, Choice, Say, Utterance, Value, Values } from '../conversation/utterance';
import { maskEmail } from '../form/mask';
import { askWhether } from './doubtfulAddress';
import { writeButton } from '../conversation/button';

const RESEND_AFTER_MS = MINUTE;

export const RESEND: Choice = {
  value: writeButton({ is: 'code', wish: 'resend' }),
  label: 'identity:resend',
  alike: 'alike:code.resend',
};
export const OTHER_ADDRESS: Choice = {
  value: writeButton({ is: 'code', wish: 'other' }),
  label: 'identity:otherAddress',
  alike: 'alike:code.other',
};
export const CODE_CHOICES: readonly Choice[] = [RESEND, OTHER_ADDRESS];
/** The way on of somebody whom no code reaches, where the question for the address has one. */
export const WITHOUT_MAIL: Choice = {
  value: writeButton({ is: 'code', wish: 'none' }),
  label: 'identity:withoutMail',
  alike: 'alike:code.none',
};

export const ASK_EMAIL: Ask = {
  kind: 'ask',
  key: 'identity:askEmail',
  input: { kind: 'email', autocomplete: 'email', maxLength: 254 },
};
/** Offered with the question for an address. */
export const NO_MAIL: Choice = {
  value: writeButton({ is: 'code', wish: 'none' }),
  label: 'identity:noEmail',
};
/** The question for an address where there is a way on without one. */
export const ASK_EMAIL_IF_ANY: Ask = { ...ASK_EMAIL, choices: [NO_MAIL] };

/** What kind of code is waited for: one of digits, unless it is of letters. */
export type Awaited = Pick<IdentityShown, 'letters' | 'joined'>;

const ASK_DIGITS: Ask = {
  kind: 'ask',
  key: 'identity:askCode',
  input: { kind: 'code', autocomplete: 'one-time-code', maxLength: 40 },
};
/** Into a field whose keys are letters too. */
const ASK_LETTERS: Ask = {
  kind: 'ask',
  key: 'identity:askLetters',
  input: { kind: 'text', autocomplete: 'one-time-code', maxLength: 40 },
};

/** @param choices what can be done instead of typing it */
export function askCode({ letters }: Awaited, choices: readonly Choice[] = CODE_CHOICES): Ask {
  return { ...(letters === true ? ASK_LETTERS : ASK_DIGITS), choices };
}

/** Said to what is no code. */
export function notACode({ letters }: Awaited): Say {
  return { kind: 'say', key: letters === true ? 'identity:notLetters' : 'identity:notACode' };
}

/** The question that is open: the address first, or the doubt about it, then the code that went to it. */
export function identityQuestion({ address, codeId, doubted, letters }: IdentityShown): Ask {
  if (doubted !== undefined) return askWhether(doubted, ASK_EMAIL);
  if (address === undefined || codeId === undefined) return ASK_EMAIL_IF_ANY;
  return askCode(letters === true ? { letters } : {});
}

/** A code that is waited for from now on; `joined`: it went to the address before, and no mail goes now. */
export type Expected = CodeShape | 'joined';

export function awaitedBy(shape: Expected): Awaited {
  if (shape === 'digits') return {};
  return shape === 'joined' ? { letters: true, joined: true } : { letters: true };
}

/** How a code is told of, and for how long it is good. */
export function codeValues(shape: CodeShape): Values {
  const code = { key: shape === 'digits' ? 'identity:sixDigits' : 'identity:tenLetters' } as const;
  return { code, minutes: inMinutes(CODE_LIFETIME_MS[shape] / MINUTE) };
}

/** Said with the code on its way; the same words for every address, known to us or not. */
export function codeSent(address: string, shape: Expected, mailDomain?: string): Ask {
  const to = { address: maskEmail(address) };
  const ask = askCode(awaitedBy(shape));
  return shape === 'joined'
    ? { ...ask, key: 'identity:codeJoined', values: to }
    : {
        ...ask,
        key: 'identity:codeSent',
        values: { ...to, ...codeValues(shape), look: whereToLook(mailDomain) },
      };
}

/** Said to whoever has not got the code: where it went and when, and where it may lie. */
export function missedAt(
  address: string,
  { joined, codeSentAt = 0 }: CodeSent,
  mailDomain?: string,
): Pick<Ask, 'key' | 'values'> {
  const key = joined === true ? 'identity:missing.joined' : 'identity:missing.sent';
  return { key, values: { address: maskEmail(address), ...whenAndWhere(codeSentAt, mailDomain) } };
}

/** The same of a number: in the same words for every one, and without the address, which is told to nobody. */
export function missedFor(
  { joined, codeSentAt = 0 }: CodeSent,
  mailDomain?: string,
): Pick<Ask, 'key' | 'values'> {
  const key = joined === true ? 'identity:missing.joinedByNumber' : 'identity:missing.byNumber';
  return { key, values: whenAndWhere(codeSentAt, mailDomain) };
}

const whenAndWhere = (codeSentAt: number, mailDomain: string | undefined): Values => ({
  when: { moment: codeSentAt },
  look: whereToLook(mailDomain),
});

/** Where a mail may lie; Japanese carriers refuse a domain that their customer has not let through. */
function whereToLook(domain: string | undefined): Value {
  return domain === undefined
    ? { key: 'identity:spam' }
    : { key: 'identity:spamAndDomain', values: { domain } };
}

type CodeSent = Awaited & Pick<IdentityShown, 'codeSentAt'>;

/** Seconds until a new code may be sent; 0 when it may, or when the clock was set back since. */
export function secondsToWait({ codeSentAt }: Pick<IdentityShown, 'codeSentAt'>, now: number): number {
  if (codeSentAt === undefined || isYetToCome(codeSentAt, now)) return 0;
  return Math.max(0, Math.ceil((codeSentAt + RESEND_AFTER_MS - now) / SECOND));
}

/** What remains of the code after a try that was not right: once it is spent, a new one is offered. */
export function afterTry(tried: Exclude<CodeTried, 'right'>): { readonly codeSpent?: true } {
  return tried === 'wrong' ? {} : { codeSpent: true };
}

/** What is said when the code was not right. */
export function notConfirmed(
  tried: Exclude<CodeTried, 'right'>,
  awaited: Awaited,
  choices: readonly Choice[],
): readonly Utterance[] {
  const said: Say = { kind: 'say', key: `identity:${tried}` };
  return tried === 'wrong' ? [said, askCode(awaited, choices)] : [{ ...said, choices }];
}
