import type { Page } from '../page/page';
import { Layout } from '../page/layout';
import { Notice } from '../page/parts';

/** Why the sign-in page is shown again, or what it says first. The reason is the end of a message key. */
export type SignInNote = 'wrong' | 'tooMany' | 'busy' | 'notFromHere' | 'empty' | 'out' | 'needed';

interface SignInProps {
  readonly page: Page;
  /** Where to go afterwards. */
  readonly next: string;
  /** The address as typed before. */
  readonly email: string;
  readonly note?: SignInNote;
}

const FRIENDLY: ReadonlySet<SignInNote> = new Set(['out', 'needed']);

export function SignInView({ page, next, email, note }: SignInProps) {
  const { words, company } = page;
  const failed = note !== undefined && !FRIENDLY.has(note);
  const title = words.text('console:signIn.title');
  return (
    <Layout page={page} title={title} failed={failed}>
      <div class="sign-in card">
        <h1>{title}</h1>
        <p class="soft">
          {words.text('console:signIn.lead', { company })}{' '}
          <a href="/chat">{words.text('console:signIn.chat')}</a>
        </p>
        {note !== undefined && (
          <Notice kind={failed ? 'wrong' : 'plain'}>{words.text(`console:signIn.${note}`)}</Notice>
        )}
        <form method="post" action="/console/sign-in">
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="language" value={words.language} />
          <SignInFields page={page} email={email} />
          <button class="main">{words.text('console:signIn.submit')}</button>
        </form>
      </div>
    </Layout>
  );
}

function SignInFields({ page: { words }, email }: Pick<SignInProps, 'page' | 'email'>) {
  const common = { maxLength: 254, required: true };
  const reachedPassword = email !== '';
  return (
    <>
      <label class="field">
        <span>{words.text('console:signIn.email')}</span>
        <input
          {...common}
          type="email"
          name="email"
          value={email}
          autocomplete="username"
          autofocus={!reachedPassword}
        />
      </label>
      <label class="field">
        <span>{words.text('console:signIn.password')}</span>
        <input
          {...common}
          type="password"
          name="password"
          autocomplete="current-password"
          autofocus={reachedPassword}
        />
      </label>
    </>
  );
}
