import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Button, type Live, writeButton } from '../../../src/domain/conversation/button';
import { readButton } from '../../../src/domain/conversation/readButton';
import { projectRoot } from '../../../src/assembly/projectRoot';

/** As they stand in chats since the first version: these values are for ever. */
const WRITTEN: readonly (readonly [string, Live])[] = [
  ['command:help', { is: 'command', command: { is: 'help' } }],
  ['command:stopAnnouncing', { is: 'command', command: { is: 'stopAnnouncing' } }],
  ['command:language:ja', { is: 'command', command: { is: 'language', language: 'ja' } }],
  ['menu:stop-third-party-provision', { is: 'menu', form: 'stop-third-party-provision' }],
  ['guide:fix', { is: 'guide', guide: 'fix' }],
  ['guide:remove:notNeeded', { is: 'guide', guide: 'remove', lead: 'notNeeded' }],
  ['quote:third-party.2', { is: 'quote', provision: 'third-party.2' }],
  ['quote:第三者提供', { is: 'quote', provision: '第三者提供' }],
  ['edit:birthDate', { is: 'edit', field: 'birthDate' }],
  ['similar:add', { is: 'similar', wish: 'add' }],
  ['request:add', { is: 'request', wish: 'add' }],
  ['request:withdraw:ABC-DEFG-HJK', { is: 'request', wish: 'withdraw', receiptNumber: 'ABC-DEFG-HJK' }],
  ['code:resend', { is: 'code', wish: 'resend' }],
  ['reopened:goOn', { is: 'reopened' }],
];

test.each(WRITTEN)('%s is written and read as the same button', (value, button) => {
  expect(writeButton(button)).toBe(value);
  expect(readButton(` ${value} `)).toEqual(button);
});

test.each<readonly [string, Button]>([
  ['command:dance', { is: 'former' }],
  ['command:language:fr', { is: 'former' }],
])('%s, of another version, is a button that does nothing', (value, button) => {
  expect(readButton(value)).toEqual(button);
});

test.each([
  ...[
    '',
    'menu',
    'menu:',
    'menu: disclosure',
    'the menu:disclosure',
    'https://example.com/a:b',
    'constructor:a',
  ],
  ...['code:123456', 'code: resend', 'request:pay', 'similar:maybe', 'yes', 'Menu:disclosure', '__proto__:x'],
  ...['edit:1', 'request:add:', 'request:add:constructor'],
])('%j is typed', (typed) => {
  expect(readButton(typed)).toBeUndefined();
});

test('nobody else spells the value of a button', () => {
  const values =
    /['"`](?:command|menu|guide|quote|edit|similar|request|code|reopened):(?:[a-z-]+['"`:]|\$\{)/u;
  const sources = ['src', 'dialogs'].flatMap((folder) =>
    readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => path.join(folder, file)),
  );
  // The evaluation of dialogues has names of its own for what is said, which look alike.
  const others = sources.filter((file) => !file.startsWith(path.join('src', 'cli', 'dialogues')));
  const spelled = others.filter((file) =>
    readFileSync(path.join(projectRoot, file), 'utf8')
      .split('\n')
      .some((line) => values.test(line) && !/MessageKey|text\(|(?:key|label|name|alike|ask)\b/u.test(line)),
  );
  expect(spelled).toEqual([]);
});
