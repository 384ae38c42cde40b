import { randomUUID } from 'node:crypto';
import { HOUR } from '../../../src/domain/calendar/duration';
import { migrationSource } from '../../../db/migrationSource';
import { claimTicket } from '../../../src/usecases/staff/claimTicket';
import { disableStaff } from '../../../src/usecases/staff/disableStaff';
import { enableStaff } from '../../../src/usecases/staff/enableStaff';
import { renewPassword } from '../../../src/usecases/staff/renewPassword';
import { createPasswordWorkers } from '../../../src/secrets/passwordWorkers';
import { createSignIn } from '../../../src/usecases/staff/signIn';
import { findSession } from '../../../src/usecases/staff/staffSession';
import { onEachDatabase } from '../../support/postgres';
import { openStores, type TestStores } from '../../support/stores';
import { auditOf, hire, PASSWORD, sendTicket } from './support';
import { asStaff } from '../../support/asStaff';

const passwordKeys = createPasswordWorkers(1);
afterAll(() => passwordKeys.close());

const AYA = 'aya@desk.example';
const KEN = 'ken@desk.example';
const NEW = 'another correct horse battery';

onEachDatabase(({ reuse }) => {
  let open: TestStores;
  let aya: string;
  let ken: string;
  beforeEach(async () => {
    open = await openStores(await reuse());
    aya = (await hire(open, 'Aya')).id;
    open.clock.pass(HOUR);
    ken = (await hire(open, 'Ken')).id;
  });
  afterEach(() => open.close());

  const now = () => open.clock.now();
  const means = () => ({
    ...{ staff: open.stores.staff, accounts: open.stores.staffAccounts, audit: open.stores.audit },
  });
  const disable = (email: string, by = KEN, evenTheLast = false) =>
    disableStaff(means(), { email, by, evenTheLast, now: now() });
  const enable = (email: string, by = KEN) => enableStaff(means(), { email, by, now: now() });
  const renew = (email: string, password: string, by = KEN) =>
    renewPassword({ ...means(), random: open.stores.random }, { email, password, by, now: now() });
  const signIn = (email: string, password = PASSWORD, network: string = randomUUID()) =>
    createSignIn({ ...open.stores, sessionKey: open.sessionKey, passwordKeys })({
      ...{ email, password, network, language: 'en', now: now() },
    });
  const tokenOf = async (email: string) => {
    const signedIn = await signIn(email);
    if (!signedIn.ok) throw new Error(signedIn.reason);
    return signedIn.value.token;
  };
  const session = (token: string) =>
    findSession({ staff: open.stores.staff, sessionKey: open.sessionKey }, token, now());
  const claim = async (ticketId: string, staffId: string) => {
    const { version } = (await ticket(ticketId)).line;
    const act = { ...asStaff(staffId), ticketId, version, now: now() };
    return claimTicket({ ...open.stores, claimHours: 24 }, act);
  };
  const ticket = async (id: string) => {
    const found = await open.stores.tickets.find(id);
    if (found === undefined) throw new Error('The ticket is gone.');
    return found;
  };

  describe('a disabled account', () => {
    test('is signed out at once on every browser, and others stay signed in', async () => {
      const [one, two, other] = [await tokenOf(AYA), await tokenOf(AYA), await tokenOf(KEN)];
      expect(await disable(' AYA@desk.example ')).toMatchObject({ ok: true, value: { givenBack: 0 } });
      expect([await session(one), await session(two)]).toEqual([undefined, undefined]);
      expect(await session(other)).toBeDefined();
    });

    test('cannot sign in, and hears what a wrong password hears', async () => {
      await disable(AYA);
      expect(await signIn(AYA, PASSWORD, 'here')).toEqual({ ok: false, reason: 'wrong' });
      expect(await signIn(AYA, NEW, 'here')).toEqual({ ok: false, reason: 'wrong' });
      expect((await auditOf(open)).slice(-2).map(({ action }) => action)).toEqual([
        'signInRefused',
        'signInRefused',
      ]);
      for (let tries = 0; tries < 3; tries += 1) await signIn(AYA, PASSWORD, 'here');
      expect(await signIn(AYA, PASSWORD, 'here')).toMatchObject({ ok: false, reason: 'tooMany' });
    });

    test('gives every request it has claimed back, each with its event and on record', async () => {
      const ids = [];
      for (let sent = 0; sent < 3; sent += 1) ids.push((await sendTicket(open)).ticketId);
      const [first = '', second = '', kens = ''] = ids;
      await claim(first, aya);
      await claim(second, aya);
      await claim(kens, ken);
      open.clock.pass(HOUR);
      expect(await disable(AYA)).toMatchObject({ ok: true, value: { givenBack: 2 } });
      for (const id of [first, second]) {
        const { line, events } = await ticket(id);
        expect(line).toMatchObject({ status: 'waiting', version: 3 });
        expect([line.claimedBy, line.claimedAt]).toEqual([undefined, undefined]);
        expect(events.at(-1)).toEqual({ seq: 3, at: now(), by: ken, event: { kind: 'givenBack' } });
      }
      expect((await ticket(kens)).line).toMatchObject({ status: 'claimed', claimedBy: ken, version: 2 });
      const released = (subject: string) => ({
        ...{ actor: ken, action: 'ticketReleased', subject },
        details: JSON.stringify({ claimedBy: aya }),
      });
      expect((await auditOf(open)).slice(-3)).toEqual([
        { actor: ken, action: 'staffDisabled', subject: aya, details: '{}' },
        ...[first, second].toSorted().map(released),
      ]);
      expect('intact' in (await open.stores.audit.verify())).toBe(true);
    });

    test('gets no request any more, though its page was still open', async () => {
      const { ticketId } = await sendTicket(open);
      await disable(AYA);
      expect(await claim(ticketId, aya)).toMatchObject({ ok: false });
      expect((await ticket(ticketId)).line.status).toBe('waiting');
      expect(await claim(ticketId, ken)).toMatchObject({ ok: true });
    });

    test('keeps no request that it takes at the very moment', async () => {
      const { stores: other } = await open.again();
      for (let round = 0; round < 8; round += 1) {
        const { ticketId } = await sendTicket(open);
        const act = { ...asStaff(aya), ticketId, version: 1, now: now() };
        await Promise.all([claimTicket({ ...other, claimHours: 24 }, act), disable(AYA)]);
        expect((await ticket(ticketId)).line.status).toBe('waiting');
        await enable(AYA);
      }
    });

    test('stays in the history under its name', async () => {
      await disable(AYA);
      expect((await open.stores.staff.names()).get(aya)).toBe('Aya');
    });

    test.each([
      ['twice', AYA, KEN, 'disabledBefore'],
      ['whom nobody knows', 'nobody@desk.example', KEN, 'noSuchAccount'],
      ['of no address', 'Aya', KEN, 'noSuchAccount'],
      ['on the word of nobody', KEN, 'nobody@desk.example', 'unknown'],
      ['on the word of one that is disabled', KEN, AYA, 'disabled'],
    ])('%s changes nothing', async (_what, email, by, reason) => {
      await disable(AYA);
      const before = await auditOf(open);
      expect(await disable(email, by)).toEqual({ ok: false, reason });
      expect(await auditOf(open)).toEqual(before);
    });
  });

  describe('the last account', () => {
    test('is disabled only on purpose, and keeps its sessions and requests until then', async () => {
      const { ticketId } = await sendTicket(open);
      await disable(AYA);
      const token = await tokenOf(KEN);
      await claim(ticketId, ken);
      expect(await disable(KEN)).toEqual({ ok: false, reason: 'theLast' });
      expect(await session(token)).toBeDefined();
      expect((await ticket(ticketId)).line.claimedBy).toBe(ken);
      expect(await open.stores.staff.canSignIn()).toBe(true);
      expect(await disable(KEN, KEN, true)).toMatchObject({ ok: true, value: { givenBack: 1 } });
      expect(await session(token)).toBeUndefined();
      expect(await open.stores.staff.canSignIn()).toBe(false);
    });

    test('is left when the last two are disabled at the same moment', async () => {
      const { stores: other } = await open.again();
      const told = await Promise.all([
        disable(AYA),
        disableStaff(
          { staff: other.staff, accounts: other.staffAccounts, audit: other.audit },
          { email: KEN, by: AYA, evenTheLast: false, now: now() },
        ),
      ]);
      expect(told.map((one) => (one.ok ? 'disabled' : one.reason)).sort()).toEqual(['disabled', 'theLast']);
      expect(await open.stores.staff.canSignIn()).toBe(true);
    });
  });

  test('whoever comes back signs in with the old password, and no old session lives again', async () => {
    const token = await tokenOf(AYA);
    await disable(AYA);
    await open.stores.staff.openSession({
      ...{ digest: 'opened at the very moment', staffId: aya, csrf: 'x', language: 'en', now: now() },
      expiresAt: now() + HOUR,
    });
    expect(await enable(AYA)).toMatchObject({ ok: true, value: { id: aya } });
    expect(await session(token)).toBeUndefined();
    expect(await open.stores.staff.session('opened at the very moment', now())).toBeUndefined();
    expect(await signIn(AYA)).toMatchObject({ ok: true });
    expect(await enable(AYA)).toEqual({ ok: false, reason: 'enabledBefore' });
    expect(await enable(AYA, 'nobody@desk.example')).toEqual({ ok: false, reason: 'unknown' });
    const actions = (await auditOf(open)).filter(({ subject }) => subject === aya);
    expect(actions.map(({ actor, action }) => [actor, action])).toEqual([
      ['desk', 'staffAdded'],
      [aya, 'signedIn'],
      [ken, 'staffDisabled'],
      [ken, 'staffEnabled'],
      [aya, 'signedIn'],
    ]);
  });

  test('a new password ends the old one and every session, and is on record', async () => {
    const [token, other] = [await tokenOf(AYA), await tokenOf(KEN)];
    expect(await renew('Aya@desk.example', NEW)).toMatchObject({ ok: true, value: { disabled: false } });
    expect(await session(token)).toBeUndefined();
    expect(await session(other)).toBeDefined();
    expect(await signIn(AYA)).toEqual({ ok: false, reason: 'wrong' });
    expect(await signIn(AYA, NEW)).toMatchObject({ ok: true });
    expect(await renew('nobody@desk.example', NEW)).toEqual({ ok: false, reason: 'noSuchAccount' });
    expect(await renew(AYA, PASSWORD, 'nobody@desk.example')).toEqual({ ok: false, reason: 'unknown' });
    const record = await auditOf(open);
    expect(record).toContainEqual({ actor: ken, action: 'passwordRenewed', subject: aya, details: '{}' });
    expect(JSON.stringify(await open.stores.options.database.knex('staff').select('*'))).not.toContain(NEW);
  });

  test('a new password does not bring a disabled account back', async () => {
    await disable(AYA);
    expect(await renew(AYA, NEW)).toMatchObject({ ok: true, value: { disabled: true } });
    expect(await signIn(AYA, NEW)).toEqual({ ok: false, reason: 'wrong' });
  });

  test('an account of version 0.3.0 is one that can sign in', async () => {
    await open.stores.options.database.knex.migrate.down({ migrationSource, name: '010_staff' });
    const { staff, staffAccounts } = (await open.again()).stores;
    expect(await staff.findByEmail(AYA)).toMatchObject({ member: { id: aya }, disabled: false });
    expect((await staffAccounts.list()).map(({ disabledAt }) => disabledAt)).toEqual([undefined, undefined]);
    expect(await signIn(AYA)).toMatchObject({ ok: true });
  });

  test('the list says since when, who is disabled and when somebody last signed in', async () => {
    const start = now();
    await tokenOf(KEN);
    open.clock.pass(HOUR);
    await tokenOf(KEN);
    await disable(AYA);
    const [one, two, ...more] = await open.stores.staffAccounts.list();
    expect(more).toEqual([]);
    expect(one).toMatchObject({ member: { email: AYA }, since: start - HOUR, disabledAt: start + HOUR });
    expect(one?.signedInAt).toBeUndefined();
    expect(two).toMatchObject({ member: { email: KEN }, since: start, signedInAt: start + HOUR });
    expect(two?.disabledAt).toBeUndefined();
  });
});
