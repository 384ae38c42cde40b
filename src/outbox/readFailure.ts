import { DAY, SECOND } from '../domain/calendar/duration';
import { DeliveryFailure } from '../domain/outbox/deliveryFailure';
import { present } from '../domain/present';

/** What a failure means for the message. */
interface ReadFailure {
  /** A word for what went wrong that holds nothing of the message. */
  readonly reason: string;
  /** No later try will help. */
  readonly final: boolean;
  /** Not before so long has passed (ms). */
  readonly waitMs?: number;
}

/** What mail servers and channels tell of themselves on their errors. */
interface Told {
  readonly code?: unknown;
  readonly name?: unknown;
  /** Of a mail server, to the command. */
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly command?: unknown;
  /** Of a channel. */
  readonly statusCode?: unknown;
}

/** What to make of an error; whatever is not known is tried again. */
export function readFailure(error: unknown, now: number): ReadFailure {
  if (error instanceof DeliveryFailure) {
    const { code, final, waitMs } = error;
    return { reason: code, final, ...present({ waitMs }) };
  }
  const told: Told = typeof error === 'object' && error !== null ? error : {};
  return ofMailServer(told) ?? ofChannel(told, now) ?? { reason: wordFor(told), final: false };
}

/** The commands that a mail itself is refused at; what a server says to all the others is about the desk's settings. */
const ABOUT_THE_MAIL: ReadonlySet<unknown> = new Set([undefined, 'MAIL FROM', 'RCPT TO', 'DATA']);
/** A server that wants a password or TLS first: it will take the mail once the settings are right. */
const ABOUT_SETTINGS: ReadonlySet<number> = new Set([530, 534, 535, 538]);

/** A reply of 5xx (RFC 5321, 4.2.1) to the mail itself: the server will never take it. */
function ofMailServer(told: Told): ReadFailure | undefined {
  const { code, responseCode, response, command } = told;
  if (typeof responseCode !== 'number' || Math.floor(responseCode / 100) !== 5) return undefined;
  if (code === 'EAUTH' || ABOUT_SETTINGS.has(responseCode) || !ABOUT_THE_MAIL.has(command)) return undefined;
  const about = isAboutRecipient(responseCode, textOf(response), command);
  return { reason: about ? 'refusedAddress' : 'mailRefused', final: true };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const REFUSED_RECIPIENT: ReadonlySet<number> = new Set([550, 551, 553]);

/** RFC 3463: 5.1 is about addresses, of which .7 and .8 are the sender's; 5.7 is policy, whoever it is for. */
function isAboutRecipient(responseCode: number, response: string, command: unknown): boolean {
  const { subject, detail } = /\b5\.(?<subject>\d{1,3})\.(?<detail>\d{1,3})\b/u.exec(response)?.groups ?? {};
  if (subject === '1') return detail !== '7' && detail !== '8';
  const atRecipient = command === undefined || command === 'RCPT TO';
  return subject !== '7' && atRecipient && REFUSED_RECIPIENT.has(responseCode);
}

/** The Bot Framework's connector: 403 when the customer has blocked the bot, 404 when it knows the conversation no more. */
function ofChannel(told: Told, now: number): ReadFailure | undefined {
  switch (told.statusCode) {
    case 403:
      return { reason: 'blocked', final: true };
    case 404:
      return { reason: 'conversationGone', final: true };
    case 429: {
      const waitMs = retryAfter(told, now);
      return { reason: 'tooMany', final: false, ...present({ waitMs }) };
    }
    default:
      return undefined;
  }
}

/** Nobody is believed who wants to be left alone for longer (ms). */
const LONGEST_WAIT = DAY;

/** RFC 9110, 10.2.3: seconds, or a date. */
function retryAfter(told: Told, now: number): number | undefined {
  const value = headerOf(told, 'retry-after');
  if (value === undefined) return undefined;
  const wait = /^\s*\d+\s*$/u.test(value) ? Number(value) * SECOND : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_WAIT);
}

/** Of an error's `response.headers`, be they a map with `get` or a plain object. */
function headerOf({ response }: Told, name: string): string | undefined {
  const headers = (response as { readonly headers?: Headers | Readonly<Record<string, unknown>> } | undefined)
    ?.headers;
  if (typeof headers !== 'object') return undefined;
  const value = isMap(headers)
    ? headers.get(name)
    : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** As `fetch` and the SDK of the connector have them. */
type Headers = Readonly<Record<'get', (name: string) => unknown>>;

const isMap = (headers: Headers | Readonly<Record<string, unknown>>): headers is Headers =>
  typeof headers['get'] === 'function';

/** An error's code, or its class. */
function wordFor({ code, name }: Told): string {
  if (typeof code === 'string' || typeof code === 'number') return String(code).slice(0, 60);
  return typeof name === 'string' ? name.slice(0, 60) : 'unknown';
}
