import type { MessageKey } from '../../../locales';
import type { Channel } from '../../domain/conversation/conversation';
import type { Value } from '../../domain/conversation/utterance';
import type { NoticeShown } from '../../domain/form/form';
import { type Way, wayToReach } from '../../domain/form/reach';
import { maskEmail, maskText } from '../../domain/form/mask';
import { present } from '../../domain/present';
import { routeOf } from '../../domain/ticket/answerRoute';
import type { MatchedBy, RecordedEvent, TicketLine } from '../../domain/ticket/ticket';
import type { WholeTicket } from '../../ports/tickets';
import { type WantedByHand, wantedByHand } from './wantedAnswer';
import { isOwnWords } from '../../domain/ticket/ownWords';

/** What was done to show who is asking, told as it was. Times in ms. */
type IdentityTold =
  /** The type asks for none. */
  | { readonly kind: 'notAsked' }
  /** Codes or tries ran out, so nothing was confirmed. */
  | { readonly kind: 'leftToStaff' }
  /** Somebody read a code sent to this mailbox: that they hold it, and no more. */
  | { readonly kind: 'holdsMailbox'; readonly address: string; readonly confirmedAt: number };

/** How the customer can be answered from here. */
interface WaysToAnswer {
  /** The channel of the chat in which an answer is told, if it is told in one. */
  readonly told?: Channel;
  /** In how many more chats it is shown to whoever opens them. */
  readonly shown: number;
  readonly mailTo?: string;
  readonly asked?: Way;
}

/** A ticket as staff see it. Personal values are masked unless `personal` says that they were opened on record. */
export interface TicketView {
  readonly personal: boolean;
  readonly line: TicketLine;
  readonly rows: readonly {
    readonly field: string;
    readonly label: MessageKey;
    readonly value: Value;
    /** The message that the answer came from, by the id of its activity. */
    readonly from?: string;
  }[];
  readonly identity: IdentityTold;
  /** The last match with the company's records that staff recorded. */
  readonly match?: { readonly compared: readonly MatchedBy[]; readonly by?: string; readonly at: number };
  readonly ways: WaysToAnswer;
  /** Only where staff have to call, or to send a letter. */
  readonly wanted?: WantedByHand;
  readonly notice: NoticeShown;
  readonly policyVersion: string;
  /** Words that the customer added are masked as other personal values are. */
  readonly events: readonly RecordedEvent[];
  readonly undelivered: WholeTicket['undelivered'];
  /** Whether it is decided, and what was decided has not reached the customer. */
  readonly unnotified: boolean;
}

export function viewTicket(ticket: WholeTicket, { personal }: { readonly personal: boolean }): TicketView {
  const { line, body, events, undelivered, unnotified } = ticket;
  const match = events.flatMap(matchOf).at(-1);
  const wanted = wantedByHand(body, personal);
  return {
    personal,
    line,
    rows: body.rows.map(({ field, label, value, masked, from }) => ({
      field,
      label,
      value: personal ? value : masked,
      ...present({ from }),
    })),
    identity: identityTold(ticket, personal),
    ...present({ match, wanted }),
    ways: waysToAnswer(ticket, personal),
    notice: body.notice,
    policyVersion: body.policyVersion,
    events: personal ? events : events.map(withMaskedWords),
    undelivered,
    unnotified,
  };
}

/** What the customer added after sending is as personal as what they sent. */
function withMaskedWords(recorded: RecordedEvent): RecordedEvent {
  const { event } = recorded;
  return isOwnWords(event) ? { ...recorded, event: { ...event, text: maskText(event.text) } } : recorded;
}

const shownAddress = (address: string, personal: boolean) => (personal ? address : maskEmail(address));

function identityTold({ body }: WholeTicket, personal: boolean): IdentityTold {
  const { address, confirmedAt, leftToStaff } = body.identity;
  if (address !== undefined && confirmedAt !== undefined)
    return { kind: 'holdsMailbox', address: shownAddress(address, personal), confirmedAt };
  return { kind: leftToStaff === true || address !== undefined ? 'leftToStaff' : 'notAsked' };
}

function matchOf({ event, by, at }: RecordedEvent) {
  if (event.kind !== 'matched') return [];
  return [{ compared: event.compared, at, ...present({ by }) }];
}

function waysToAnswer({ body, conversations }: WholeTicket, personal: boolean): WaysToAnswer {
  const { mailTo } = body;
  const asked = wayToReach(body.answers);
  const route = routeOf(body, conversations);
  const told = route.told?.reachable === true ? route.told.channel : undefined;
  return {
    shown: route.shown.length,
    ...present({ told, asked, mailTo: mailTo === undefined ? undefined : shownAddress(mailTo, personal) }),
  };
}
