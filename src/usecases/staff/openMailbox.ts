import type { AuditLog } from '../../ports/audit';
import type { Mail, Mailbox } from '../../ports/mailbox';

const MOST = 100;

interface OpenMailboxMeans {
  readonly mailbox: Pick<Mailbox, 'list'>;
  readonly audit: Pick<AuditLog, 'append'>;
}

/** The demo's mails, newest first; one hundred at most. The look is on record before anything is given. */
export async function openMailbox(
  { mailbox, audit }: OpenMailboxMeans,
  { staffId, now }: { readonly staffId: string; readonly now: number },
): Promise<readonly (Mail & { readonly at: number })[]> {
  await audit.append({ at: now, actor: staffId, action: 'mailboxOpened', subject: 'mailbox' });
  return mailbox.list(MOST);
}
