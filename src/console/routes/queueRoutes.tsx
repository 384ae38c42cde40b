import type { Server } from 'restify';
import { LOCALES } from '../../../locales';
import type { TicketLine } from '../../domain/ticket/ticket';
import { claimForgottenAt } from '../../usecases/staff/claimTicket';
import { openMailbox } from '../../usecases/staff/openMailbox';
import { staffForm, staffOnly } from '../access';
import type { ConsoleOptions } from '../consoleOptions';
import { oneOf } from '../formFields';
import { ownPath } from '../ownPath';
import { redirect, sendPage } from '../sendPage';
import { MailboxView } from '../views/mailboxView';
import { QueueView } from '../views/queueView';

const MOST_LINES = 200;

/** The queue, the demo's mailbox where there is one, and the choice of language. */
export function mountQueue(server: Server, options: ConsoleOptions): void {
  server.get(
    '/console',
    staffOnly(options, async ({ res, page }) => {
      const lines = await options.tickets.queue(MOST_LINES + 1);
      const shown = lines.slice(0, MOST_LINES);
      const forgotten = new Set(shown.filter(isForgotten(options)).map(({ id }) => id));
      const cut = lines.length > MOST_LINES;
      sendPage(res, 200, <QueueView {...{ page, lines: shown, forgotten, cut }} />);
    }),
  );
  server.post(
    { path: '/console/language', contentType: 'application/x-www-form-urlencoded' },
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
    staffOnly(options, async ({ res, page }) => {
      const mails = await openMailbox({ mailbox, audit }, { staffId: page.session.staffId, now: now() });
      sendPage(res, 200, <MailboxView {...{ page, mails }} />);
    }),
  );
}

function isForgotten({ claimHours, now }: ConsoleOptions) {
  return (line: TicketLine): boolean => {
    const at = claimForgottenAt(line, claimHours);
    return line.status === 'claimed' && at !== undefined && at < now();
  };
}
