import { policyGaps } from '../../src/cli/policyGaps';
import type { AuditEntry } from '../../src/ports/audit';
import type { StaffMember } from '../../src/ports/staff';
import type { GapCount, GapExample } from '../../src/ports/policyGaps';

/** 22 November 2026, 10:00 in Japan. */
const NOW = Date.UTC(2026, 10, 22, 1);
const COUNTS: readonly GapCount[] = [
  { topic: 'retention', language: 'en', times: 3, lastAsked: '2026-11-20' },
  { topic: 'retention', language: 'ja', times: 1, lastAsked: '2026-11-21' },
  { topic: 'backups', language: 'ja', times: 2, lastAsked: '2026-11-05' },
  { topic: 'once-a-topic', language: 'en', times: 1, lastAsked: '2026-11-05' },
  { topic: '', language: 'en', times: 9, lastAsked: '2026-11-22' },
];
const EXAMPLES: readonly GapExample[] = [
  { topic: 'retention', language: 'en', version: '1', at: NOW, text: '=How long is *** kept?' },
];

const HANAKO: StaffMember = {
  ...{ id: 'staff-hanako', name: 'Hanako', email: 'hanako@example.com' },
  ...{ role: 'staff', demo: false },
};

/** On the word of Hanako. */
const run = (args: string, found = {}) => runBare(`${args} --by Hanako`, found);

async function runBare(args: string, { counts = COUNTS, examples = EXAMPLES } = {}) {
  const told: string[] = [];
  const err: string[] = [];
  const entries: AuditEntry[] = [];
  const code = await policyGaps(args.split(' ').filter(Boolean), {
    out: (line) => told.push(line),
    err: (line) => err.push(line),
    gaps: { counts: () => Promise.resolve(counts), examples: () => Promise.resolve(examples) },
    audit: { append: (entry) => Promise.resolve(void entries.push(entry)) },
    stated: (topic) => topic === 'backups',
    staffAccounts: { list: () => Promise.resolve([{ member: HANAKO, since: 0 }]) },
    now: NOW,
  });
  return { code, out: told.join('\n'), err: err.join('\n'), entries };
}

test('tells what was asked, how often, in which language, and examples', async () => {
  const { code, out } = await run('');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'From 2026-08-25 to 2026-11-22 (Japan time) the policy did not answer 16 messages.',
    '',
    'Topic                       Id            Times  Japanese  English  Last asked  Policy in force',
    'how long data is kept       retention     4      1         3        2026-11-21  does not state it',
    'backups                     backups       2      2         0        2026-11-05  states it now',
    'once-a-topic                once-a-topic  1      0         1        2026-11-05  does not state it',
    '(about none of the topics)                9',
    '',
    'Examples, with personal data masked as far as its shape tells it. This look is on the audit record.',
    '',
    'how long data is kept:',
    '  2026-11-22 en  =How long is *** kept?',
  ]);
});

test('the look at examples is on record', async () => {
  const { entries } = await run('--days 365');
  expect(entries).toMatchObject([
    { actor: 'staff-hanako', action: 'gapExamplesOpened', details: { days: 365 } },
  ]);
});

test('as CSV it is what a spreadsheet opens, and nothing else', async () => {
  const { code, out } = await run('--csv --days 30');
  expect(code).toBe(0);
  expect(out.startsWith('\ufeff"Topic","Id","Times","Japanese","English","Last asked"')).toBe(true);
  expect(out).toContain('"\'=How long is *** kept?"');
  expect(out.endsWith('\r')).toBe(true);
});

test('when everything was answered it says so', async () => {
  const { out } = await run('--days 30', { counts: [], examples: [] });
  expect(out).toBe('From 2026-10-24 to 2026-11-22 the policy answered everything that it was asked.');
});

test.each(['--days', '--days 7', '--days ninety', '--day 30', 'now', '--csv=1'])(
  '%s is not understood: usage, and nothing is looked at',
  async (args) => {
    const { code, out, err, entries } = await run(args);
    expect([code, out, entries]).toEqual([2, '', []]);
    expect(err).toContain('npm run policy -- gaps');
  },
);

test.each(['', '--by', '--by Taro'])(
  '"%s" names nobody: nothing is looked at, and it says who can',
  async (args) => {
    const { code, out, err, entries } = await runBare(args);
    expect([code, out, entries]).toEqual([2, '', []]);
    expect(err).toContain('These can be named:\n  hanako@example.com (Hanako)\n');
  },
);
