import type { PolicyDocument } from '../domain/policy/policy';
import { homePath, policyPath } from './addresses';
import { Layout, renderPage } from './layout';
import { PolicyLinks, type ReachProps } from './reach';
import { wordsFor } from './siteView';

export interface NotFoundProps extends ReachProps {
  /** The version that was asked for, in a language in which it exists. */
  readonly elsewhere?: PolicyDocument;
}

/** For an address below /policy that names no text: what is there instead. */
export function notFoundPage({ view, policy, elsewhere }: NotFoundProps): string {
  const { words } = view;
  const title = words.text('site:notFound.title');
  return renderPage(
    <Layout view={view} title={title} paths={{}}>
      <div class="wide narrow">
        <h1>{title}</h1>
        {elsewhere === undefined ? (
          <p>{words.text('site:notFound.text')}</p>
        ) : (
          <Elsewhere view={view} elsewhere={elsewhere} />
        )}
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

function Elsewhere({ view, elsewhere }: Pick<Required<NotFoundProps>, 'view' | 'elsewhere'>) {
  const { language, version } = elsewhere;
  return (
    <p>
      {view.words.text('site:notFound.otherLanguage')}{' '}
      <a href={policyPath(language, version)} lang={language} hreflang={language}>
        {wordsFor(view, language).text('site:policy.readHere')}
      </a>
    </p>
  );
}
