import type { Request, Server } from 'restify';
import type { LeaveTokens, SubscriptionStore } from '../ports/subscriptions';
import { leavePage, type LeaveStep } from '../site/leavePage';
import { send } from './answer';
import { requestUrl } from './requestUrl';
import type { Mount } from './server';
import { page, type SiteParts, viewIn, wishedLanguage } from './sitePages';

const PATH = '/policy-news/leave';

interface LeaveOptions extends SiteParts {
  readonly subscriptions: Pick<SubscriptionStore, 'stands' | 'leave'>;
  readonly leaveTokens: Pick<LeaveTokens, 'read'>;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * Where the link in a notice leads. A GET only looks, since mail scanners open every link; a POST stops the notices,
 * from the page's button or from the mail program's own (RFC 8058). The address carries all there is: no body is read.
 */
export function mountLeave(options: LeaveOptions): Mount {
  return (server: Server) => {
    server.get(PATH, async (req, res) => {
      send(req, res, await answerWith(options, req, (id) => look(options, id)));
    });
    server.post(PATH, async (req, res) => {
      send(req, res, await answerWith(options, req, (id) => options.subscriptions.leave(id)));
    });
  };
}

async function look({ subscriptions, now }: LeaveOptions, id: string): Promise<LeaveStep> {
  return (await subscriptions.stands(id, now())) ? 'ask' : 'leftBefore';
}

async function answerWith(options: LeaveOptions, req: Request, step: (id: string) => Promise<LeaveStep>) {
  const token = requestUrl(req).searchParams.get('t') ?? '';
  const id = options.leaveTokens.read(token);
  const view = viewIn(options, wishedLanguage(options, req));
  if (id === undefined) return page(404, view, leavePage({ view, step: 'badLink', token: '' }));
  return page(200, view, leavePage({ view, step: await step(id), token }));
}
