import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SETTINGS } from '../../src/config/settings';
import { projectRoot } from '../../src/assembly/projectRoot';

const page = readFileSync(path.join(projectRoot, 'docs/settings.md'), 'utf8');
const table = page.slice(page.indexOf('<!-- settings -->'), page.indexOf('<!-- /settings -->'));
const cells = table
  .split('\n')
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| |\|$/gu, '').trim()));

test.each(Object.entries(SETTINGS))(
  'the page of settings says what %s is for and what holds without it',
  (name, setting) => {
    expect(cells).toContainEqual([`\`${name}\``, setting.about, setting.otherwise]);
  },
);

test('the page of settings names no setting that there is not', () => {
  const named = [...table.matchAll(/^\| `(?<name>[A-Z_]+)` /gmu)].map((row) => row.groups?.['name']);
  expect(named).toEqual(Object.keys(SETTINGS));
});
