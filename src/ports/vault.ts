import type { Json } from '../domain/json';

/** Where a ciphertext stands: it opens nowhere else, since table, column and row are authenticated with it. */
export type SealPlace = `${string}|${string}|${string}`;

/** Encryption at rest. A data key is kept only wrapped by the master key. */
export interface Vault {
  /** A fingerprint of the master key, safe to store. */
  readonly masterKeyId: string;
  newKey(keyId: string): { readonly key: Uint8Array; readonly wrapped: Uint8Array };
  unwrap(keyId: string, wrapped: Uint8Array): Uint8Array;
  seal(key: Uint8Array, place: SealPlace, content: Json | object): Uint8Array;
  /** Throws when the ciphertext was altered or belongs to another place. */
  open(key: Uint8Array, place: SealPlace, sealed: Uint8Array): unknown;
}
