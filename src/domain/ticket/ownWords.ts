import type { TicketEvent, TicketLine } from './ticket';

/** What the customer wrote about a request after sending it. */
export type OwnWords = Extract<TicketEvent, { readonly kind: 'added' | 'objected' }>;

export function isOwnWords(event: TicketEvent): event is OwnWords {
  return event.kind === 'added' || event.kind === 'objected';
}

/** Whether a request is decided, and its customer has objected to that since in words that no staff have read. */
export function isObjectedTo({ status, unreadSince }: Pick<TicketLine, 'status' | 'unreadSince'>): boolean {
  return status === 'completed' && unreadSince !== undefined;
}
