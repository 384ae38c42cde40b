import { HOUR } from '../../../src/domain/calendar/duration';
import { MINUTE } from '../../../src/domain/calendar/duration';
import type { PasswordKeys } from '../../../src/ports/passwordKeys';
import { createPasswordWorkers } from '../../../src/secrets/passwordWorkers';
import { addStaff } from '../../../src/usecases/staff/addStaff';
import { hashPassword, isPassword } from '../../../src/usecases/staff/password';
import { createSignIn, KNOWN_FOR_MS } from '../../../src/usecases/staff/signIn';
import { signOut } from '../../../src/usecases/staff/signOut';
import { findSession } from '../../../src/usecases/staff/staffSession';
import { onEachDatabase } from '../../support/postgres';
import { asStaff } from '../../support/asStaff';
import { openStores, type TestStores } from '../../support/stores';
import { actionsOf, auditOf, hire, PASSWORD } from './support';

let open: TestStores;
const passwordKeys = createPasswordWorkers(2);
afterAll(() => passwordKeys.close());

const WRONG = { ok: false, reason: 'wrong' };
const AYA = 'aya@desk.example';

interface From {
  readonly network?: string;
  readonly kept?: readonly string[];
  readonly previousToken?: string;
}

/** The sign-in door of one process. */
function door({ stores, clock, sessionKey }: TestStores, keys: PasswordKeys = passwordKeys) {
  const signIn = createSignIn({ ...stores, sessionKey, passwordKeys: keys });
  const attempt = (email: string, password: string, { network = '203.0.113.7', ...from }: From = {}) =>
    signIn({ ...{ email, password, network, language: 'en', now: clock.now() }, ...from });
  const session = (token: string) => findSession({ staff: stores.staff, sessionKey }, token, clock.now());
  return { attempt, session };
}
type Attempt = ReturnType<typeof door>['attempt'];

async function enter(open: TestStores, email: string, from: From = {}) {
  const entered = await door(open).attempt(email, PASSWORD, from);
  if (!entered.ok) throw new Error(entered.reason);
  return entered.value;
}

const waits = (reason: 'tooMany' | 'busy', retryAfter: number) => ({ ok: false, reason, retryAfter });
const told = (answers: readonly Awaited<ReturnType<Attempt>>[]) =>
  answers.map((answer) => (answer.ok ? 'in' : answer.reason));
const howMany = (reasons: readonly string[], wanted: string) =>
  reasons.filter((reason) => reason === wanted).length;

/** So many wrong tries at an account, each from a network of its own. */
async function guessedAt({ stores, clock }: TestStores, email: string, times: number): Promise<void> {
  for (let index = 0; index < times; index += 1)
    await stores.signInTries.note(
      {
        ...{ id: stores.random.id(), account: stores.digests.address(email), now: clock.now() },
        network: `network ${index}`,
      },
      [],
    );
}

onEachDatabase(({ reuse }) => {
  beforeEach(async () => {
    open = await openStores(await reuse());
  });
  afterEach(() => open.close());

  describe('signing in', () => {
    test('the right password opens a session that its cookie finds for twelve hours', async () => {
      const aya = await hire(open, 'Aya');
      const { token } = await enter(open, ' AYA@desk.example ');
      const { session } = door(open);
      expect(await session(token)).toMatchObject({ staff: aya, language: 'en' });
      expect(await session(`${token}x`)).toBeUndefined();
      open.clock.pass(12 * HOUR - 1);
      expect(await session(token)).toBeDefined();
      open.clock.pass(1);
      expect(await session(token)).toBeUndefined();
    });

    test('the database holds neither the cookies nor the e-mail address of a refused try', async () => {
      await hire(open, 'Aya');
      const { token, keep } = await enter(open, AYA);
      await door(open).attempt(AYA, 'wrong password', { kept: [keep] });
      const { knex } = open.stores.options.database;
      const tables = ['staff_sessions', 'sign_in_tries', 'audit'];
      const rows = JSON.stringify(await Promise.all(tables.map((table) => knex(table).select('*'))));
      for (const secret of [token, keep, keep.split('.').at(-1) ?? '', AYA])
        expect([secret, rows.includes(secret)]).toEqual([secret, false]);
    });

    test('an old session ends when somebody signs in again', async () => {
      await hire(open, 'Aya');
      const first = await enter(open, AYA);
      const second = await enter(open, AYA, { previousToken: first.token });
      expect(second.token).not.toBe(first.token);
      expect(await door(open).session(first.token)).toBeUndefined();
    });

    test('signing out ends the session and is on record', async () => {
      await hire(open, 'Aya');
      const { token } = await enter(open, AYA);
      const session = await door(open).session(token);
      if (session === undefined) throw new Error('There is no session.');
      await signOut(open.stores, session, open.clock.now());
      expect(await door(open).session(token)).toBeUndefined();
      expect(await actionsOf(open)).toEqual(['staffAdded', 'signedIn', 'signedOut']);
    });

    test('the right password is never one try too many, however often it is given', async () => {
      await hire(open, 'Aya');
      for (let times = 0; times < 7; times += 1) await enter(open, AYA);
      expect(await open.stores.options.database.knex('sign_in_tries').select('id')).toEqual([]);
    });
  });

  describe('a refused sign-in', () => {
    test.each([
      ['a wrong password', AYA, 'not the password'],
      ['an address that nobody has', 'nobody@desk.example', PASSWORD],
      ['the password of nobody', 'nobody@desk.example', 'A'.repeat(22)],
    ])('for %s is told in the same words and put on record', async (_what, email, password) => {
      await hire(open, 'Aya');
      expect(await door(open).attempt(email, password)).toEqual(WRONG);
      expect((await actionsOf(open)).at(-1)).toBe('signInRefused');
    });

    test('costs as much work for an unknown address as for a known one', async () => {
      await hire(open, 'Aya');
      const { attempt } = door(open);
      const timed = async (email: string) => {
        const from = performance.now();
        await attempt(email, 'not the password');
        return performance.now() - from;
      };
      await timed('warm@desk.example');
      const [known, unknown] = [await timed(AYA), await timed('nobody@desk.example')];
      expect(unknown).toBeGreaterThan(known / 4);
    });

    test('is noted even when the password could not be looked at for a fault of ours', async () => {
      await hire(open, 'Aya');
      const broken = { atOnce: 1, derive: () => Promise.reject(new Error('No memory is left.')) };
      await expect(door(open, broken).attempt(AYA, PASSWORD)).rejects.toThrow('No memory');
      expect(await open.stores.options.database.knex('sign_in_tries').select('id')).toHaveLength(1);
    });
  });

  describe.each([
    ['an account', AYA],
    ['an address that nobody has', 'nobody@desk.example'],
  ])('at the door of %s', (_what, email) => {
    beforeEach(() => hire(open, 'Aya'));
    const right = email === AYA ? 'in' : 'wrong';

    test('five wrong tries close it to their network for fifteen minutes, and to no other', async () => {
      const { attempt } = door(open);
      for (let tries = 0; tries < 5; tries += 1) {
        expect(await attempt(email, 'wrong')).toEqual(WRONG);
        open.clock.pass(MINUTE);
      }
      expect(await attempt(email.toUpperCase(), PASSWORD)).toEqual(waits('tooMany', 10 * 60));
      expect(told([await attempt(email, PASSWORD, { network: '198.51.100.1' })])).toEqual([right]);
      open.clock.pass(10 * MINUTE - 1);
      expect(await attempt(email, PASSWORD)).toEqual(waits('tooMany', 1));
      open.clock.pass(1);
      expect(told([await attempt(email, PASSWORD)])).toEqual([right]);
    });

    test('guesses sent at once get no more than five tries', async () => {
      const { attempt } = door(open);
      const guesses = Array.from({ length: 10 }, (_unused, index) => `guess number ${index}`);
      const atOnce = async () => told(await Promise.all(guesses.map((guess) => attempt(email, guess))));
      const reasons = [...(await atOnce()), ...(await atOnce())];
      expect(howMany(reasons, 'wrong')).toBe(5);
      expect(howMany(reasons, 'tooMany') + howMany(reasons, 'busy')).toBe(15);
    });

    test('a network that goes on guessing without a pause takes nobody else the place', async () => {
      await hire(open, 'Ken');
      const { attempt } = door(open);
      const ended = { yet: false };
      const guesser = async (name: number) => {
        const reasons: string[] = [];
        while (!ended.yet) {
          const answer = await attempt(email, `guess ${name}`);
          reasons.push(answer.ok ? 'in' : answer.reason);
          await new Promise((resolve) => setImmediate(resolve));
        }
        return reasons;
      };
      const guessers = Array.from({ length: 40 }, (_unused, name) => guesser(name));
      for (let colleague = 0; colleague < 5; colleague += 1) {
        const entered = await attempt('ken@desk.example', PASSWORD, { network: `office ${colleague}` });
        expect(entered.ok).toBe(true);
      }
      ended.yet = true;
      const reasons = (await Promise.all(guessers)).flat();
      expect(howMany(reasons, 'wrong')).toBe(5);
      expect(howMany(reasons, 'in')).toBe(0);
    });

    test('after fifty from everywhere the next ones are taken one every ten seconds, for an hour', async () => {
      await guessedAt(open, email, 49);
      const { attempt } = door(open);
      const from = (network: string) => attempt(email, PASSWORD, { network });
      await attempt(email, 'wrong', { network: 'the fiftieth' });
      expect(await from('a')).toEqual(waits('busy', 10));
      open.clock.pass(9000);
      expect(await from('b')).toEqual(waits('busy', 1));
      open.clock.pass(1000);
      expect(told([await from('c')])).toEqual([right]);
      open.clock.pass(HOUR);
      expect(told(await Promise.all([from('d'), from('e')]))).toEqual([right, right]);
    });

    test.each([
      ['back by ten minutes', -10 * MINUTE],
      ['back by a day', -24 * HOUR],
      ['on by a day', 24 * HOUR],
      ['on by a day and back', 0],
    ])('a clock that is set %s keeps it closed no longer than fifteen minutes', async (_how, ms) => {
      const { attempt } = door(open);
      if (ms === 0) open.clock.pass(24 * HOUR);
      for (let tries = 0; tries < 5; tries += 1) await attempt(email, 'wrong');
      open.clock.pass(ms === 0 ? -24 * HOUR : ms);
      await open.stores.sweep('one'); // as the desk's chores do every minute
      open.clock.pass(15 * MINUTE);
      expect(told([await attempt(email, PASSWORD)])).toEqual([right]);
    });
  });

  test('after twenty from one network, over all addresses, that network waits and others do not', async () => {
    await hire(open, 'Aya');
    const { attempt } = door(open);
    for (let index = 0; index < 20; index += 1) await attempt(`no${index}@desk.example`, 'wrong');
    expect(await attempt(AYA, PASSWORD)).toEqual(waits('tooMany', 15 * 60));
    expect((await attempt(AYA, PASSWORD, { network: '198.51.100.1' })).ok).toBe(true);
  });

  test('two processes together look at no more than twenty passwords from one network', async () => {
    const other = await open.again();
    const doors = [door(open), door(other)] as const;
    const reasons: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const tries = Array.from({ length: 16 }, (_unused, index) =>
        (index % 2 === 0 ? doors[0] : doors[1]).attempt(`no${round}.${index}@desk.example`, 'wrong'),
      );
      reasons.push(...told(await Promise.all(tries)));
    }
    await other.close();
    expect(howMany(reasons, 'wrong')).toBe(20);
    expect(howMany(reasons, 'tooMany') + howMany(reasons, 'busy')).toBe(44);
    expect((await actionsOf(open)).filter((action) => action === 'signInRefused')).toHaveLength(20);
  });

  describe('a browser that has signed in before', () => {
    beforeEach(async () => {
      await hire(open, 'Aya');
      await hire(open, 'Ken');
    });

    test('keeps its way in while its network and its account are closed to others', async () => {
      const { keep } = await enter(open, AYA);
      const { attempt } = door(open);
      for (let tries = 0; tries < 5; tries += 1) await attempt(AYA, 'wrong');
      for (let tries = 0; tries < 15; tries += 1) await attempt(`no${tries}@desk.example`, 'wrong');
      await guessedAt(open, AYA, 60);
      expect((await attempt(AYA, PASSWORD)).ok).toBe(false);
      expect((await attempt(AYA, PASSWORD, { kept: [keep] })).ok).toBe(true);
    });

    test('has a count of its own, which closes it alone', async () => {
      const [one, other] = [await enter(open, AYA), await enter(open, AYA)];
      const { attempt } = door(open);
      for (const network of ['a', 'b', 'c', 'd', 'e'])
        expect(await attempt(AYA, 'wrong', { network, kept: [one.keep] })).toEqual(WRONG);
      expect(await attempt(AYA, PASSWORD, { network: 'f', kept: [one.keep] })).toEqual(
        waits('tooMany', 15 * 60),
      );
      expect((await attempt(AYA, PASSWORD, { kept: [other.keep] })).ok).toBe(true);
      expect((await attempt(AYA, PASSWORD)).ok).toBe(true);
      open.clock.pass(15 * MINUTE);
      expect((await attempt(AYA, PASSWORD, { kept: [one.keep] })).ok).toBe(true);
    });

    test('stays the same one when it signs in again, and is known for 180 days from then', async () => {
      const first = await enter(open, AYA);
      open.clock.pass(KNOWN_FOR_MS - 1);
      const second = await enter(open, AYA, { kept: [first.keep] });
      const idOf = (keep: string) => keep.split('.')[1];
      expect(idOf(second.keep)).toBe(idOf(first.keep));
      expect(idOf((await enter(open, AYA)).keep)).not.toBe(idOf(first.keep));
      open.clock.pass(1);
      expect(idOf((await enter(open, AYA, { kept: [first.keep] })).keep)).not.toBe(idOf(first.keep));
      open.clock.pass(KNOWN_FOR_MS - 2);
      expect(idOf((await enter(open, AYA, { kept: [second.keep] })).keep)).toBe(idOf(first.keep));
    });

    test('may belong to several people', async () => {
      const [aya, ken] = [await enter(open, AYA), await enter(open, 'ken@desk.example')];
      await guessedAt(open, AYA, 60);
      await guessedAt(open, 'ken@desk.example', 60);
      for (const email of [AYA, 'ken@desk.example'])
        expect((await door(open).attempt(email, PASSWORD, { kept: [aya.keep, ken.keep] })).ok).toBe(true);
    });

    test.each<[what: string, forge: (keep: string, kens: string) => string]>([
      ["another account's", (_keep, kens) => kens],
      [
        "another account's, renamed",
        (keep, kens) => [keep.split('.')[0], ...kens.split('.').slice(1)].join('.'),
      ],
      ['one that was prolonged', (keep) => keep.replace(/\.\d+\./u, '.9999999999999.')],
      ['one with another id', (keep) => keep.replace(/\.[\w-]{22}\./u, `.${'A'.repeat(22)}.`)],
      ['one without its hash', (keep) => keep.slice(0, -43)],
      ['nothing', () => ''],
    ])('is not made from %s', async (_what, forge) => {
      const [aya, ken] = [await enter(open, AYA), await enter(open, 'ken@desk.example')];
      await guessedAt(open, AYA, 60);
      const kept = [forge(aya.keep, ken.keep)];
      expect(await door(open).attempt(AYA, PASSWORD, { kept })).toEqual(waits('busy', 10));
    });

    test('finds a place when every other one is taken', async () => {
      const { keep } = await enter(open, AYA);
      const gate: { open?: () => void } = {};
      const opened = new Promise<void>((resolve) => (gate.open = resolve));
      const slow: PasswordKeys = {
        atOnce: 1,
        derive: async (wanted) => {
          await opened;
          return passwordKeys.derive(wanted);
        },
      };
      const { attempt } = door(open, slow);
      const others = Array.from({ length: 12 }, (_unused, index) =>
        attempt(AYA, 'wrong', { network: `n${index}` }),
      );
      const known = attempt(AYA, PASSWORD, { kept: [keep] });
      expect(await Promise.all(others.slice(9))).toEqual(Array(3).fill(waits('busy', 5)));
      gate.open?.();
      expect((await known).ok).toBe(true);
      expect(told(await Promise.all(others.slice(0, 9)))).toEqual(Array(9).fill('wrong'));
    });
  });
});

describe('taking on staff', () => {
  beforeEach(async () => {
    open = await openStores();
  });
  afterEach(() => open.close());
  const add = (changes: { name?: string; email?: string; password?: string }) =>
    addStaff(open.stores, {
      ...{ name: 'Ken', email: 'ken@desk.example', password: PASSWORD, demo: false, by: asStaff('ken') },
      ...{ now: open.clock.now(), ...changes },
    });

  test.each([
    ['a name that is empty', { name: '  ' }, 'noName'],
    ['an address without a host', { email: 'ken@' }, 'notAnEmail'],
    ['an address with a space', { email: 'ken ken@desk.example' }, 'notAnEmail'],
    ['a password of eleven characters', { password: 'a'.repeat(11) }, 'passwordTooShort'],
  ])('%s is refused', async (_what, changes, reason) => {
    expect(await add(changes)).toEqual({ ok: false, reason });
  });

  test('an address is taken once, in whichever case it is typed', async () => {
    expect((await add({ email: 'Ken@Desk.example' })).ok).toBe(true);
    expect(await add({})).toEqual({ ok: false, reason: 'emailTaken' });
    expect(await auditOf(open)).toHaveLength(1);
  });

  test('a password is the same in half and full width, and its hash tells the cost', async () => {
    const hash = await hashPassword('パスワード12345678', Buffer.alloc(16, 3));
    expect(hash).toMatch(/^scrypt\$15\$8\$1\$/);
    expect(await isPassword('ﾊﾟｽﾜｰﾄﾞ１２３４５６７８', hash, passwordKeys)).toBe(true);
    expect(await isPassword('パスワード12345679', hash, passwordKeys)).toBe(false);
  });
});
