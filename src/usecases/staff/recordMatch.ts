import type { MatchedBy } from '../../domain/ticket/ticket';
import { type Act, type ChangeMeans, changeTicket } from './changeTicket';

/** What staff may compare with the company's records, in the order shown. */
export const MATCHED_BY: readonly MatchedBy[] = ['email', 'name', 'phone', 'address', 'invoice'];

/** Records that the person is the one in the company's records, and by which kinds of data; never the values. */
export function recordMatch(means: ChangeMeans, act: Act, compared: readonly MatchedBy[]) {
  const kinds = MATCHED_BY.filter((kind) => compared.includes(kind));
  return changeTicket(means, act, {
    event: { kind: 'matched', compared: kinds },
    asks: 'recordMatch',
    action: 'ticketMatched',
    details: { compared: kinds.join(' ') },
  });
}
