import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request, RequestHandler } from 'restify';
import type { Locale } from '../../locales';
import { present } from '../domain/present';
import { type HttpAnswer, json, type Refused } from '../ports/door';
import { send } from './answer';
import { errorPage } from './errorPage';
import { preferredLanguage } from '../i18n/language';
import { REFUSALS, type RefusalWords } from './refusals';
import { requestUrl } from './requestUrl';

/** Says no, in the language and the form that the one who asked can read. */
export interface Doorkeeper {
  readonly refuse: (req: IncomingMessage, res: ServerResponse, refusal: Refused) => void;
  /** The same as an answer, for where there is no response to write to. */
  readonly refusal: (req: IncomingMessage, refusal: Refused, requestId?: string) => HttpAnswer;
  /** Makes a restify handler of a route that gives back its answer. */
  readonly answering: (route: (req: Request) => Promise<HttpAnswer | Refused>) => RequestHandler;
}

/** Programs knock at these doors, and are answered in JSON whatever they say they accept. */
const PROGRAM_DOORS = /^\/(v3|api)\//;

export function createDoorkeeper(words: RefusalWords, fallback: Locale): Doorkeeper {
  const refusal: Doorkeeper['refusal'] = (req, { refused: reason, retryAfter }, requestId) => {
    const { status, code } = REFUSALS[reason];
    const language = preferredLanguage(req.headers['accept-language'], fallback);
    const message = words(language, `http:errors.${reason}`);
    const answer = wantsPage(req)
      ? errorPage(status, { message, language, words, ...present({ requestId }) })
      : json(status, { error: { code, message } });
    const wait = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    return { ...answer, headers: { ...answer.headers, 'content-language': language, ...wait } };
  };
  const refuse: Doorkeeper['refuse'] = (req, res, turnedAway) => {
    const requestId = res.getHeader('x-request-id');
    send(req, res, refusal(req, turnedAway, typeof requestId === 'string' ? requestId : undefined));
  };
  return {
    refuse,
    refusal,
    answering:
      (route) =>
      // restify tells handlers that give back a promise by their two arguments.
      async (req, res) => {
        const answer = await route(req);
        if ('refused' in answer) refuse(req, res, answer);
        else send(req, res, answer);
      },
  };
}

function wantsPage(req: IncomingMessage): boolean {
  if (!(req.headers.accept ?? '').includes('text/html')) return false;
  return !URL.canParse(`http://desk${req.url ?? ''}`) || !PROGRAM_DOORS.test(requestUrl(req).pathname);
}
