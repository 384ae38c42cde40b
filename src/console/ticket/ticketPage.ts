import type { StoredActivity } from '../../ports/activities';
import type { ChangeRefusal } from '../../usecases/staff/changeTicket';
import type { TicketView } from '../../usecases/staff/ticketView';
import type { StaffPage } from '../page/page';

/** What can be done to a ticket from its page; each is a form of its own. */
export type TicketForm = 'claim' | 'release' | 'match' | 'reply' | 'complete' | 'again' | 'settle';

/** What a form held when it was sent, to be shown again. */
export interface Sent {
  readonly text: string;
  readonly outcome: string;
  readonly ground: string;
  readonly compared: readonly string[];
  /** The id of the message that did not get there. */
  readonly message: string;
}

/** A form that was sent in vain. */
export interface Problem {
  readonly form: TicketForm;
  readonly reason: ChangeRefusal;
  readonly sent: Sent;
}

export const DONE = ['claimed', 'released', 'matched', 'replied', 'completed', 'again', 'settle'] as const;
/** What was just done, told once on the page that follows. */
export type Done = (typeof DONE)[number];

/** Everything that the page of a ticket shows. */
export interface TicketPage {
  readonly page: StaffPage;
  readonly view: TicketView;
  /** When the claim may be taken over (ms). */
  readonly freeAt?: number;
  /** The conversation, when it was opened. */
  readonly said?: readonly StoredActivity[];
  readonly problem?: Problem;
  readonly done?: Done;
}

/** Which field of its form a refusal is about; the others are about the ticket. */
const FIELD_OF: Partial<Readonly<Record<ChangeRefusal, 'text' | 'compared' | 'outcome' | 'ground'>>> = {
  noText: 'text',
  howMissing: 'text',
  tooLong: 'text',
  nothingCompared: 'compared',
  outcomeNotOfType: 'outcome',
  matchMissing: 'outcome',
  groundMissing: 'ground',
  groundNotOfType: 'ground',
};

/** The refusal to be shown at this field of this form, if there is one. */
export function refusalAt(
  { problem }: TicketPage,
  form: TicketForm,
  field: 'text' | 'compared' | 'outcome' | 'ground',
): ChangeRefusal | undefined {
  return problem?.form === form && FIELD_OF[problem.reason] === field ? problem.reason : undefined;
}

/** What the form held when it was last sent, if it was this one. */
export function sentIn({ problem }: TicketPage, form: TicketForm): Sent | undefined {
  return problem?.form === form ? problem.sent : undefined;
}

export const isMine = ({ page, view: { line } }: TicketPage): boolean =>
  line.status === 'claimed' && line.claimedBy === page.session.staffId;
