import type { StaffAccount } from '../../../src/ports/staffAccounts';
import { namedAccount } from '../../../src/usecases/staff/namedAccount';

const account = (id: string, name: string, email: string, disabledAt?: number): StaffAccount => ({
  ...{ member: { id, name, email, role: 'staff', demo: false }, since: 0 },
  ...(disabledAt === undefined ? {} : { disabledAt }),
});
const ACCOUNTS = [
  account('1', 'Hanako Yamada', 'hanako@example.com'),
  account('2', 'Ken Sato', 'ken@example.com'),
  account('3', 'Ken Sato', 'sato@example.com'),
  account('4', 'Mei Ito', 'ito@example.com', 1),
  account('5', 'Mei Ito', 'mei@example.com'),
  account('6', 'Ｙｕｉ　Mori', 'yui@example.com', 1),
];

test.each<[typed: string, meant: string]>([
  ['hanako@example.com', '1'],
  [' HANAKO@example.com', '1'],
  ['Hanako  Yamada', '1'],
  ['hanako yamada', 'unknown'],
  ['Hanako', 'unknown'],
  ['Ken Sato', 'ambiguous'],
  ['sato@example.com', '3'],
  ['Mei Ito', '5'],
  ['ito@example.com', 'disabled'],
  ['Yui Mori', 'disabled'],
  ['nobody@example.com', 'unknown'],
  [' \u3000', 'noName'],
])('"%s" means %s', (typed, meant) => {
  const named = namedAccount(ACCOUNTS, typed);
  expect(named.ok ? named.value.id : named.reason).toBe(meant);
});
