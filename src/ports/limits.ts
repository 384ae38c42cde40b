/**
 * What is asked before the desk takes something on or writes to somebody, so that it says what is true; it is counted,
 * and checked once more, when the turn is kept. By keyed digests, over all conversations and processes. Times in ms.
 */
export interface LimitCounts {
  /** When a request may be begun from this network again; undefined when it may be now. */
  nextRequest(networkDigest: string, now: number): Promise<number | undefined>;
  /** Whether the desk may by itself write to an address that nobody has confirmed: one mail a day, codes aside. */
  mayMail(mailboxDigest: string, now: number): Promise<boolean>;
  /** How often the privacy officer may still be alerted within this hour of what comes from this network. */
  alertsLeft(networkDigest: string, now: number): Promise<number>;
}
