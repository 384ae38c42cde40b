import { createHmac } from 'node:crypto';
import { MINUTE } from '../../domain/calendar/duration';
import { AccessTokens } from './accessTokens';
import { answer, type Body, bodyOf, WITH_REPLY } from './wire';
import { checkMessages, type PlatformMessage } from './checkMessages';

/** Somebody with the official account among their friends. */
interface Friend {
  readonly userId: string;
  readonly language: string;
  blocked: boolean;
}

/** What stands in a talk, in the order in which it came there. */
export type TalkLine =
  | { readonly from: 'user'; readonly text: string }
  | { readonly from: 'desk'; readonly message: PlatformMessage; readonly by: 'reply' | 'push' };

interface PlatformOptions {
  readonly channelId: string;
  readonly channelSecret: string;
  /** Messages that may be pushed in a month. */
  readonly quota: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Posts a webhook to the desk's door, as LINE does. */
  readonly knock: (body: string, headers: Readonly<Record<string, string>>) => Promise<unknown>;
}

/** An event without what the platform puts into every one. */
export type PartialEvent = Readonly<Record<string, unknown>> & { readonly type: string };

/** How the platform answers a call. */
type Handler = (body: Body, headers: Headers) => Response;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const PROFILE = /^\/v2\/bot\/profile\/(?<userId>[^/]+)$/u;

/** A stand-in of LINE's platform that keeps its limits, so that what is refused there is refused here. */
export class LinePlatform {
  readonly #options: PlatformOptions;
  readonly #friends = new Map<string, Friend>();
  readonly #talks = new Map<string, TalkLine[]>();
  readonly #replyTokens = new Map<string, { readonly userId: string; readonly until: number }>();
  readonly #accessTokens: AccessTokens;
  readonly #retryKeys = new Map<string, object>();
  #refusals: string[] = [];
  #pushed = 0;

  constructor(options: PlatformOptions) {
    this.#options = options;
    this.#accessTokens = new AccessTokens(options);
  }

  /** What was refused, and why: the desk should have known. */
  get refusals(): readonly string[] {
    return this.#refusals;
  }

  forgetRefusals(): void {
    this.#refusals = [];
  }

  /** How many messages were pushed this month. */
  get pushed(): number {
    return this.#pushed;
  }

  /** In place of the network: answers what `api.line.me` would. */
  readonly fetch: typeof fetch = (input, init) => {
    const { pathname, origin } = new URL(input instanceof Request ? input.url : input);
    if (origin !== 'https://api.line.me') return Promise.reject(new Error(`${origin} is not LINE.`));
    const headers = new Headers(init?.headers);
    return Promise.resolve(this.#route(pathname, bodyOf(init?.body, headers), headers));
  };

  befriend(userId: string, language: string): Friend {
    const friend: Friend = { userId, language, blocked: false };
    this.#friends.set(userId, friend);
    return friend;
  }

  knows(userId: string): boolean {
    return this.#friends.has(userId);
  }

  /** An event as the platform sends it, with a reply token where that type has one; not sent yet. */
  event(userId: string, event: PartialEvent): Record<string, unknown> {
    const { now, newId } = this.#options;
    const token = WITH_REPLY.has(event.type) ? newId() : undefined;
    if (token !== undefined) this.#replyTokens.set(token, { userId, until: now() + MINUTE });
    return {
      ...{ timestamp: now(), mode: 'active', webhookEventId: newId() },
      deliveryContext: { isRedelivery: false },
      source: { type: 'user', userId },
      ...(token === undefined ? {} : { replyToken: token }),
      ...event,
    };
  }

  /** Sends events in one webhook, signed. */
  send(events: readonly object[]): Promise<unknown> {
    const { channelSecret, knock } = this.#options;
    const body = JSON.stringify({ destination: 'U00000000000000000000000000000000', events });
    const signature = createHmac('sha256', channelSecret).update(body).digest('base64');
    return knock(body, {
      'content-type': 'application/json; charset=utf-8',
      'x-line-signature': signature,
    });
  }

  /** All that stands in the talk with somebody. */
  talk(userId: string): readonly TalkLine[] {
    return [...(this.#talks.get(userId) ?? [])];
  }

  /** What somebody wrote or pressed, as it shows in their talk. */
  write(userId: string, text: string): void {
    this.#put(userId, [{ from: 'user', text }]);
  }

  #put(userId: string, lines: readonly TalkLine[]): void {
    this.#talks.set(userId, [...(this.#talks.get(userId) ?? []), ...lines]);
  }

  #route(path: string, body: Body, headers: Headers): Response {
    if (path === '/oauth2/v3/token') return this.#issue(body);
    if (!this.#accessTokens.hold(headers.get('authorization')))
      return this.#refuse(401, 'Authentication failed');
    const userId = PROFILE.exec(path)?.groups?.['userId'];
    if (userId !== undefined) return this.#profile(decodeURIComponent(userId));
    return this.#handlers[path]?.(body, headers) ?? this.#refuse(404, 'Not found');
  }

  readonly #handlers: Readonly<Record<string, Handler>> = {
    '/v2/bot/message/reply': (body) => this.#reply(body),
    '/v2/bot/message/push': (body, headers) => this.#push(body, headers.get('x-line-retry-key')),
    '/v2/bot/message/quota': () => answer(200, { type: 'limited', value: this.#options.quota }),
    '/v2/bot/message/quota/consumption': () => answer(200, { totalUsage: this.#pushed }),
    '/v2/bot/chat/loading/start': () => answer(202, {}),
  };

  #issue(body: Body): Response {
    const issued = this.#accessTokens.issue(body);
    return issued === undefined ? this.#refuse(400, 'invalid_client') : answer(200, issued);
  }

  #profile(userId: string): Response {
    const friend = this.#friends.get(userId);
    if (friend === undefined) return this.#refuse(404, 'Not found');
    return answer(200, { userId, displayName: 'Friend', language: friend.language });
  }

  #reply(body: Body): Response {
    const messages = checkMessages(body['messages']);
    if ('wrong' in messages) return this.#refuse(400, messages.wrong);
    const token = String(body['replyToken']);
    const held = this.#replyTokens.get(token);
    this.#replyTokens.delete(token);
    if (held === undefined || held.until < this.#options.now())
      return this.#refuse(400, 'Invalid reply token');
    return answer(200, this.#deliver(held.userId, messages, 'reply'));
  }

  #push(body: Body, key: string | null): Response {
    const messages = checkMessages(body['messages']);
    if ('wrong' in messages) return this.#refuse(400, messages.wrong);
    const to = String(body['to']);
    if (!this.#friends.has(to)) return this.#refuse(400, "The property, 'to', is invalid");
    if (key !== null && !UUID.test(key)) return this.#refuse(400, 'Invalid retry key');
    const before = this.#retryKeys.get(key ?? '');
    if (before !== undefined) return answer(409, { message: 'The retry key is already accepted', ...before });
    return this.#pushOnce(to, messages, key ?? this.#options.newId());
  }

  #pushOnce(to: string, messages: readonly PlatformMessage[], key: string): Response {
    if (this.#pushed + messages.length > this.#options.quota)
      return this.#refuse(429, 'You have reached your monthly limit.');
    this.#pushed += messages.length;
    const sent = this.#deliver(to, messages, 'push');
    this.#retryKeys.set(key, sent);
    return answer(200, sent);
  }

  /** Somebody who has blocked the account gets nothing, and the account is not told. */
  #deliver(userId: string, messages: readonly PlatformMessage[], by: 'reply' | 'push') {
    if (this.#friends.get(userId)?.blocked !== true)
      this.#put(
        userId,
        messages.map((message) => ({ from: 'desk', message, by })),
      );
    return { sentMessages: messages.map(() => ({ id: this.#options.newId() })) };
  }

  #refuse(status: number, message: string): Response {
    this.#refusals.push(`${status} ${message}`);
    return answer(status, { message });
  }
}
