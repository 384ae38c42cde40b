import { present } from '../../domain/present';
import type { Server } from 'restify';
import type { ChangeRefusal } from '../../usecases/staff/changeTicket';
import { openPersonalData } from '../../usecases/staff/openPersonalData';
import { type Look, type LookRefusal, openTicket } from '../../usecases/staff/openTicket';
import { openTranscript } from '../../usecases/staff/openTranscript';
import { asking } from '../../usecases/staff/permit';
import type { TicketView } from '../../usecases/staff/ticketView';
import { staffForm, staffOnly, type Visit } from '../doors/access';
import type { ConsoleOptions } from '../consoleOptions';
import { oneOf } from '../../domain/oneOf';
import { FORM, queryOf, writtenText } from '../doors/formFields';
import type { StaffPage } from '../page/page';
import { sendNoTicket, sendNotAllowed } from '../doors/refused';
import { redirect, sendPage } from '../doors/sendPage';
import { TICKET_CHANGES } from './ticketChanges';
import { DONE, type Problem, type Sent, type TicketForm, type TicketPage } from './ticketPage';
import { TicketPageView } from './ticketView';
import { claimForgottenAt } from '../../domain/ticket/forgottenClaim';

const TICKET = '/console/tickets/:id';
/** What is not of this shape is no ticket's, and no database is asked for it. */
const TICKET_ID = /^[\w-]{1,64}$/u;

/** A ticket's page, what may be opened on it, and what may be done. */
export function mountTickets(server: Server, options: ConsoleOptions): void {
  server.get(
    TICKET,
    staffOnly(options, async (visit) => {
      const done = oneOf(DONE, queryOf(visit.req).get('done'));
      await showTicket(options, visit, present({ done }));
    }),
  );
  server.post(
    { path: `${TICKET}/personal-data`, contentType: FORM },
    staffForm(options, async (visit) => {
      const opened = await openPersonalData(options, lookOf(options, visit));
      if (opened.ok) answer(options, visit, { view: opened.value });
      else SEND[opened.reason](visit);
    }),
  );
  server.post(
    { path: `${TICKET}/transcript`, contentType: FORM },
    staffForm(options, async (visit) => {
      const opened = await openTranscript(options, lookOf(options, visit));
      if (opened.ok) answer(options, visit, opened.value);
      else SEND[opened.reason](visit);
    }),
  );
  for (const form of Object.keys(TICKET_CHANGES) as TicketForm[])
    server.post(
      { path: `${TICKET}/${form}`, contentType: FORM },
      staffForm(options, (visit) => change(options, visit, form)),
    );
}

async function change(options: ConsoleOptions, visit: Visit, form: TicketForm): Promise<void> {
  const { fields, res } = visit;
  const look = lookOf(options, visit);
  const sent: Sent = {
    text: writtenText(fields.one('text')),
    outcome: fields.one('outcome'),
    ground: fields.one('ground'),
    compared: fields.all('compared'),
    message: fields.one('message'),
  };
  const { run, done } = TICKET_CHANGES[form];
  const changed = await run(options, { ...look, version: Number(fields.one('version')) }, sent);
  if (changed.ok) {
    options.kept();
    redirect(res, `/console/tickets/${look.ticketId}?done=${done}`);
  } else {
    await showTicket(options, visit, { problem: { form, reason: changed.reason, sent } });
  }
}

type Shown = Pick<TicketPage, 'said' | 'problem' | 'done'>;

async function showTicket(options: ConsoleOptions, visit: Visit, shown: Shown): Promise<void> {
  const opened = await openTicket(options, lookOf(options, visit));
  if (opened.ok) answer(options, visit, { view: opened.value, ...shown });
  else SEND[opened.reason](visit);
}

const SEND: Readonly<Record<LookRefusal, (visit: Visit) => void>> = {
  unknownTicket: sendNoTicket,
  notAllowed: sendNotAllowed,
};

/** The refusals that are about somebody else's doing; the others are about the form. */
const OVERTAKEN: ReadonlySet<ChangeRefusal> = new Set([
  'changedMeanwhile',
  'claimedByOther',
  'notPossibleNow',
]);

function statusOf(problem: Problem | undefined): number {
  if (problem === undefined) return 200;
  if (problem.reason === 'notAllowed') return 403;
  return OVERTAKEN.has(problem.reason) ? 409 : 422;
}

function answer(
  { claimHours }: ConsoleOptions,
  visit: Visit,
  shown: Shown & { readonly view: TicketView },
): void {
  const { line } = shown.view;
  const freeAt = claimForgottenAt(line, claimHours, visit.page.now);
  const page: StaffPage = { ...visit.page, path: `/console/tickets/${line.id}` };
  const ticket: TicketPage = { ...shown, page, ...present({ freeAt }) };
  sendPage(visit.res, statusOf(shown.problem), <TicketPageView {...ticket} />);
}

function lookOf({ now }: ConsoleOptions, { req, session }: Visit): Look {
  const { id } = req.params as { readonly id: string };
  return { ...asking(session.staff, now()), ticketId: TICKET_ID.test(id) ? id : '' };
}
