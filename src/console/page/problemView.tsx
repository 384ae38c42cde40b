import type { Page } from './page';
import { Layout } from './layout';

interface ProblemProps {
  readonly page: Page;
  readonly title: string;
  readonly text: string;
}

/** A page that says kindly why the one asked for is not shown, and where to go on. */
export function ProblemView({ page, title, text }: ProblemProps) {
  return (
    <Layout page={page} title={title} failed>
      <div class="card problem">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a href="/console">{page.words.text('console:problem.back')}</a>
        </p>
      </div>
    </Layout>
  );
}
