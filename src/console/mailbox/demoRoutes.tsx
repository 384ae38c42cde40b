import type { Request, Response, Server } from 'restify';
import { LOCALES } from '../../../locales';
import { present } from '../../domain/present';
import type { DemoEntrance } from '../../usecases/staff/enterDemo';
import { asking } from '../../usecases/staff/permit';
import { createSeedQueue } from '../../usecases/staff/seedQueue';
import { staffForm, strangersPage } from '../doors/access';
import type { ConsoleOptions, Demo } from '../consoleOptions';
import { readSessionCookie, writeSessionCookie } from '../doors/cookie';
import { oneOf } from '../../domain/oneOf';
import { FORM, formFields, queryOf } from '../doors/formFields';
import { isFromOwnPage } from '../doors/fromOwnPage';
import { isFromThisMachine } from '../doors/fromThisMachine';
import { pageLanguage } from '../doors/pageLanguage';
import { sendNotAllowed } from '../doors/refused';
import { redirect, sendPage } from '../doors/sendPage';
import { EnterView } from '../signIn/enterView';
import { ProblemView } from '../page/problemView';

const ENTER = '/console/enter';

/** What only a demo has: the way in by a link, and invented requests to look at. */
export function mountDemo(server: Server, options: ConsoleOptions): void {
  const { demo } = options;
  if (demo === undefined) return;
  server.get(ENTER, showEntrance(options, demo.entrance));
  server.post({ path: ENTER, contentType: FORM }, enter(options, demo.entrance));
  mountSeed(server, options, demo);
}

function showEntrance(options: ConsoleOptions, entrance: DemoEntrance) {
  return async (req: Request, res: Response): Promise<void> => {
    const token = queryOf(req).get('t') ?? '';
    const good = await entrance.isGood(token, options.now());
    if (!isFromThisMachine(req)) refuse(options, req, res, 'elsewhere');
    else if (!good) refuse(options, req, res, 'spent');
    else {
      const path = `${ENTER}?t=${encodeURIComponent(token)}`;
      const page = { ...strangersPage(options, pageLanguage(req, options.defaultLanguage)), path };
      sendPage(res, 200, <EnterView page={page} token={token} />);
    }
  };
}

function enter(options: ConsoleOptions, entrance: DemoEntrance) {
  return async (req: Request, res: Response): Promise<void> => {
    const fields = formFields(req);
    const language = oneOf(LOCALES, fields.one('language')) ?? pageLanguage(req, options.defaultLanguage);
    if (!isFromThisMachine(req) || !isFromOwnPage(req, options.settings.publicUrl)) {
      refuse(options, req, res, 'elsewhere');
      return;
    }
    const previousToken = readSessionCookie(req);
    const entered = await entrance.enter({
      token: fields.one('t'),
      language,
      now: options.now(),
      ...present({ previousToken }),
    });
    if (!entered.ok) {
      refuse(options, req, res, entered.reason);
      return;
    }
    writeSessionCookie(res, entered.value, options.secureCookie);
    redirect(res, '/console');
  };
}

/** A refusal is a value with a closed reason, which is the end of a message key. */
function refuse(options: ConsoleOptions, req: Request, res: Response, reason: 'elsewhere' | 'spent'): void {
  const page = strangersPage(options, pageLanguage(req, options.defaultLanguage));
  const title = page.words.text('console:enter.refused');
  const text = page.words.text(`console:enter.${reason}`);
  sendPage(res, reason === 'spent' ? 410 : 403, <ProblemView page={page} title={title} text={text} />);
}

/** Invented requests, for a queue that is empty. */
function mountSeed(server: Server, options: ConsoleOptions, { seed }: Demo): void {
  if (seed === undefined) return;
  const seedQueue = createSeedQueue({ ...options, seed });
  server.post(
    { path: '/console/demo/requests', contentType: FORM },
    staffForm(options, async (visit) => {
      const seeded = await seedQueue(asking(visit.session.staff, options.now()));
      if (!seeded.ok) sendNotAllowed(visit);
      else redirect(visit.res, seeded.value === 'seeded' ? '/console?done=seeded' : '/console');
    }),
  );
}
