import { createHash } from 'node:crypto';
import { DeliveryFailure } from '../../domain/outbox/deliveryFailure';
import type { Json } from '../../domain/json';
import type { Spoken } from '../../domain/conversation/content';
import type { Send } from '../../ports/send';
import { type CallLine, inJson } from './call';
import type { LineMessage } from './message';
import { type LineReference, readReference, readReplyTo } from './reference';
import type { Shown } from './show';
import type { LineTokens } from './tokens';

interface Parts {
  readonly call: CallLine;
  readonly tokens: LineTokens;
  readonly show: (spoken: readonly Spoken[]) => readonly Shown[];
  readonly now: () => number;
}

/**
 * Answers with the reply token of the message that is answered, which costs nothing; what comes later, or too late for
 * it, is pushed. LINE drops a push that it has had, by its key.
 */
export function createLineSend({ call, tokens, show, now }: Parts): Send {
  const post = async (path: string, body: object, more: Call): Promise<readonly string[]> => {
    const { headers, ...request } = inJson(body);
    const token = await tokens.token(more.signal);
    try {
      const all = { ...headers, ...more.headers, authorization: `Bearer ${token}` };
      return idsIn(await call(path, { ...request, headers: all, signal: more.signal }));
    } catch (error) {
      if (codeOf(error) === 'unauthorised') tokens.forget();
      throw error;
    }
  };
  return async ({ reference, spoken, id, replyTo, attempts }, signal) => {
    const address = reachable(reference);
    const shown = show(spoken);
    if (shown.length === 0) return [];
    const messages = shown.map(({ message }) => message);
    const { token, until } = readReplyTo(replyTo) ?? { token: '', until: 0 };
    if (now() < until) {
      const replied = await reply(() =>
        post('/v2/bot/message/reply', { replyToken: token, messages }, { signal }),
      );
      if (replied !== undefined) return inOrder(shown, replied, spoken.length);
      // Within its minute a token is only invalid once it was used: an earlier try got there after all.
      if (attempts > 1) return [];
    }
    const headers = { 'x-line-retry-key': retryKeyOf(id) };
    const pushed = await post('/v2/bot/message/push', pushBody(address.to, messages), { headers, signal });
    return inOrder(shown, pushed, spoken.length);
  };
}

/** LINE answers a push to somebody who blocked the desk with 200, and it is lost. */
function reachable(reference: Json | undefined): LineReference {
  const address = readReference(reference);
  if (address === undefined) throw new DeliveryFailure('conversationGone');
  if (address.changed?.blocked === true) throw new DeliveryFailure('blocked');
  return address;
}

interface Call {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

const pushBody = (to: string, messages: readonly LineMessage[]) => ({ to, messages });

/** Undefined where the token is good for nothing. */
async function reply(act: () => Promise<readonly string[]>): Promise<readonly string[] | undefined> {
  try {
    return await act();
  } catch (error) {
    if (codeOf(error) === 'replyTokenInvalid') return undefined;
    throw error;
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof DeliveryFailure ? error.code : undefined;

/** A UUID, the same for every try of a message. */
function retryKeyOf(id: string): string {
  const hex = createHash('sha256').update(`line|${id}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function idsIn({ sentMessages }: Readonly<Record<string, unknown>>): readonly string[] {
  if (!Array.isArray(sentMessages)) return [];
  return sentMessages.map((one: unknown) => {
    const { id } = (one ?? {}) as { readonly id?: unknown };
    return typeof id === 'string' ? id : '';
  });
}

/** Of each thing that was said the id of the message in which it begins. */
function inOrder(shown: readonly Shown[], ids: readonly string[], count: number): readonly string[] {
  const idOf = (of: number) => ids[shown.findIndex((one) => one.of === of)];
  return Array.from({ length: count }, (_, of) => idOf(of) ?? '');
}
