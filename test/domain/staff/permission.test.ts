import { type Action, may, permissionsOf, type Role } from '../../../src/domain/staff/permission';

/** What an imaginary role may do, beside today's; the others may do nothing of it. */
const ONLY_THERE: Readonly<Record<Action, 'looker' | 'both'>> = {
  seeQueue: 'both',
  openTicket: 'looker',
  openPersonalData: 'both',
  openTranscript: 'looker',
  claimTicket: 'both',
  releaseTicket: 'both',
  recordMatch: 'both',
  replyToTicket: 'both',
  completeTicket: 'both',
  sendAgain: 'both',
  settleUndelivered: 'both',
  seeGaps: 'looker',
  openGapExamples: 'both',
  openMailbox: 'both',
  seedQueue: 'both',
  addStaff: 'both',
  disableStaff: 'both',
  enableStaff: 'both',
  renewPassword: 'both',
  approvePolicy: 'both',
  publishPolicy: 'both',
};
const ACTIONS = Object.keys(ONLY_THERE) as Action[];

test("today's one role may do everything", () => {
  expect(ACTIONS.filter((action) => !may('staff', action))).toEqual([]);
});

test.each(['looker', '', 'toString', '__proto__', 'Staff'])(
  'a role that the table does not know may do nothing: "%s"',
  (role) => {
    expect(ACTIONS.filter((action) => may(role as Role, action))).toEqual([]);
  },
);

test('a role takes its own column of the table and no other', () => {
  const cell = (action: Action) => ({ looker: ONLY_THERE[action] === 'looker', worker: true, nobody: false });
  const entries = ACTIONS.map((action) => [action, cell(action)] as const);
  const table = Object.fromEntries(entries) as Record<Action, ReturnType<typeof cell>>;
  const mayThere = permissionsOf(table);
  expect(ACTIONS.filter((action) => mayThere('looker', action))).toEqual([
    'openTicket',
    'openTranscript',
    'seeGaps',
  ]);
  expect(ACTIONS.filter((action) => mayThere('worker', action))).toEqual(ACTIONS);
  expect(ACTIONS.filter((action) => mayThere('nobody', action))).toEqual([]);
});
