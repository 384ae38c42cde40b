/** Why a delivery did not succeed, as a code that the outbox keeps. */
export class DeliveryFailure extends Error {
  readonly code: string;
  /** No later try will help. */
  readonly final: boolean;
  /** What the receiver asked to be given before the next try (ms). */
  readonly waitMs?: number;

  constructor(code: string, { final = true, waitMs }: { final?: boolean; waitMs?: number } = {}) {
    super(`Not delivered: ${code}.`);
    this.code = code;
    this.final = final;
    if (waitMs !== undefined) this.waitMs = waitMs;
  }
}
