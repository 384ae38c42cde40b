import type en from '../../locales/en/http.json';
import type { Locale } from '../../locales';
import type { Refusal } from '../ports/door';

export type HttpKey = `http:errors.${Refusal}` | `http:page.${keyof typeof en.page}`;
/** Says a sentence of locales/<language>/http.json. */
export type RefusalWords = (language: Locale, key: HttpKey) => string;

interface Shape {
  readonly status: number;
  /** Machine-readable: Direct Line's own codes where it has one. */
  readonly code: string;
}

/** The status and code of every refusal. 403 and 404 mean to a Direct Line client "expired" and "gone for good". */
export const REFUSALS: Readonly<Record<Refusal, Shape>> = {
  badAddress: { status: 400, code: 'BadArgument' },
  addressTooLong: { status: 414, code: 'UriTooLong' },
  malformedBody: { status: 400, code: 'MalformedData' },
  wrongType: { status: 415, code: 'UnsupportedMediaType' },
  encodedBody: { status: 415, code: 'UnsupportedMediaType' },
  tooLarge: { status: 413, code: 'MessageSizeTooBig' },
  notFound: { status: 404, code: 'NotFound' },
  wrongMethod: { status: 405, code: 'MethodNotAllowed' },
  missingToken: { status: 401, code: 'Unauthorized' },
  badCredentials: { status: 401, code: 'Unauthorized' },
  tokenExpired: { status: 403, code: 'TokenExpired' },
  badToken: { status: 403, code: 'BadArgument' },
  otherConversation: { status: 403, code: 'BadArgument' },
  conversationGone: { status: 404, code: 'ConversationNotFound' },
  hostNotLocal: { status: 403, code: 'Forbidden' },
  serviceNotLocal: { status: 403, code: 'Forbidden' },
  untrustedOrigin: { status: 403, code: 'OriginNotTrusted' },
  tooMany: { status: 429, code: 'TooManyRequests' },
  badActivity: { status: 400, code: 'BadArgument' },
  badWatermark: { status: 400, code: 'BadArgument' },
  textTooLong: { status: 413, code: 'MessageSizeTooBig' },
  noUploads: { status: 415, code: 'UnsupportedMediaType' },
  channelClosed: { status: 404, code: 'ChannelClosed' },
  upgradeNeeded: { status: 426, code: 'UpgradeRequired' },
  failed: { status: 500, code: 'ServiceError' },
};
