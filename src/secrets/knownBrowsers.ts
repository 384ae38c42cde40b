import { timingSafeEqual } from 'node:crypto';
import type { KnownBrowsers } from '../ports/signInTries';
import { createKeyedHash, type MasterKey } from './masterKey';

interface Kept {
  readonly account: string;
  readonly id: string;
  readonly until: string;
  readonly mac: string;
}

const KEPT = /^(?<account>[\w-]{43})\.(?<id>[\w-]{22})\.(?<until>\d{1,16})\.(?<mac>[\w-]{43})$/u;

/** `account.id.until.mac`: it names nobody, and only the desk can make one. */
export function createKnownBrowsers(masterKey: MasterKey): KnownBrowsers {
  const hash = createKeyedHash(masterKey, 'known-browser');
  return {
    make({ account, id, until }) {
      const named = `${account}.${id}.${until}`;
      return `${named}.${hash(named)}`;
    },
    read(kept, account, now) {
      const read = KEPT.exec(kept)?.groups as Kept | undefined;
      if (read?.account !== account) return undefined;
      const { id, until, mac } = read;
      const right = timingSafeEqual(Buffer.from(mac), Buffer.from(hash(`${account}.${id}.${until}`)));
      return right && Number(until) > now ? id : undefined;
    },
  };
}
