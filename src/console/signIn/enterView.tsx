import type { Page } from '../page/page';
import { Layout } from '../page/layout';

interface EnterProps {
  readonly page: Page;
  readonly token: string;
}

/** Where the link of a demo leads. Opening it signs nobody in: programs that look at links ahead would spend it. */
export function EnterView({ page, token }: EnterProps) {
  const { words } = page;
  const title = words.text('console:enter.title');
  return (
    <Layout page={page} title={title}>
      <div class="sign-in card">
        <h1>{title}</h1>
        <p class="soft">{words.text('console:enter.lead')}</p>
        <form method="post" action="/console/enter">
          <input type="hidden" name="t" value={token} />
          <input type="hidden" name="language" value={words.language} />
          <button class="main">{words.text('console:enter.submit')}</button>
        </form>
      </div>
    </Layout>
  );
}
