export type Body = Readonly<Record<string, unknown>>;

/** https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects */
export const WITH_REPLY: ReadonlySet<string> = new Set([
  ...['message', 'follow', 'join', 'memberJoined', 'postback', 'videoPlayComplete', 'beacon', 'accountLink'],
]);

export const answer = (status: number, body: object): Response => Response.json(body, { status });

/** What a call carries, in JSON or as a form. */
export function bodyOf(body: unknown, headers: Headers): Body {
  if (typeof body !== 'string') return {};
  return headers.get('content-type')?.startsWith('application/json') === true
    ? (JSON.parse(body) as Body)
    : Object.fromEntries(new URLSearchParams(body));
}
