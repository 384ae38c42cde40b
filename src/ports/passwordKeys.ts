/** scrypt (RFC 7914): what a key is made from, and at which cost. */
export interface PasswordKey {
  readonly password: string;
  readonly salt: Uint8Array;
  readonly bytes: number;
  readonly cost: { readonly N: number; readonly r: number; readonly p: number };
}

/** Makes keys from passwords, which takes a whole core for a tenth of a second each. */
export interface PasswordKeys {
  /** How many it makes at once; further ones wait, however many they are. */
  readonly atOnce: number;
  derive(wanted: PasswordKey): Promise<Uint8Array>;
}
