export type AuditAction =
  | 'signedIn'
  | 'signInRefused'
  | 'signedOut'
  | 'actRefused'
  | 'staffAdded'
  | 'staffDisabled'
  | 'staffEnabled'
  | 'passwordRenewed'
  | 'policyApproved'
  | 'policyPublished'
  | 'ticketOpened'
  | 'personalDataOpened'
  | 'transcriptOpened'
  | 'mailboxOpened'
  | 'gapExamplesOpened'
  | 'ticketClaimed'
  | 'ticketReleased'
  | 'ticketMatched'
  | 'ticketReplied'
  | 'ticketCompleted'
  | 'messageSentAgain'
  | 'messageSettled'
  | 'wordsAdded'
  | 'objectionMade'
  | 'requestWithdrawn'
  | 'dataErased'
  | 'undecidedReported';

/**
 * Who did what to which thing. Ids only, never what a customer or a member of staff wrote; but for the reason why a policy
 * was published in spite of what speaks against it, which is what the record is for.
 */
export interface AuditEntry {
  readonly at: number;
  /** A staff id, `customer` for what they do to their own request, or `desk` for what the desk does by itself. */
  readonly actor: string;
  readonly action: AuditAction;
  readonly subject: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export interface AuditLog {
  /** Adds a row chained to the one before it by a keyed hash. Comes before the act it records. */
  append(entry: AuditEntry): Promise<void>;
  /** The first row whose chain does not hold, or how many rows hold. */
  verify(): Promise<{ readonly intact: number } | { readonly brokenAt: number }>;
}
