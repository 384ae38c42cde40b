import { createAddStaff } from '../../../src/usecases/staff/addStaff';
import { hashPassword, isPassword } from '../../../src/usecases/staff/password';
import { createSignIn } from '../../../src/usecases/staff/signIn';
import { signOut } from '../../../src/usecases/staff/signOut';
import { findSession } from '../../../src/usecases/staff/staffSession';
import { openStores, type TestStores } from '../../support/stores';
import { actionsOf, auditOf, hire, HOUR, PASSWORD } from './support';

let open: TestStores;

beforeEach(async () => {
  open = await openStores();
});
afterEach(() => open.close());

const MINUTE = 60_000;

function door({ stores, clock, sessionKey }: TestStores) {
  const signIn = createSignIn({ ...stores, sessionKey });
  const attempt = (email: string, password: string, network = '203.0.113.7', previousToken?: string) =>
    signIn({
      ...{ email, password, network, language: 'en', now: clock.now() },
      ...(previousToken === undefined ? {} : { previousToken }),
    });
  const session = (token: string) => findSession({ staff: stores.staff, sessionKey }, token, clock.now());
  return { attempt, session };
}

async function enter(open: TestStores, email: string, previousToken?: string): Promise<string> {
  const entered = await door(open).attempt(email, PASSWORD, undefined, previousToken);
  if (!entered.ok) throw new Error(entered.reason);
  return entered.value.token;
}

describe('signing in', () => {
  test('the right password opens a session that its cookie finds for twelve hours', async () => {
    const aya = await hire(open, 'Aya');
    const token = await enter(open, ' AYA@desk.example ');
    const { session } = door(open);
    expect(await session(token)).toMatchObject({ staff: aya, language: 'en' });
    expect(await session(`${token}x`)).toBeUndefined();
    open.clock.pass(12 * HOUR - 1);
    expect(await session(token)).toBeDefined();
    open.clock.pass(1);
    expect(await session(token)).toBeUndefined();
  });

  test('the database holds neither the cookie nor the e-mail address of a refused try', async () => {
    await hire(open, 'Aya');
    const token = await enter(open, 'aya@desk.example');
    await door(open).attempt('aya@desk.example', 'wrong password');
    const { knex } = open.stores.options.database;
    const tables = ['staff_sessions', 'sign_in_refusals', 'audit'];
    const rows = JSON.stringify(await Promise.all(tables.map((table) => knex(table).select('*'))));
    expect(rows).not.toContain(token);
    expect(rows).not.toContain('aya@desk.example');
  });

  test('an old session ends when somebody signs in again', async () => {
    await hire(open, 'Aya');
    const first = await enter(open, 'aya@desk.example');
    const second = await enter(open, 'aya@desk.example', first);
    expect(second).not.toBe(first);
    expect(await door(open).session(first)).toBeUndefined();
  });

  test('signing out ends the session and is on record', async () => {
    await hire(open, 'Aya');
    const token = await enter(open, 'aya@desk.example');
    const session = await door(open).session(token);
    if (session === undefined) throw new Error('There is no session.');
    await signOut(open.stores, session, open.clock.now());
    expect(await door(open).session(token)).toBeUndefined();
    expect(await actionsOf(open)).toEqual(['staffAdded', 'signedIn', 'signedOut']);
  });
});

describe('refused sign-ins', () => {
  test.each([
    ['a wrong password', 'aya@desk.example', 'not the password'],
    ['an address that nobody has', 'nobody@desk.example', PASSWORD],
    ['the password of nobody', 'nobody@desk.example', 'A'.repeat(22)],
  ])('%s is refused in the same words and put on record', async (_what, email, password) => {
    await hire(open, 'Aya');
    expect(await door(open).attempt(email, password)).toEqual({ ok: false, reason: 'wrong' });
    expect((await actionsOf(open)).at(-1)).toBe('signInRefused');
  });

  test('an unknown address costs as much work as a known one', async () => {
    await hire(open, 'Aya');
    const { attempt } = door(open);
    const timed = async (email: string) => {
      const from = performance.now();
      await attempt(email, 'not the password');
      return performance.now() - from;
    };
    await timed('warm@desk.example');
    const [known, unknown] = [await timed('aya@desk.example'), await timed('nobody@desk.example')];
    expect(unknown).toBeGreaterThan(known / 4);
  });

  test('after five the right password is refused too, until fifteen minutes have passed', async () => {
    await hire(open, 'Aya');
    const { attempt } = door(open);
    for (const network of ['a', 'b', 'c', 'd', 'e']) {
      expect(await attempt('aya@desk.example', 'wrong', network)).toEqual({ ok: false, reason: 'wrong' });
    }
    expect(await attempt('Aya@desk.example', PASSWORD)).toEqual({ ok: false, reason: 'tooMany' });
    open.clock.pass(15 * MINUTE - 1);
    expect(await attempt('aya@desk.example', PASSWORD)).toEqual({ ok: false, reason: 'tooMany' });
    open.clock.pass(1);
    expect((await attempt('aya@desk.example', PASSWORD)).ok).toBe(true);
  });

  test('twenty guesses sent at once get no more than five tries', async () => {
    await hire(open, 'Aya');
    const { attempt } = door(open);
    const guesses = Array.from({ length: 20 }, (_, index) => `guess number ${String(index)}`);
    const told = await Promise.all(guesses.map((guess) => attempt('aya@desk.example', guess)));
    const reasons = told.map((one) => (one.ok ? 'in' : one.reason));
    expect(reasons.filter((reason) => reason === 'wrong')).toHaveLength(5);
    expect(reasons.filter((reason) => reason === 'tooMany')).toHaveLength(15);
  });

  test('after twenty from one network, over all addresses, that network waits and others do not', async () => {
    await hire(open, 'Aya');
    const { attempt } = door(open);
    for (let index = 0; index < 20; index += 1) await attempt(`no${String(index)}@desk.example`, 'wrong');
    expect(await attempt('aya@desk.example', PASSWORD)).toEqual({ ok: false, reason: 'tooMany' });
    expect((await attempt('aya@desk.example', PASSWORD, '198.51.100.1')).ok).toBe(true);
  });
});

describe('taking on staff', () => {
  const add = (changes: { name?: string; email?: string; password?: string }) =>
    createAddStaff(open.stores)({
      ...{ name: 'Ken', email: 'ken@desk.example', password: PASSWORD, demo: false, by: 'desk' },
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
    expect(await isPassword('ﾊﾟｽﾜｰﾄﾞ１２３４５６７８', hash)).toBe(true);
    expect(await isPassword('パスワード12345679', hash)).toBe(false);
  });
});
