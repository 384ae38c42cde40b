import { timingSafeEqual } from 'node:crypto';
import type { LeaveTokens } from '../ports/subscriptions';
import { createKeyedHash, type MasterKey } from './masterKey';

/** A subscription's id is 22 characters of base64url, and so many more are its keyed hash. */
const TOKEN = /^(?<id>[\w-]{1,64})\.(?<mac>[\w-]{43})$/u;

/** `id.mac`: whoever has the notice may stop it, and nobody can make one up for another subscription. */
export function createLeaveTokens(masterKey: MasterKey): LeaveTokens {
  const macOf = createKeyedHash(masterKey, 'leave-link');
  return {
    make: (id) => `${id}.${macOf(id)}`,
    read(token) {
      const { id, mac } = TOKEN.exec(token)?.groups ?? {};
      if (id === undefined || mac === undefined) return undefined;
      return timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(id))) ? id : undefined;
    },
  };
}
