import type { Server } from 'restify';
import { LOCALES } from '../../../locales';
import type { TicketLine } from '../../domain/ticket/ticket';
import { openMailbox } from '../../usecases/staff/openMailbox';
import { findRequest, type NotFound } from '../../usecases/staff/findRequest';
import { asking } from '../../usecases/staff/permit';
import { queuePage } from '../../usecases/staff/queuePage';
import { staffForm, staffOnly, type Visit } from '../doors/access';
import type { ConsoleOptions } from '../consoleOptions';
import { oneOf } from '../../domain/oneOf';
import { FORM, queryOf } from '../doors/formFields';
import { ownPath } from '../doors/ownPath';
import { queueFrom, queuePath } from './queuePlace';
import { sendNotAllowed } from '../doors/refused';
import { redirect, sendPage } from '../doors/sendPage';
import type { SoughtInVain } from './findRequest';
import { MailboxView } from '../mailbox/mailboxView';
import { QueueView } from './queueView';
import { isClaimForgotten } from '../../domain/ticket/forgottenClaim';

const STATUS: Readonly<Record<NotFound, number>> = {
  nothingTyped: 422,
  notANumber: 422,
  draftNumber: 422,
  unknown: 404,
};

/** The queue, the demo's mailbox where there is one, and the choice of language. */
export function mountQueue(server: Server, options: ConsoleOptions): void {
  server.get(
    '/console',
    staffOnly(options, (visit) => showQueue(options, visit)),
  );
  server.post(
    { path: '/console/find', contentType: FORM },
    staffForm(options, (visit) => find(options, visit)),
  );
  server.post(
    { path: '/console/language', contentType: FORM },
    staffForm(options, async ({ res, session, fields }) => {
      const language = oneOf(LOCALES, fields.one('language'));
      if (language !== undefined) await options.staff.setLanguage(session.digest, language);
      redirect(res, ownPath(fields.one('back')));
    }),
  );
  const { mailbox, audit, now } = options;
  if (mailbox === undefined) return;
  server.get(
    '/console/mailbox',
    staffOnly(options, async (visit) => {
      const { res, page, session } = visit;
      const mails = await openMailbox({ mailbox, audit }, asking(session.staff, now()));
      if (mails.ok) sendPage(res, 200, <MailboxView page={page} mails={mails.value} />);
      else sendNotAllowed(visit);
    }),
  );
}

async function showQueue(options: ConsoleOptions, visit: Visit, sought?: SoughtInVain): Promise<void> {
  const from = queueFrom(queryOf(visit.req));
  const found = await queuePage(options, asking(visit.session.staff, options.now()), from);
  if (!found.ok) {
    sendNotAllowed(visit);
    return;
  }
  const { value: queue } = found;
  const forgotten = new Set(queue.lines.filter(isForgotten(options)).map(({ id }) => id));
  const path = from === undefined ? '/console' : queuePath(from);
  const canSeed = options.demo?.seed !== undefined;
  const seeded = queryOf(visit.req).get('done') === 'seeded' && canSeed;
  const page = { ...visit.page, path };
  const shown = { page, queue, forgotten, canSeed, seeded, ...(sought && { sought }) };
  sendPage(visit.res, sought === undefined ? 200 : STATUS[sought.reason], <QueueView {...shown} />);
}

/** Opens the request of a number. By a form, so that what was typed stands in no address and in no log. */
async function find(options: ConsoleOptions, visit: Visit): Promise<void> {
  const typed = visit.fields.one('number').trim();
  const found = await findRequest(options, asking(visit.session.staff, options.now()), typed);
  if (found.ok) redirect(visit.res, `/console/tickets/${found.value}`);
  else if (found.reason === 'notAllowed') sendNotAllowed(visit);
  else await showQueue(options, visit, { reason: found.reason, typed });
}

function isForgotten({ claimHours, now }: ConsoleOptions) {
  return (line: TicketLine): boolean => isClaimForgotten(line, claimHours, now());
}
