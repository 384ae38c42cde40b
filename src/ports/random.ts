/** Where chance comes from. */
export interface Random {
  bytes(count: number): Uint8Array;
  /** 128 random bits, base64url: 22 characters. */
  id(): string;
  /** Six decimal digits, each equally likely. */
  digits(): string;
}
