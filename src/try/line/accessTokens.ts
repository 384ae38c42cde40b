import { SECOND } from '../../domain/calendar/duration';

interface Issuing {
  readonly channelId: string;
  readonly channelSecret: string;
  readonly now: () => number;
  readonly newId: () => string;
}

/** How long a stateless token holds (s). */
const HOLDS = 900;

/** Stateless channel access tokens: https://developers.line.biz/en/reference/messaging-api/#issue-stateless-channel-access-token */
export class AccessTokens {
  readonly #issuing: Issuing;
  readonly #until = new Map<string, number>();

  constructor(issuing: Issuing) {
    this.#issuing = issuing;
  }

  /** Undefined for whoever is not the channel. */
  issue(asked: Readonly<Record<string, unknown>>): object | undefined {
    const { channelId, channelSecret, now, newId } = this.#issuing;
    const given = [asked['grant_type'], asked['client_id'], asked['client_secret']].join(' ');
    if (given !== `client_credentials ${channelId} ${channelSecret}`) return undefined;
    const token = `token-${newId()}`;
    this.#until.set(token, now() + HOLDS * SECOND);
    return { token_type: 'Bearer', access_token: token, expires_in: HOLDS };
  }

  /** Whether an `authorization` header carries one that holds. */
  hold(authorization: string | null): boolean {
    const token = (authorization ?? '').replace(/^Bearer /u, '');
    return (this.#until.get(token) ?? 0) > this.#issuing.now();
  }
}
