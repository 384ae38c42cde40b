import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Locale } from '../../locales';
import { type Reply, replyFrom, type WireReply } from './customer';

interface LineOptions {
  /** The process that the next call goes to. */
  readonly either: () => string;
  /** The processes that the next message goes to, at once and under the same id. */
  readonly every: () => readonly string[];
  /** The network address that the proxy in front says it forwards for. */
  readonly network: string;
  readonly language: Locale;
}

interface Wired extends WireReply {
  readonly id: string;
  readonly from: { readonly role: 'user' | 'bot' };
}

export type LineClient = Awaited<ReturnType<typeof createLineClient>>;

/** A customer on the other side of Direct Line: real HTTP, a token of their own, and the watermark read last. */
export async function createLineClient({ either, every, network, language }: LineOptions) {
  const known: Record<string, string> = { 'x-forwarded-for': network, 'content-type': 'application/json' };
  const call = (base: string, path: string, body?: object) =>
    callOnce(`${base}/v3/directline/${path}`, {
      headers: { ...known, origin: base }, // as from a page of the desk itself
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const grant = (await call(either(), 'tokens/generate', {})) as { token: string; conversationId: string };
  const { conversationId } = grant;
  known['authorization'] = `Bearer ${grant.token}`;
  await call(either(), 'conversations', { locale: language });
  const seen: string[] = [];
  const sent: string[] = [];
  let watermark = '0';
  const news = async (): Promise<readonly Reply[]> => {
    const path = `conversations/${conversationId}/activities?watermark=${watermark}`;
    const set = (await call(either(), path)) as { activities: readonly Wired[]; watermark: string };
    watermark = set.watermark;
    seen.push(...set.activities.map(({ id }) => id));
    return set.activities.filter(({ from }) => from.role === 'bot').map(replyFrom);
  };
  await news();
  return {
    conversationId,
    /** The ids that the messages were sent under. */
    sent: sent as readonly string[],
    /** What was read, in the order read: Direct Line's ids, which end with the place in the conversation. */
    seen: seen as readonly string[],
    /** Sends a message, and reads what is there once every process that it went to has taken it. */
    async says(text: string): Promise<readonly Reply[]> {
      const id = randomUUID();
      sent.push(`c.${id}`);
      const activity = { type: 'message', text, locale: language, channelData: { clientActivityID: id } };
      const posts = every().map((base) => call(base, `conversations/${conversationId}/activities`, activity));
      await Promise.all(posts);
      return news();
    },
  };
}

/** As a decent client does, it waits as long as it is told to when it was too fast. */
async function callOnce(url: string, request: RequestInit): Promise<unknown> {
  for (;;) {
    const answer = await fetch(url, request);
    if (answer.status < 300) return answer.json();
    const words = await answer.text();
    const wait = answer.headers.get('retry-after');
    if (answer.status !== 429 || wait === null) throw new Error(`${answer.status} from ${url}: ${words}`);
    await setTimeout(Number(wait) * 1000);
  }
}
