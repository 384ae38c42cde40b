import { accept, type Outcome } from '../../domain/outcome';
import type { NotAllowed } from '../../domain/staff/permission';
import type { Mail, Mailbox } from '../../ports/mailbox';
import { type Asking, permit, type PermitMeans } from './permit';

const MOST = 100;

interface OpenMailboxMeans extends PermitMeans {
  readonly mailbox: Pick<Mailbox, 'list'>;
}

/** The demo's mails, newest first; one hundred at most. The look is on record before anything is given. */
export async function openMailbox(
  means: OpenMailboxMeans,
  by: Asking,
): Promise<Outcome<readonly (Mail & { readonly at: number })[], NotAllowed>> {
  const allowed = await permit(means, by, 'openMailbox', 'mailbox');
  if (!allowed.ok) return allowed;
  const { mailbox, audit } = means;
  await audit.append({ at: by.now, actor: by.staffId, action: 'mailboxOpened', subject: 'mailbox' });
  return accept(await mailbox.list(MOST));
}
