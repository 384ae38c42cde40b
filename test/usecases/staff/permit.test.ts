import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from '../../../src/domain/outcome';
import type { Action, Role } from '../../../src/domain/staff/permission';
import type { StaffMember } from '../../../src/ports/staff';
import { readSamplePolicy } from '../../../src/assembly/openStores';
import { approvePolicy } from '../../../src/usecases/approvePolicy';
import { publishPolicy } from '../../../src/usecases/publishPolicy';
import { addStaff } from '../../../src/usecases/staff/addStaff';
import { claimTicket } from '../../../src/usecases/staff/claimTicket';
import { completeTicket } from '../../../src/usecases/staff/completeTicket';
import { disableStaff } from '../../../src/usecases/staff/disableStaff';
import { enableStaff } from '../../../src/usecases/staff/enableStaff';
import { findRequest } from '../../../src/usecases/staff/findRequest';
import { openMailbox } from '../../../src/usecases/staff/openMailbox';
import { openPersonalData } from '../../../src/usecases/staff/openPersonalData';
import { openTicket } from '../../../src/usecases/staff/openTicket';
import { openTranscript } from '../../../src/usecases/staff/openTranscript';
import { countGaps, openGapExamples } from '../../../src/usecases/staff/policyGaps';
import { queuePage } from '../../../src/usecases/staff/queuePage';
import { recordMatch } from '../../../src/usecases/staff/recordMatch';
import { releaseTicket } from '../../../src/usecases/staff/releaseTicket';
import { renewPassword } from '../../../src/usecases/staff/renewPassword';
import { replyToTicket } from '../../../src/usecases/staff/replyToTicket';
import { sendAgain } from '../../../src/usecases/staff/sendAgain';
import { createSeedQueue } from '../../../src/usecases/staff/seedQueue';
import { settleUndelivered } from '../../../src/usecases/staff/settleUndelivered';
import { traitsIn } from '../../../src/channels/connectChannels';
import { openStores, type TestStores } from '../../support/stores';
import { auditOf, hire, sendTicket, SETTINGS } from './support';

let open: TestStores;
let aya: StaffMember;
let ticketId: string;
let receiptNumber: string;
beforeEach(async () => {
  open = await openStores();
  aya = await hire(open, 'Aya');
  ({ ticketId, receiptNumber } = await sendTicket(open));
});
afterEach(() => open.close());

/** Somebody with an account of a role. */
interface Somebody {
  readonly member: StaffMember;
  readonly means: ReturnType<typeof meansOf>;
  readonly look: { readonly staffId: string; readonly role: Role; readonly now: number };
  readonly act: Somebody['look'] & { readonly ticketId: string; readonly version: number };
}

/** The stores as they are, in which every account has this role. */
function meansOf(role: Role) {
  const { stores } = open;
  const list = async () =>
    (await stores.staffAccounts.list()).map((one) => ({ ...one, member: { ...one.member, role } }));
  return {
    ...stores,
    settings: SETTINGS,
    traitsOf: traitsIn(),
    claimHours: 24,
    stated: () => false,
    accounts: { ...stores.staffAccounts, list },
    seed: () => sendTicket(open),
  };
}

function somebody(role: Role): Somebody {
  const look = { staffId: aya.id, role, now: open.clock.now() };
  const act = { ...look, ticketId, version: 1 };
  return { member: { ...aya, role }, means: meansOf(role), look, act };
}

type Use = (who: Somebody) => Promise<Outcome<unknown, string>>;

const AYA = 'aya@desk.example';
/** On the word of Aya, about herself. */
const onHerself = ({ look: { now } }: Somebody) => ({ email: AYA, by: AYA, now });
/** Every use case that asks for an action; without a row for an action this does not compile. */
const USES: Readonly<Record<Action, readonly Use[]>> = {
  seeQueue: [
    ({ means, look }) => queuePage(means, look),
    ({ means, look }) => findRequest(means, look, receiptNumber),
  ],
  openTicket: [({ means, act }) => openTicket(means, act)],
  openPersonalData: [({ means, act }) => openPersonalData(means, act)],
  openTranscript: [({ means, act }) => openTranscript(means, act)],
  claimTicket: [({ means, act }) => claimTicket(means, act)],
  releaseTicket: [({ means, act }) => releaseTicket(means, act)],
  recordMatch: [({ means, act }) => recordMatch(means, act, ['email'])],
  replyToTicket: [({ means, act }) => replyToTicket(means, act, 'Hello')],
  completeTicket: [({ means, act }) => completeTicket(means, act, { outcome: 'noSuchData', text: 'None' })],
  sendAgain: [({ means, act }) => sendAgain(means, act, 'a message')],
  settleUndelivered: [
    ({ means, act }) => settleUndelivered(means, act, { messageId: 'a message', how: 'By phone' }),
  ],
  seeGaps: [({ means, look }) => countGaps(means, { ...look, days: 30 })],
  openGapExamples: [({ means, look }) => openGapExamples(means, { ...look, days: 30 })],
  openMailbox: [({ means, look }) => openMailbox(means, look)],
  seedQueue: [({ means, look }) => createSeedQueue(means)(look)],
  addStaff: [
    ({ means, look }) =>
      addStaff(means, {
        ...{ name: 'Ken', email: 'ken@desk.example', password: 'correct horse battery' },
        ...{ demo: false, by: look, now: look.now },
      }),
  ],
  disableStaff: [(who) => disableStaff(who.means, { ...onHerself(who), evenTheLast: true })],
  enableStaff: [(who) => enableStaff(who.means, onHerself(who))],
  renewPassword: [(who) => renewPassword(who.means, { ...onHerself(who), password: 'another long one' })],
  approvePolicy: [
    async ({ means, member, look }) =>
      approvePolicy(means, await readSamplePolicy(), { by: member, at: look.now }),
  ],
  publishPolicy: [
    async ({ means, member, look }) =>
      publishPolicy(means, await readSamplePolicy(), { by: member, now: look.now }),
  ],
};
const ROWS = (Object.keys(USES) as Action[]).flatMap((action) =>
  USES[action].map((use) => [action, use] as const),
);

/** Everything that is kept, but for the record. */
async function everything() {
  const { knex } = open.stores.options.database;
  const tables = await knex('sqlite_master')
    .where({ type: 'table' })
    .whereNotIn('name', ['audit', 'audit_head', 'sqlite_sequence'])
    .pluck<string[]>('name');
  return Promise.all(tables.map(async (table) => [table, await knex(table).select('*')]));
}

describe('a role without permissions', () => {
  test.each(ROWS)('is refused %s: nothing is changed, and the try is on record', async (action, use) => {
    const [before, recorded] = [await everything(), (await auditOf(open)).length];
    expect(await use(somebody('imaginary' as string as Role))).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await everything()).toEqual(before);
    const [tried, ...more] = (await auditOf(open)).slice(recorded);
    expect(tried).toMatchObject({ actor: aya.id, action: 'actRefused', details: JSON.stringify({ action }) });
    expect(more).toEqual([]);
  });
});

test.each(ROWS)("today's role is not refused %s", async (_action, use) => {
  expect(await use(somebody('staff'))).not.toMatchObject({ reason: 'notAllowed' });
  expect((await auditOf(open)).map(({ action }) => action)).not.toContain('actRefused');
});

test('the desk opens an account by itself only while nobody can sign in', async () => {
  const add = (name: string) =>
    addStaff(open.stores, {
      ...{ name, email: `${name}@desk.example`, password: 'correct horse battery' },
      ...{ demo: false, by: 'desk', now: open.clock.now() },
    });
  expect(await add('ken')).toEqual({ ok: false, reason: 'notAllowed' });
  await disableStaff(meansOf('staff'), { email: AYA, by: AYA, evenTheLast: true, now: open.clock.now() });
  expect(await add('ken')).toMatchObject({ ok: true });
});

/** What is in the folder and is nobody's act on behalf of the company. */
const ASKS_NOBODY = [
  // before anybody is signed in, or about one's own session
  ...['enterDemo', 'signIn', 'signInLimits', 'signOut', 'staffSession', 'refusedLately', 'places'],
  // parts of use cases, without a way to the stores, or behind one that has asked
  ...['answerMessages', 'findAccount', 'gapsTable', 'namedAccount', 'password', 'staffEmail'],
  ...['ticketView', 'wantedAnswer'],
  // what the desk looks at by itself
  'realUse',
].map((name) => `${name}.ts`);
/** How a use case asks; the last two do so for whoever calls them. */
const ASKS = /\b(?:permit|ticketFor|openOnRecord|changeTicket)\(/u;

test("no use case of the staff's forgets to ask", () => {
  const folder = path.join(__dirname, '../../../src/usecases/staff');
  const silent = readdirSync(folder).filter(
    (file) => !ASKS.test(readFileSync(path.join(folder, file), 'utf8')),
  );
  expect(silent.toSorted()).toEqual(ASKS_NOBODY.toSorted());
});
