import { DECISIONS } from '../../domain/request/decision';
import { type GroundId, type OutcomeId, REQUEST_TYPES } from '../../domain/request/requestType';
import { present } from '../../domain/present';
import type { Outcome } from '../../domain/outcome';
import { refuse } from '../../domain/outcome';
import type { Act, ChangeRefusal } from '../../usecases/staff/changeTicket';
import { claimTicket } from '../../usecases/staff/claimTicket';
import { completeTicket } from '../../usecases/staff/completeTicket';
import { permit } from '../../usecases/staff/permit';
import { MATCHED_BY, recordMatch } from '../../usecases/staff/recordMatch';
import { releaseTicket } from '../../usecases/staff/releaseTicket';
import { replyToTicket } from '../../usecases/staff/replyToTicket';
import { sendAgain } from '../../usecases/staff/sendAgain';
import { settleUndelivered } from '../../usecases/staff/settleUndelivered';
import type { ConsoleOptions } from '../consoleOptions';
import { oneOf } from '../../domain/oneOf';
import type { Done, Sent, TicketForm } from './ticketPage';

type Run = (options: ConsoleOptions, act: Act, sent: Sent) => Promise<Outcome<unknown, ChangeRefusal>>;

/** What each form of a ticket's page does, and what is said afterwards. */
export const TICKET_CHANGES: Readonly<Record<TicketForm, { readonly done: Done; readonly run: Run }>> = {
  claim: { done: 'claimed', run: claimTicket },
  release: { done: 'released', run: releaseTicket },
  match: {
    done: 'matched',
    run: (options, act, { compared }) =>
      recordMatch(
        options,
        act,
        MATCHED_BY.filter((kind) => compared.includes(kind)),
      ),
  },
  reply: { done: 'replied', run: (options, act, { text }) => replyToTicket(options, act, text) },
  complete: { done: 'completed', run: complete },
  again: { done: 'again', run: (options, act, { message }) => sendAgain(options, act, message) },
  settle: {
    done: 'settle',
    run: (options, act, { message, text }) =>
      settleUndelivered(options, act, { messageId: message, how: text }),
  },
};

const TYPES = Object.values(REQUEST_TYPES);
const OUTCOMES: readonly OutcomeId[] = TYPES.flatMap(({ outcomes }) => outcomes);
const GROUNDS: readonly GroundId[] = TYPES.flatMap(({ grounds }) => grounds);

/** A ground that was chosen before the decision was changed is hidden on the page, so it is not meant. */
async function complete(options: ConsoleOptions, act: Act, sent: Sent) {
  const allowed = await permit(options, act, 'completeTicket', act.ticketId);
  if (!allowed.ok) return allowed;
  const outcome = oneOf(OUTCOMES, sent.outcome);
  if (outcome === undefined) return refuse('outcomeNotOfType');
  const ground = DECISIONS[outcome].needsGround ? oneOf(GROUNDS, sent.ground) : undefined;
  return completeTicket(options, act, {
    outcome,
    text: sent.text,
    ...present({ ground }),
  });
}
