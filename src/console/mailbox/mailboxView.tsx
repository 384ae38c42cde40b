import type { Mail } from '../../ports/mailbox';
import type { StaffPage } from '../page/page';
import { Layout } from '../page/layout';
import { Moment, Typed } from '../page/parts';

interface MailboxProps {
  readonly page: StaffPage;
  readonly mails: readonly (Mail & { readonly at: number })[];
}

/** The demo's mails, as plain text. */
export function MailboxView({ page, mails }: MailboxProps) {
  const { words } = page;
  const title = words.text('console:mailbox.title');
  return (
    <Layout page={page} title={title}>
      <h1>{title}</h1>
      <p class="soft">{words.text('console:mailbox.lead')}</p>
      {mails.length === 0 && <p class="card empty">{words.text('console:mailbox.empty')}</p>}
      {mails.map((mail) => (
        <article class="card mail" key={mail.id}>
          <h2>
            <Typed text={mail.subject} />
          </h2>
          <p class="soft">
            <Typed text={words.text('console:mailbox.to', { to: mail.to })} /> ·{' '}
            <Moment words={words} at={mail.at} />
          </p>
          <p class="written">
            <Typed text={mail.text} />
          </p>
        </article>
      ))}
    </Layout>
  );
}
