import type { ComponentChildren } from 'preact';
import { LOCALES } from '../../../locales';
import { allows, LANGUAGE_KEYS, type Page, type StaffPage } from './page';
import { NavLink, StaffForm } from './parts';

interface LayoutProps {
  readonly page: Page;
  readonly title: string;
  /** True when the page says that something went wrong: its title then begins with it. */
  readonly failed?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of every page. */
export function Layout({ page, title, failed, children }: LayoutProps) {
  const { words, company } = page;
  const named = words.text('console:titleOf', { page: title, company });
  return (
    <html lang={words.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{failed === true ? words.text('console:errorTitle', { title: named }) : named}</title>
        <link rel="stylesheet" href="/console.css" />
      </head>
      <body>
        <a class="skip" href="#content">
          {words.text('console:skip')}
        </a>
        <header class="top">
          <Brand page={page} />
          {isStaffPage(page) ? <Navigation page={page} /> : <LanguageLinks page={page} />}
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="bottom">{words.text('console:footer')}</footer>
        <link rel="stylesheet" href="/fonts.css" />
      </body>
    </html>
  );
}

function isStaffPage(page: Page): page is StaffPage {
  return page.session !== undefined;
}

function Brand({ page: { words, company } }: { readonly page: Page }) {
  return (
    <a class="brand" href="/console">
      <span class="brand-desk">{words.text('console:title')}</span>
      <span class="brand-company">{company}</span>
    </a>
  );
}

function Navigation({ page }: { readonly page: StaffPage }) {
  const { words, session, hasMailbox } = page;
  return (
    <>
      <nav class="pages" aria-label={words.text('console:nav.label')}>
        {allows(page, 'seeQueue') && (
          <NavLink page={page} href="/console" label={words.text('console:nav.queue')} />
        )}
        {allows(page, 'seeGaps') && (
          <NavLink page={page} href="/console/gaps" label={words.text('console:nav.gaps')} />
        )}
        {hasMailbox && allows(page, 'openMailbox') && (
          <NavLink page={page} href="/console/mailbox" label={words.text('console:nav.mailbox')} />
        )}
      </nav>
      <div class="account">
        <LanguageForm page={page} />
        <span class="who">{words.text('console:nav.signedInAs', { name: session.name })}</span>
        <StaffForm page={page} action="/console/sign-out">
          <button class="quiet">{words.text('console:nav.signOut')}</button>
        </StaffForm>
      </div>
    </>
  );
}

/** Kept in the session; the page that was open comes back in the other language. */
function LanguageForm({ page }: { readonly page: StaffPage }) {
  const { words } = page;
  const others = LOCALES.filter((language) => language !== words.language);
  return (
    <StaffForm page={page} action="/console/language">
      <input type="hidden" name="back" value={page.path} />
      {others.map((language) => (
        <button class="quiet" name="language" value={language} lang={language} key={language}>
          {words.text(LANGUAGE_KEYS[language])}
        </button>
      ))}
    </StaffForm>
  );
}

/** Before signing in there is no session to keep a language in. */
function LanguageLinks({ page: { words, path } }: { readonly page: Page }) {
  const to = `${path}${path.includes('?') ? '&' : '?'}lang=`;
  const others = LOCALES.filter((language) => language !== words.language);
  return (
    <div class="account">
      {others.map((language) => (
        <a href={`${to}${language}`} lang={language} hreflang={language} key={language}>
          {words.text(LANGUAGE_KEYS[language])}
        </a>
      ))}
    </div>
  );
}
