import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'restify';
import type { Locale } from '../../../locales';
import { findSession, type OpenSession } from '../../usecases/staff/staffSession';
import type { ConsoleOptions } from '../consoleOptions';
import { readSessionCookie } from './cookie';
import { type FormFields, formFields } from './formFields';
import { ownPath } from './ownPath';
import type { Page, StaffPage } from '../page/page';
import { redirect, sendPage } from './sendPage';
import { ProblemView } from '../page/problemView';

/** A request of somebody who is signed in. */
export interface Visit {
  readonly req: Request;
  readonly res: Response;
  readonly session: OpenSession;
  readonly page: StaffPage;
  readonly fields: FormFields;
}
type Visited = (visit: Visit) => Promise<void>;

/** Lets signed-in staff through to a page and sends everybody else to sign in. */
export function staffOnly(options: ConsoleOptions, visited: Visited): RequestHandler {
  return async (req: Request, res: Response) => {
    const visit = await visitOf(options, req, res);
    if (visit === undefined) redirect(res, signInPath(req));
    else await visited(visit);
  };
}

/** The same for what changes something: the form has to carry the session's own token. */
export function staffForm(options: ConsoleOptions, visited: Visited): RequestHandler {
  return staffOnly(options, async (visit) => {
    const { fields, session, page, res } = visit;
    if (isSame(fields.one('csrf'), session.csrf)) {
      await visited(visit);
      return;
    }
    const text = page.words.text('console:problem.forgedText');
    const title = page.words.text('console:problem.forged');
    sendPage(res, 403, <ProblemView page={page} title={title} text={text} />);
  });
}

/** A page on which nobody is signed in. */
export function strangersPage(options: ConsoleOptions, language: Locale): Page {
  return {
    words: options.translator.in(language),
    company: options.settings.company[language],
    now: options.now(),
    path: '/console/sign-in',
    hasMailbox: false,
  };
}

async function visitOf(options: ConsoleOptions, req: Request, res: Response): Promise<Visit | undefined> {
  const token = readSessionCookie(req);
  const session = token === undefined ? undefined : await findSession(options, token, options.now());
  if (session === undefined) return undefined;
  const { staff, csrf, language } = session;
  const page: StaffPage = {
    ...strangersPage(options, language),
    path: ownPath(pathOf(req)),
    hasMailbox: options.mailbox !== undefined,
    session: { staffId: staff.id, name: staff.name, role: staff.role, csrf },
    names: await options.staff.names(),
    traitsOf: options.traitsOf,
  };
  return { req, res, session, page, fields: formFields(req) };
}

const pathOf = ({ url }: Request): string => (url ?? '').split('?', 1).join();

function signInPath(req: Request): string {
  const next = ownPath(pathOf(req));
  return next === '/console' ? '/console/sign-in' : `/console/sign-in?next=${encodeURIComponent(next)}`;
}

/** Digests have the same length, which a constant-time comparison needs. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
