import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Locale, LOCALES } from '../../locales';
import { homePath, policyPath } from './addresses';
import { Sign, TabIcon } from './icon';
import { companyOf, type SiteView, wordsFor } from './siteView';

/** A dot keeps it apart from the ids of provisions, which have none. */
const CONTENT = 'page.content';

interface LayoutProps {
  readonly view: SiteView;
  readonly title: string;
  /** The page in each language; a language without the page is left out of the switch. */
  readonly paths: Readonly<Partial<Record<Locale, string>>>;
  /** The address that the page should be known by, when it has several. Absolute. */
  readonly canonical?: string;
  readonly children: ComponentChildren;
}

/** A whole document, doctype included. Whatever is put in as text is escaped. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}

/** A page of the site: header with the language switch, the content, footer. */
export function Layout({ view, title, paths, canonical, children }: LayoutProps) {
  const { words } = view;
  return (
    <html lang={words.language}>
      <Head view={view} title={title} paths={paths} canonical={canonical} />
      <body>
        <a class="skip" href={`#${CONTENT}`}>
          {words.text('site:skip')}
        </a>
        <Header view={view} paths={paths} />
        <main id={CONTENT} tabIndex={-1}>
          {children}
        </main>
        <Footer view={view} />
        <link rel="stylesheet" href="/fonts.css" />
      </body>
    </html>
  );
}

function Head({ view, title, paths, canonical }: HeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} | ${companyOf(view)}`}</title>
      {canonical !== undefined && <link rel="canonical" href={canonical} />}
      {Object.entries(paths).map(([language, path]) => (
        <link key={language} rel="alternate" hreflang={language} href={`${view.settings.publicUrl}${path}`} />
      ))}
      <TabIcon />
      <link rel="stylesheet" href="/site.css" />
    </head>
  );
}

interface HeadProps extends Omit<LayoutProps, 'children' | 'canonical'> {
  readonly canonical: string | undefined;
}

function Header({ view, paths }: Pick<LayoutProps, 'view' | 'paths'>) {
  return (
    <header class="top">
      <div class="wide">
        <a class="brand" href={homePath(view.words.language)}>
          <Sign />
          <span class="brand-words">
            <span class="company">{companyOf(view)}</span>
            <span class="desk">{view.words.text('site:deskName')}</span>
          </span>
        </a>
        <LanguageSwitch view={view} paths={paths} />
      </div>
    </header>
  );
}

function LanguageSwitch({ view, paths }: Pick<LayoutProps, 'view' | 'paths'>) {
  const { words } = view;
  const offered = LOCALES.flatMap((language) => {
    const path = paths[language];
    return path === undefined ? [] : [{ language, path }];
  });
  if (offered.length < 2) return null;
  return (
    <nav class="languages" aria-label={words.text('site:chooseLanguage')}>
      <ul role="list">
        {offered.map(({ language, path }) => (
          <li key={language}>
            <a
              href={path}
              lang={language}
              hreflang={language}
              aria-current={language === words.language ? 'true' : undefined}
            >
              {wordsFor(view, language).text('site:languageName')}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Footer({ view }: Pick<LayoutProps, 'view'>) {
  const { words } = view;
  return (
    <footer class="bottom">
      <div class="wide">
        <p>{words.text('site:footer', { company: companyOf(view) })}</p>
        <ul>
          <li>
            <a href={homePath(words.language)}>{words.text('site:deskName')}</a>
          </li>
          <li>
            <a href={policyPath(words.language)}>{words.text('site:reach.policyTitle')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
