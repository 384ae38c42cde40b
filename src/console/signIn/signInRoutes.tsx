import type { Request, Response, Server } from 'restify';
import { LOCALES } from '../../../locales';
import { present } from '../../domain/present';
import { createSignIn, KNOWN_FOR_MS } from '../../usecases/staff/signIn';
import { signOut } from '../../usecases/staff/signOut';
import { findSession } from '../../usecases/staff/staffSession';
import { staffForm, strangersPage } from '../doors/access';
import type { ConsoleOptions } from '../consoleOptions';
import { addBrowserCookie, readBrowserCookies, readSessionCookie, writeSessionCookie } from '../doors/cookie';
import { oneOf } from '../../domain/oneOf';
import { FORM, formFields, queryOf } from '../doors/formFields';
import { isFromOwnPage } from '../doors/fromOwnPage';
import { ownPath } from '../doors/ownPath';
import { pageLanguage } from '../doors/pageLanguage';
import { redirect, sendPage } from '../doors/sendPage';
import { type SignInNote, SignInView } from './signInView';

const STATUS: Partial<Readonly<Record<SignInNote, number>>> = {
  wrong: 401,
  tooMany: 429,
  busy: 429,
  notFromHere: 403,
  empty: 422,
};

/** Signing in and out. */
export function mountSignIn(server: Server, options: ConsoleOptions): void {
  server.get('/console/sign-in', showForm(options));
  server.post({ path: '/console/sign-in', contentType: FORM }, takeForm(options));
  server.post(
    { path: '/console/sign-out', contentType: FORM },
    staffForm(options, async ({ res, session, page }) => {
      await signOut(options, session, options.now());
      writeSessionCookie(res, '', options.secureCookie);
      redirect(res, `/console/sign-in?out=1&lang=${page.words.language}`);
    }),
  );
}

function showForm(options: ConsoleOptions) {
  return async (req: Request, res: Response) => {
    const query = queryOf(req);
    const next = ownPath(query.get('next'));
    const token = readSessionCookie(req);
    if (token !== undefined && (await findSession(options, token, options.now())) !== undefined) {
      redirect(res, next);
      return;
    }
    const needed: { note?: SignInNote } = query.has('next') ? { note: 'needed' } : {};
    const note = query.has('out') ? { note: 'out' as const } : needed;
    const page = strangersPage(options, pageLanguage(req, options.defaultLanguage));
    sendPage(res, 200, <SignInView page={page} next={next} email="" {...note} />);
  };
}

function takeForm(options: ConsoleOptions) {
  const signIn = createSignIn(options);
  return async (req: Request, res: Response) => {
    const fields = formFields(req);
    const email = fields.one('email');
    const password = fields.one('password');
    const next = ownPath(fields.one('next'));
    const language = oneOf(LOCALES, fields.one('language')) ?? pageLanguage(req, options.defaultLanguage);
    const refuse = (note: SignInNote, retryAfter?: number) => {
      if (retryAfter !== undefined) res.setHeader('retry-after', String(retryAfter));
      const page = strangersPage(options, language);
      sendPage(res, STATUS[note] ?? 200, <SignInView page={page} next={next} email={email} note={note} />);
    };
    if (!isFromOwnPage(req, options.settings.publicUrl)) {
      refuse('notFromHere');
    } else if (email.trim() === '' || password === '') {
      refuse('empty');
    } else {
      const previousToken = readSessionCookie(req);
      const signedIn = await signIn({
        email,
        password,
        language,
        now: options.now(),
        network: options.networkOf(req),
        kept: readBrowserCookies(req),
        ...present({ previousToken }),
      });
      if (!signedIn.ok) {
        refuse(signedIn.reason, 'retryAfter' in signedIn ? signedIn.retryAfter : undefined);
        return;
      }
      const { token, keep } = signedIn.value;
      writeSessionCookie(res, token, options.secureCookie);
      addBrowserCookie(res, { keep, keepFor: KNOWN_FOR_MS, secure: options.secureCookie });
      redirect(res, next);
    }
  };
}
