import { samplePolicy } from '../site/support';
import { policyFile } from '../support/policyFiles';
import { COLLEAGUES, openPolicyTerminal, type PolicyTerminal } from '../support/policyTerminal';

const BY = ['--by', 'Hanako Yamada'];
const APPROVED_BY = ['--approved-by', 'Hanako Yamada'];
const BOTH = ['en.md', 'ja.md'];
const from = (date: string) => ['--effective', date];
const WRITTEN = { 'en.md': policyFile('en'), 'ja.md': policyFile('ja') };
const SAMPLE = samplePolicy('en').version;

// Nothing that is refused changes anything, so one desk is enough.
let open: PolicyTerminal;
beforeAll(async () => {
  open = await openPolicyTerminal();
});
afterAll(() => open.close());

describe('policy approve', () => {
  test.each<[string, Record<string, string>, readonly string[], string]>([
    ['no file', {}, [...BY], 'Please name the file or files'],
    ['a file that is not there', {}, ['no.md', ...BY], 'no.md: expected a policy in Markdown'],
    [
      'a file that is no policy',
      { 'en.md': 'Hello' },
      ['en.md', ...BY],
      'en.md, line 1: expected front matter',
    ],
    ['no name', {}, [...BOTH], 'Please say whose word it is: --by with'],
    ['a blank name', {}, [...BOTH, '--by', ' \u3000 '], 'Please say whose word it is'],
    ['a flag for a name', {}, [...BOTH, '--by', '--now'], '"--now" was not expected'],
    ['who has no account', {}, [...BOTH, '--by', 'Hanako'], 'No staff account has "Hanako"'],
    ['an address without an account', {}, [...BOTH, '--by', 'ceo@example.com'], 'No staff account has "ceo@'],
    ['a name that two have', {}, [...BOTH, '--by', 'Ken Sato'], 'More than one staff account is called "Ken'],
    [
      'two files in one language',
      { 'b.md': policyFile('en') },
      ['en.md', 'b.md', ...BY],
      'one file a language',
    ],
    [
      'different versions',
      { 'ja.md': policyFile('ja', { version: '3' }) },
      [...BOTH, ...BY],
      'The files name different versions: 2026-09, 3.',
    ],
    [
      'no original',
      { 'en.md': policyFile('en', { original: 'false' }) },
      [...BOTH, ...BY],
      'Exactly one file',
    ],
    [
      'two originals',
      { 'ja.md': policyFile('ja', { original: 'true' }) },
      [...BOTH, ...BY],
      'Exactly one file',
    ],
    [
      'a provision without a counterpart',
      { 'en.md': policyFile('en', {}, { children: 'We like them.', pets: 'Them too.' }) },
      [...BOTH, ...BY],
      'The ja file has no counterpart to #children, #pets of the en file.',
    ],
    [
      'one that the original lacks',
      { 'ja.md': policyFile('ja', {}, { children: 'x' }) },
      [...BOTH, ...BY],
      'The en file has no counterpart to #children of the ja file.',
    ],
    [
      'a sample',
      { 'ja.md': policyFile('ja', { sample: 'true' }) },
      [...BOTH, ...BY],
      "a sample is nobody's promise",
    ],
  ])('refuses %s', async (_what, written, args, sentence) => {
    Object.assign(open.files, WRITTEN, written);
    const refused = await open.policy('approve', ...args);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(sentence);
    expect(await open.stores.options.database.knex('policy_approvals').select('*')).toEqual([]);
    expect(await open.recorded()).toEqual([]);
  });
});

test('who names nobody that there is hears who can be named, and how to make an account', async () => {
  Object.assign(open.files, WRITTEN);
  const { err } = await open.policy('approve', ...BOTH, '--by', 'Nobody');
  for (const { email, name } of COLLEAGUES) expect(err).toContain(`\n  ${email} (${name})\n`);
  expect(err).toContain('npm run staff -- add --name "Hanako Yamada" --email hanako@example.com');
});

describe('policy publish', () => {
  test.each<[string, Record<string, string>, readonly string[], string]>([
    ['words that nobody approved', {}, [...from('2026-09-01'), ...BY], 'Nobody has approved these words'],
    ['no date', {}, [...APPROVED_BY], 'from which day on'],
    [
      'different dates',
      { 'ja.md': policyFile('ja', { effective: '2027-01-01' }) },
      [...APPROVED_BY],
      'from which day on',
    ],
    ['a date that is none', {}, [...from('2026-02-30'), ...APPROVED_BY], 'takes a date of the calendar'],
    ['a date without its hyphens', {}, [...from('20260901'), ...APPROVED_BY], 'takes a date of the calendar'],
    ['no date after its flag', {}, ['--effective', ...APPROVED_BY], 'takes a date of the calendar'],
    [
      'a blank name',
      {},
      [...from('2026-09-01'), '--approved-by', ' '],
      'Please say whose word it is: --approved-by',
    ],
    [
      'no name after its flag',
      {},
      [...from('2026-09-01'), '--approved-by'],
      'Please say whose word it is: --approved-by',
    ],
    ['nobody who publishes', {}, [...from('2026-09-01')], 'Please say whose word it is: --by with'],
    ['who has no account', {}, [...from('2026-09-01'), '--by', 'Hanako'], 'No staff account has "Hanako"'],
    [
      'an approval on the word of somebody without an account',
      {},
      [...from('2026-09-01'), ...BY, '--approved-by', 'The board'],
      'No staff account has "The board"',
    ],
    [
      'the sample',
      { 'en.md': policyFile('en', { sample: 'true' }), 'ja.md': policyFile('ja', { sample: 'true' }) },
      [...from('2026-09-01'), ...APPROVED_BY],
      "a sample is nobody's promise",
    ],
    [
      'the sample without a name',
      { 'en.md': policyFile('en', { sample: 'true' }) },
      [...from('2026-09-01')],
      "a sample is nobody's promise",
    ],
  ])('refuses %s', async (_what, written, args, sentence) => {
    Object.assign(open.files, WRITTEN, written);
    const refused = await open.policy('publish', ...BOTH, ...args);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(sentence);
    expect(await open.inForce()).toBe(SAMPLE);
    expect(await open.recorded()).toEqual([]);
  });
});

describe('policy diff', () => {
  test.each<[string, readonly string[], string]>([
    ['one name', [SAMPLE], 'Usage: npm run policy -- diff A B'],
    ['three names', [SAMPLE, 'a', 'b'], 'Usage: npm run policy -- diff A B'],
    ['another language', [SAMPLE, 'en.md', '--lang', 'fr'], 'Usage: npm run policy -- diff A B'],
    ['no language after its flag', [SAMPLE, 'en.md', '--lang'], 'Usage: npm run policy -- diff A B'],
    ['what is neither', [SAMPLE, 'no-such'], 'There is no version no-such in the database.'],
    ['no text in the language', ['en.md', 'en.md', '--lang', 'ja'], 'Neither of them has a text in ja.'],
  ])('refuses %s', async (_what, args, sentence) => {
    const refused = await open.policy('diff', ...args);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(sentence);
  });
});

test.each([[[]], [['forget']], [['constructor']]])('policy %j tells what there is', async (args) => {
  const told = await open.policy(...args);
  expect(told).toMatchObject({ code: 2, out: '' });
  for (const verb of ['status', 'diff', 'approve', 'publish'])
    expect(told.err).toContain(`policy -- ${verb}`);
});
