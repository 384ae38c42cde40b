import type { Effect } from '../../ports/effects';
import { insertCode, overtakenByCodes } from '../codes/codeStore';
import { insertGap } from '../policies/gapRows';
import { keepCustomerChange } from '../tickets/keepTicketChange';
import { changeSubscription } from '../policies/subscriptionRows';
import { insertTicket, linkConversation } from '../tickets/ticketRows';
import { forgetBegun, takeBegun } from './begun';
import { keepEnded } from './ended';
import type { Keepers } from './keeper';
import { keepMessage, releaseWaiting, takeMessage } from './messages';

/** One row for each kind of effect; they are kept in the order in which they stand here. */
export const KEEPERS: Keepers<Effect> = {
  begun: {
    countedBy: ({ network }) => [network],
    take: takeBegun,
  },
  confirmed: {
    keep: forgetBegun,
  },
  code: {
    countedBy: ({ code: { addressDigest, mailboxDigest, networkDigest } }) =>
      [addressDigest, mailboxDigest, networkDigest].filter((digest) => digest !== undefined),
    take: async ({ trx, options }, { code }) => !(await overtakenByCodes(trx, options.limits, code)),
    keep: ({ trx, turn }, { code }) => insertCode(trx, turn.conversation.id, code),
  },
  ticket: {
    keep({ trx, options: { vault, retention }, turn: { conversation, now } }, { ticket }) {
      const expiresAt = now + retention.ticket;
      return insertTicket(trx, vault, { ticket, conversationId: conversation.id, now, expiresAt });
    },
  },
  opened: {
    keep: ({ trx, turn: { conversation, now } }, { ticketId }) =>
      linkConversation(trx, { ticketId, conversationId: conversation.id, now }),
  },
  heard: {
    keep: releaseWaiting,
  },
  message: {
    countedBy: ({ message: { counted } }) => (counted === undefined ? [] : [counted.by]),
    take: takeMessage,
    keep: keepMessage,
  },
  subscription: {
    keep({ trx, options: { vault }, turn: { conversation, now }, key }, { change }) {
      return changeSubscription(trx, vault, { change, within: { id: conversation.id, key }, now });
    },
  },
  gap: {
    keep: ({ trx, options, turn: { now } }, { gap }) => insertGap(trx, options, { gap, now }),
  },
  ticketChange: {
    keep: ({ trx, options, turn: { now } }, { change }) => keepCustomerChange(trx, options, change, now),
  },
  ended: {
    keep: keepEnded,
  },
};
