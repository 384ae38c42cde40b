import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { SealPlace, Vault } from '../ports/vault';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

interface VaultOptions {
  readonly masterKeyId: string;
  /** 32 bytes, derived from the master key for wrapping only. */
  readonly wrappingKey: Uint8Array;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** AES-256-GCM; a sealed value is iv (12 bytes), tag (16 bytes), ciphertext. */
export function createVault({ masterKeyId, wrappingKey, randomBytes }: VaultOptions): Vault {
  const encrypt = (key: Uint8Array, place: string, plain: Uint8Array): Uint8Array => {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]);
  };
  return {
    masterKeyId,
    newKey: (keyId) => {
      const key = randomBytes(KEY_BYTES);
      return { key, wrapped: encrypt(wrappingKey, `keys|wrapped|${keyId}`, key) };
    },
    unwrap: (keyId, wrapped) => decrypt(wrappingKey, `keys|wrapped|${keyId}`, wrapped),
    seal: (key, place: SealPlace, content) => encrypt(key, place, Buffer.from(JSON.stringify(content))),
    open: (key, place: SealPlace, sealed) => JSON.parse(decrypt(key, place, sealed).toString()) as unknown,
  };
}

function decrypt(key: Uint8Array, place: string, sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}
