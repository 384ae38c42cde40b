import { readSettings } from '../../src/config/readSettings';
import type { RealUse } from '../../src/usecases/staff/realUse';
import { welcome } from '../../src/assembly/welcome';

const told = (realUse: RealUse, environment: Readonly<Record<string, string>> = {}) => {
  const read = readSettings(environment);
  if (!read.ok) throw new Error(read.problems.join(' '));
  return welcome(read.settings, { port: 3978, first: undefined, enterPath: undefined, realUse });
};

test('a demo says that its policy is a sample', () => {
  expect(told({}).at(-1)).toBe(
    'This is a demo: the policy is a sample, and it listens on this machine only.',
  );
});

test.each<[RealUse, demo: string, sign: string]>([
  [
    { account: 'a@example.com' },
    'the policy is a sample',
    '(the staff account a@example.com was not made by',
  ],
  [{ policy: '2026-09' }, 'demo: it listens', "(version 2026-09 of the policy is a company's own)"],
  [
    { policy: '2026-09', account: 'a@example.com' },
    'demo: it listens',
    "company's own; the staff account a@example.com was not made by a demo)",
  ],
])('a demo on a database with %j warns in one line', (realUse, demo, sign) => {
  const [line = '', warning = ''] = told(realUse).slice(-2);
  expect(line).toContain(demo);
  expect(warning).toMatch(/^Warning: .* NODE_ENV is not production/u);
  expect(warning).toContain(sign);
});
