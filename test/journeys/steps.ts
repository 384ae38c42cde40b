import { CODE, type Step } from '../support/journey';

export const ADDRESS = 'grace@example.com';

/** A disclosure up to its first question. */
export const IDENTIFIED: readonly Step[] = [
  ['menu:disclosure', 'form:notice.disclosure'],
  ['command:goOn', 'identity:askEmail'],
  [ADDRESS, 'identity:codeSent'],
  [CODE, 'identity:confirmed', 'disclosure:name.ask'],
];

/** A disclosure up to the summary, by buttons alone. */
export const FILLED: readonly Step[] = [
  ...IDENTIFIED,
  ['Grace Wanjiru', 'disclosure:data.ask'],
  ['all', 'disclosure:method.ask'],
  ['electronic', 'summary'],
];

export const SENT: readonly Step[] = [...FILLED, ['command:send', 'form:receipt', 'form:receiptMailed']];
