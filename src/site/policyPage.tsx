import { type Locale, othersThan } from '../../locales';
import { documentIn } from '../domain/policy/policy';
import { policyPath } from './addresses';
import { Layout, renderPage } from './layout';
import { Marks } from './marks';
import { PolicyNotices } from './policyNotices';
import type { PolicyPageProps } from './policyPageProps';
import { headingLang, headingOf, ProvisionSection } from './provisionSection';
import { langOf, wordsFor } from './siteView';

/**
 * `GET /policy/:lang` and `/policy/:lang/:version`: one language of one version, every provision under its id. Where a
 * version has no text in the reader's language, the page around the text is in it all the same.
 */
export function policyPage(props: PolicyPageProps): string {
  const { view, policy, document } = props;
  const { language, version } = document;
  const { words } = view;
  const title = document.sample ? `${document.title} | ${words.text('site:mark.sample')}` : document.title;
  const paths = Object.fromEntries(
    policy.documents.map((one) => [one.language, pathOf(props, one.language)]),
  );
  return renderPage(
    <Layout
      view={view}
      title={title}
      paths={paths}
      canonical={`${view.settings.publicUrl}${policyPath(language, version)}`}
    >
      <article class="policy wide">
        <PolicyHead {...props} />
        <div class="policy-body">
          <ProvisionIndex document={document} view={view} />
          <div class="provisions">
            {document.provisions.map((provision) => (
              <ProvisionSection key={provision.id} document={document} provision={provision} words={words} />
            ))}
          </div>
        </div>
      </article>
    </Layout>,
  );
}

function pathOf({ document, pinned }: PolicyPageProps, language: Locale): string {
  return policyPath(language, pinned ? document.version : undefined);
}

function PolicyHead(props: PolicyPageProps) {
  const { view, document } = props;
  const { words } = view;
  const effective =
    document.effective === ''
      ? words.text('site:policy.effectiveNotStated')
      : words.value({ date: document.effective });
  return (
    <header class="policy-head">
      <h1 lang={langOf(document, words)}>{document.title}</h1>
      <Marks document={document} words={words} />
      <dl class="facts">
        <div>
          <dt>{words.text('site:policy.version')}</dt>
          <dd>{document.version}</dd>
        </div>
        <div>
          <dt>{words.text('site:policy.effective')}</dt>
          <dd>{effective}</dd>
        </div>
        {othersThan(props.document.language).map((language) => (
          <OtherLanguage key={language} {...props} language={language} />
        ))}
      </dl>
      <PolicyNotices {...props} />
    </header>
  );
}

function OtherLanguage({
  view,
  policy,
  document,
  language,
}: PolicyPageProps & { readonly language: Locale }) {
  if (documentIn(policy, language) === undefined) return null;
  return (
    <div>
      <dt>{view.words.text('site:policy.language')}</dt>
      <dd>
        <a href={policyPath(language, document.version)} lang={language} hreflang={language}>
          {wordsFor(view, language).text('site:policy.readHere')}
        </a>
      </dd>
    </div>
  );
}

function ProvisionIndex({ view: { words }, document }: Pick<PolicyPageProps, 'view' | 'document'>) {
  const id = 'page.index';
  return (
    <nav class="index" aria-labelledby={id}>
      <h2 id={id}>{words.text('site:policy.index')}</h2>
      <ol role="list">
        {document.provisions.map((provision) => (
          <li key={provision.id}>
            <a href={`#${provision.id}`} lang={headingLang({ document, provision, words })}>
              {headingOf({ document, provision, words })}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
