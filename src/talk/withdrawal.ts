import { readButton } from '../domain/conversation/readButton';
import type { TicketLine } from '../domain/ticket/ticket';
import { looksLikeQuestion } from '../recognition/wishes/question';
import { readRequestWish } from '../recognition/wishes/requestWish';

/** The wish to withdraw, said once more in words when it was asked whether to do so: that is a yes. */
export function confirmsWithdrawal(
  typed: string,
  { receiptNumber }: Pick<TicketLine, 'receiptNumber'>,
): boolean {
  if (readButton(typed) !== undefined || looksLikeQuestion(typed)) return false;
  const wished = readRequestWish(typed);
  return wished?.wish === 'withdraw' && (wished.receiptNumber ?? receiptNumber) === receiptNumber;
}
