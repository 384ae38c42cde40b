interface Outlook {
  /** No later try will help. */
  readonly final?: boolean;
  /** For how long the receiver wants to be left alone (ms). */
  readonly waitMs?: number;
}

/** Why a message did not get there, as a code that the outbox keeps, and whether to try again. */
export class DeliveryFailure extends Error {
  readonly code: string;
  readonly final: boolean;
  readonly waitMs?: number;
  constructor(code: string, { final = true, waitMs }: Outlook = {}) {
    super(`Not delivered: ${code}.`);
    this.code = code;
    this.final = final;
    if (waitMs !== undefined) this.waitMs = waitMs;
  }
}
