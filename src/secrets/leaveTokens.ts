import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LeaveTokens } from '../ports/subscriptions';
import type { MasterKey } from './masterKey';

/** A subscription's id is 22 characters of base64url, and so many more are its keyed hash. */
const TOKEN = /^(?<id>[\w-]{1,64})\.(?<mac>[\w-]{43})$/u;

/** `id.mac`: whoever has the notice may stop it, and nobody can make one up for another subscription. */
export function createLeaveTokens(masterKey: MasterKey): LeaveTokens {
  const key = masterKey.derive('leave-link');
  const macOf = (id: string) => createHmac('sha256', key).update(id).digest('base64url');
  return {
    make: (id) => `${id}.${macOf(id)}`,
    read(token) {
      const { id, mac } = TOKEN.exec(token)?.groups ?? {};
      if (id === undefined || mac === undefined) return undefined;
      return timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(id))) ? id : undefined;
    },
  };
}
