import { SECOND } from '../../domain/calendar/duration';
import { DeliveryFailure } from '../../domain/outbox/deliveryFailure';

const LINE_API = 'https://api.line.me';

interface Request {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
}
type Answer = Readonly<Record<string, unknown>>;
/** Calls LINE at a path of its API; throws a `DeliveryFailure` for every answer that is none. */
export type CallLine = (path: string, request: Request) => Promise<Answer>;

export const inJson = (value: object) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
export const inForm = (fields: Readonly<Record<string, string>>) => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});

/** `fetch` is the only way out of here. */
export function createCallLine(fetchIt: typeof fetch): CallLine {
  return async (path, { method = 'POST', headers = {}, body, signal }) => {
    const response = await fetchIt(`${LINE_API}${path}`, {
      ...{ method, headers },
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    });
    const answer = await read(response);
    // Of a retry key that was accepted before: https://developers.line.biz/en/docs/messaging-api/retrying-api-request/
    if (response.ok || response.status === 409) return answer;
    throw failureOf(response, answer);
  };
}

/** LINE answers in JSON; whatever else stands between may not. */
async function read(response: Response): Promise<Answer> {
  try {
    const value: unknown = await response.json();
    return typeof value === 'object' && value !== null ? (value as Answer) : {};
  } catch {
    return {};
  }
}

/** What no later try will change is final: a message that is refused, somebody who is gone, a month's messages used up. */
function failureOf({ status, headers }: Response, { message }: Answer): DeliveryFailure {
  const said = typeof message === 'string' ? message.toLowerCase() : '';
  if (said.includes('invalid reply token')) return new DeliveryFailure('replyTokenInvalid');
  if (said.includes('monthly limit')) return new DeliveryFailure('quotaUsed');
  if (status === 429) return new DeliveryFailure('tooMany', { final: false, waitMs: waitIn(headers) });
  const { code, final } = OF_STATUS[status] ?? { code: `line${status}`, final: false };
  return new DeliveryFailure(code, { final });
}

/** A wrong token is the operator's to mend, and everything waits for that. */
const OF_STATUS: Readonly<Record<number, { readonly code: string; readonly final: boolean }>> = {
  400: { code: 'refusedMessage', final: true },
  401: { code: 'unauthorised', final: false },
  403: { code: 'unauthorised', final: false },
  404: { code: 'conversationGone', final: true },
};

/** LINE's limits are by the second or the minute. */
const WAIT = 60 * SECOND;
function waitIn(headers: Headers): number {
  const seconds = Number(headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * SECOND, 60 * WAIT) : WAIT;
}
