import { HOUR } from '../../src/domain/calendar/duration';
import { staffCommand } from '../../src/cli/staffCommand';
import { createPasswordWorkers } from '../../src/secrets/passwordWorkers';
import { createSignIn } from '../../src/usecases/staff/signIn';
import { openStores, type TestStores } from '../support/stores';
import { auditOf, hire, PASSWORD } from '../usecases/staff/support';

const passwordKeys = createPasswordWorkers(1);
afterAll(() => passwordKeys.close());

let open: TestStores;
beforeEach(async () => {
  open = await openStores();
});
afterEach(() => open.close());

async function run(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await staffCommand(args, { ...open.stores, ...terminal, now: open.clock.now() });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const signIn = (email: string, password: string) =>
  createSignIn({ ...open.stores, sessionKey: open.sessionKey, passwordKeys })({
    ...{ email, password, network: 'here', language: 'en', now: open.clock.now() },
  });
const passwordIn = (out: string) => / is (\S+) and is shown only now/u.exec(out)?.[1] ?? '';

test('an account is made, listed, disabled, enabled and given another password', async () => {
  expect((await run('list')).out).toBe('There is no account yet.');
  const added = await run('add', '--name', '山田 花子', '--email', 'Hanako@example.com');
  expect(added).toMatchObject({ code: 0, err: '' });
  expect(await signIn('hanako@example.com', passwordIn(added.out))).toMatchObject({ ok: true });
  await hire(open, 'Ken');
  open.clock.pass(24 * HOUR);
  const by = ['--by', 'ken@desk.example'];
  const disabled = await run('disable', '--email', 'hanako@example.com', ...by);
  expect(disabled).toMatchObject({ code: 0, err: '' });
  expect(disabled.out).toContain('The account of 山田 花子 (hanako@example.com) is disabled');
  expect((await run('list')).out.split('\n')).toEqual([
    'Name       E-mail              Since       Last signed in  Disabled',
    '山田 花子  hanako@example.com  2026-11-22  2026-11-22      since 2026-11-23',
    'Ken        ken@desk.example    2026-11-22  never           no',
  ]);
  const renewed = await run('password', '--email', 'hanako@example.com', ...by);
  expect(renewed.out).toContain('still disabled');
  expect((await run('enable', '--email', 'hanako@example.com', ...by)).out).toContain('can sign in again');
  const another = await run('password', '--email', 'hanako@example.com', ...by);
  expect(another.out).not.toContain('still disabled');
  expect(passwordIn(another.out)).toMatch(/^[\w-]{20}$/u);
  expect(await signIn('hanako@example.com', passwordIn(another.out))).toMatchObject({ ok: true });
  expect(await signIn('hanako@example.com', passwordIn(added.out))).toMatchObject({ ok: false });
});

test("the first account takes nobody's word, and every further one that of somebody who can sign in", async () => {
  expect((await run('add', '--name', 'Aya', '--email', 'aya@desk.example')).code).toBe(0);
  expect((await run('add', '--name', 'Ken', '--email', 'ken@desk.example', '--by', 'Aya')).code).toBe(0);
  const aya = (await open.stores.staff.findByEmail('aya@desk.example'))?.member.id;
  expect((await auditOf(open)).map(({ actor, action }) => [actor, action])).toEqual([
    ['desk', 'staffAdded'],
    [aya, 'staffAdded'],
  ]);
  for (const name of ['Aya', 'Ken']) {
    const email = `${name.toLowerCase()}@desk.example`;
    await run('disable', '--email', email, '--by', 'Ken', '--even-the-last');
  }
  expect((await run('add', '--name', 'Taro', '--email', 'taro@desk.example')).code).toBe(0);
});

test('the last account is disabled only with a word of its own', async () => {
  await hire(open, 'Aya');
  const aya = 'aya@desk.example';
  const refused = await run('disable', '--email', aya, '--by', aya);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('--even-the-last');
  expect(await signIn(aya, PASSWORD)).toMatchObject({ ok: true });
  expect((await run('disable', '--email', aya, '--by', aya, '--even-the-last')).code).toBe(0);
  expect(await signIn(aya, PASSWORD)).toMatchObject({ ok: false });
  const herself = await run('enable', '--email', aya, '--by', aya);
  expect(herself.err).toContain('There is none that can be named yet. Please make one first: npm run staff');
  expect(await signIn(aya, PASSWORD)).toMatchObject({ ok: false });
  await hire(open, 'Ken');
  expect((await run('enable', '--email', aya, '--by', 'Ken')).code).toBe(0);
  expect(await signIn(aya, PASSWORD)).toMatchObject({ ok: true });
});

test.each([
  ['enable', 'taro@desk.example', 'taro@desk.example', 'The staff account "taro@desk.example" is disabled.'],
  ['disable', 'ken@desk.example', 'Taro', 'The staff account "Taro" is disabled.'],
  ['disable', 'ken@desk.example', 'x@desk.example', 'No staff account has "x@desk.example" for its'],
])('%s %s on the word of %s is refused, and says who can be named', async (verb, email, by, sentence) => {
  for (const name of ['Aya', 'Ken', 'Taro']) await hire(open, name);
  await run('disable', '--email', 'taro@desk.example', '--by', 'aya@desk.example');
  const before = (await run('list')).out;
  const refused = await run(verb, '--email', email, '--by', by);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain(sentence);
  expect(refused.err).toContain('These can be named:\n  aya@desk.example (Aya)\n  ken@desk.example (Ken)\n');
  expect((await run('list')).out).toBe(before);
});

test.each([
  [
    ['disable', '--email', 'x@desk.example', '--by', 'aya@desk.example'],
    'No account has this e-mail address',
  ],
  [['disable', '--email', 'aya@desk.example', '--by', 'Hanako'], 'No staff account has "Hanako"'],
  [['disable', '--email', 'aya@desk.example'], 'Usage: npm run staff -- disable'],
  [['disable', '--email', '--by', 'aya@desk.example'], 'Usage: npm run staff -- disable'],
  [['enable', '--email', 'aya@desk.example', '--by', 'aya@desk.example'], 'is not disabled'],
  [['enable', '--email', 'aya@desk.example'], 'Usage: npm run staff -- enable'],
  [['enable', '--email', 'x@desk.example', '--by', 'aya@desk.example'], 'No account has this e-mail address'],
  [['password'], 'Usage: npm run staff -- password'],
  [['password', '--email', 'aya@desk.example'], 'Usage: npm run staff -- password'],
  [
    ['password', '--email', 'aya@desk.example', '--by', 'Hanako'],
    'No staff account has "Hanako" for its e-mail address or its name.',
  ],
  [['password', '--email', 'x@desk.example', '--by', 'Aya'], 'No account has this e-mail address'],
  [['add', '--email', 'b@desk.example', '--by', 'Aya'], 'Please give the name'],
  [['add', '--name', 'Ben', '--email', 'b@desk.example'], 'Please say whose word it is: --by'],
  [['add', '--name', 'Ben', '--email', 'b@desk.example', '--by', 'Hanako'], 'No staff account has "Hanako"'],
  [
    ['add', '--name', 'Aya', '--email', 'aya@desk.example', '--by', 'Ken'],
    'There is an account with this e-mail address',
  ],
  [['list', '--foo'], '"--foo" was not expected.\nUsage: npm run staff -- list'],
  [['list', 'all'], '"all" was not expected.'],
  [
    ['disable', '--email=aya@desk.example', '--by', 'ken@desk.example'],
    '"--email=aya@desk.example" was not expected.\nUsage: npm run staff -- disable',
  ],
  [['enable', '--email', 'aya@desk.example', '--even-the-last'], '"--even-the-last" was not expected.'],
  [['toString'], 'Usage: npm run staff -- list\n       npm run staff -- add'],
  [[], 'Usage: npm run staff -- list\n       npm run staff -- add'],
])('%j is refused in a sentence and changes nothing', async (args, sentence) => {
  await hire(open, 'Aya');
  await hire(open, 'Ken');
  const before = (await run('list')).out;
  const refused = await run(...args);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain(sentence);
  expect((await run('list')).out).toBe(before);
});
