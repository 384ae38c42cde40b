import { CODE, type Said, type Step } from '../support/journey';

/** Of each customer their own, so that nobody has a request of the same kind already. */
export const ADDRESS: Said = ({ customer }) => `grace.${customer.conversationId.slice(0, 13)}@example.com`;

/** A disclosure up to the name of the person who asks for themselves. */
export const IDENTIFIED: readonly Step[] = [
  ['menu:disclosure', 'form:notice.claim'],
  ['command:goOn', 'identity:askEmail'],
  [ADDRESS, 'identity:codeSent'],
  [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
  ['self', 'question:name.ask'],
];

/** A disclosure up to the summary, by buttons alone. */
export const FILLED: readonly Step[] = [
  ...IDENTIFIED,
  ['Grace Wanjiru', 'question:dataToSee.ask'],
  ['all', 'question:method.ask'],
  ['electronic', 'question:fee.ask'],
  ['understood', 'summary'],
];

export const SENT: readonly Step[] = [...FILLED, ['command:send', 'form:receipt', 'form:receiptMailed']];
