import { MINUTE, SECOND } from '../../domain/calendar/duration';
import type { LineAccess } from '../channel';
import { type CallLine, inForm } from './call';

/** A token is not used any more when it is about to end (ms). */
const SPARE = MINUTE;

/** Where the token of a call comes from. */
export interface LineTokens {
  token(signal?: AbortSignal): Promise<string>;
  /** It was refused: the next call asks for another one. */
  forget(): void;
}

type Access = Pick<LineAccess, 'channelId' | 'channelSecret' | 'accessToken'>;

/**
 * A long-lived token where one is set; else stateless ones of fifteen minutes, of which there is nothing to store.
 * https://developers.line.biz/en/reference/messaging-api/#issue-stateless-channel-access-token
 */
export function createLineTokens(
  { channelId, channelSecret, accessToken }: Access,
  { call, now }: { readonly call: CallLine; readonly now: () => number },
): LineTokens {
  if (accessToken !== undefined)
    return { token: () => Promise.resolve(accessToken), forget: () => undefined };
  let held: { readonly token: string; readonly until: number } | undefined;
  let asking: Promise<string> | undefined;
  const ask = async (signal?: AbortSignal) => {
    const body = inForm({
      grant_type: 'client_credentials',
      client_id: channelId,
      client_secret: channelSecret,
    });
    const { access_token: token, expires_in: seconds } = await call('/oauth2/v3/token', { ...body, signal });
    if (typeof token !== 'string' || typeof seconds !== 'number')
      throw new Error('LINE gave no channel access token.');
    held = { token, until: now() + seconds * SECOND - SPARE };
    return token;
  };
  return {
    token(signal) {
      if (held !== undefined && held.until > now()) return Promise.resolve(held.token);
      asking ??= ask(signal).finally(() => {
        asking = undefined;
      });
      return asking;
    },
    forget() {
      held = undefined;
    },
  };
}
