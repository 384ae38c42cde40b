import type { KeyLabel } from '../ports/keyLabel';
import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Digests } from '../ports/identityCodes';

const KEY_BYTES = 32;

export interface MasterKey {
  /** Tells one master key from another without telling anything of it. */
  readonly id: string;
  /** 32 bytes (HKDF-SHA-256). */
  derive(label: KeyLabel): Buffer;
}

/** `base64` holds 32 bytes; undefined when it does not. */
export function readMasterKey(base64: string): MasterKey | undefined {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== KEY_BYTES) return undefined;
  const derive = (label: string) =>
    Buffer.from(hkdfSync('sha256', bytes, '', `madoguchi ${label}`, KEY_BYTES));
  const id = createHash('sha256').update(derive('fingerprint')).digest('base64url').slice(0, 16);
  return { id, derive };
}

/** The demo's master key, which lies in the data folder and is readable by its owner only; undefined when it does not. */
export async function findDemoMasterKey(dataFolder: string): Promise<string | undefined> {
  const file = demoKeyFile(dataFolder);
  try {
    await chmod(file, 0o600);
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Makes the demo's master key in a folder that is there, unless it has one. */
export async function makeDemoMasterKey(dataFolder: string): Promise<void> {
  const key = randomBytes(KEY_BYTES).toString('base64');
  try {
    await writeFile(demoKeyFile(dataFolder), key, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

const demoKeyFile = (dataFolder: string) => path.join(dataFolder, 'master.key');

/** HMAC-SHA-256 under the key of one purpose, in base64url. */
export function createKeyedHash(masterKey: MasterKey, label: KeyLabel): (text: string) => string {
  const key = masterKey.derive(label);
  return (text) => createHmac('sha256', key).update(text).digest('base64url');
}

export function createDigests(masterKey: MasterKey): Digests {
  const hmac = (label: KeyLabel) => createKeyedHash(masterKey, label);
  const [code, address, subscriber] = [hmac('identity-code'), hmac('address'), hmac('subscription')];
  const leftAlone = hmac('stop-list');
  return {
    code: (addressDigest, typed) => code(`${addressDigest}|${typed}`),
    address: (mail) => address(mail.toLowerCase()),
    network: hmac('network'),
    leftAlone: (contact) => leftAlone(contact.toLowerCase()),
    foreignId: hmac('foreign-id'),
    subscriber: (kind, to) => subscriber(`${kind}|${kind === 'mail' ? to.toLowerCase() : to}`),
  };
}
