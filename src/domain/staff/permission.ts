/** What an account is there for. There is one kind today: staff (担当者), and the operator acts on the word of one. */
export type Role = 'staff';

/** Everything that somebody with an account does on behalf of the company; a use case of the same name asks for it. */
export type Action =
  | 'seeQueue'
  | 'openTicket'
  | 'openPersonalData'
  | 'openTranscript'
  | 'claimTicket'
  | 'releaseTicket'
  | 'recordMatch'
  | 'replyToTicket'
  | 'completeTicket'
  | 'sendAgain'
  | 'settleUndelivered'
  | 'seeGaps'
  | 'openGapExamples'
  | 'openMailbox'
  | 'seedQueue'
  | 'addStaff'
  | 'disableStaff'
  | 'enableStaff'
  | 'renewPassword'
  | 'approvePolicy'
  | 'publishPolicy';

/** The refusal of what one's role does not allow. */
export type NotAllowed = 'notAllowed';

/** Who does something on behalf of the company. */
export interface Actor {
  readonly staffId: string;
  readonly role: Role;
}

/** A row for each action, a column for each role; a missing cell does not compile. */
type Permissions<R extends string> = Readonly<Record<Action, Readonly<Record<R, boolean>>>>;

/** Asks a table; a role without a column in it, such as one that a later version stored, may do nothing. */
export function permissionsOf<R extends string>(table: Permissions<R>) {
  return (role: R, action: Action): boolean => Object.hasOwn(table[action], role) && table[action][role];
}

/** Whether somebody in this role may do that. */
export const may = permissionsOf<Role>({
  seeQueue: { staff: true },
  openTicket: { staff: true },
  openPersonalData: { staff: true },
  openTranscript: { staff: true },
  claimTicket: { staff: true },
  releaseTicket: { staff: true },
  recordMatch: { staff: true },
  replyToTicket: { staff: true },
  completeTicket: { staff: true },
  sendAgain: { staff: true },
  settleUndelivered: { staff: true },
  seeGaps: { staff: true },
  openGapExamples: { staff: true },
  openMailbox: { staff: true },
  seedQueue: { staff: true },
  addStaff: { staff: true },
  disableStaff: { staff: true },
  enableStaff: { staff: true },
  renewPassword: { staff: true },
  approvePolicy: { staff: true },
  publishPolicy: { staff: true },
});
