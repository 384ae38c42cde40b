import { homePath } from './addresses';
import { Layout, renderPage } from './layout';
import { PolicyLinks, type ReachProps } from './reach';

/** For an address below /policy that names no text: what is there instead. */
export function notFoundPage({ view, policy }: ReachProps): string {
  const { words } = view;
  const title = words.text('site:notFound.title');
  return renderPage(
    <Layout view={view} title={title} paths={{}}>
      <div class="wide narrow">
        <h1>{title}</h1>
        <p>{words.text('site:notFound.text')}</p>
        <section class="panel">
          <h2>{words.text('site:notFound.inForce')}</h2>
          <PolicyLinks view={view} policy={policy} />
        </section>
        <p>
          <a href={homePath(words.language)}>{words.text('site:notFound.home')}</a>
        </p>
      </div>
    </Layout>,
  );
}
