import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesOf } from './messages';

const FOLDER = join(__dirname, '../../locales/ja');
const JAPANESE = String.raw`\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々「」『』、。（）：`;
/**
 * A half-width sign beside a Japanese character, or around a value in a Japanese sentence. The point of a file's name
 * (.docx) and the figures of a number (5,000) are none.
 */
const HALF_WIDTH = new RegExp(
  [
    String.raw`[${JAPANESE}}][:;!?()~,]|[:;!?()~,][${JAPANESE}]|[!?]$|\(\{\{`,
    String.raw`[${JAPANESE}]\.(?![a-z])|\.[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]`,
    String.raw`\d ?[~/] ?\d|\}\} ?[~/] ?\{`,
  ].join('|'),
  'u',
);
/** The words that an import looks for; the rest of its file is said. */
const LOOKED_FOR = /^(?:contactLabels|effectiveWords|revisedWords|law|headings|topics)\./u;

const said = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const tree = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as object;
    return Object.entries(messagesOf(tree)).filter(([key]) => !LOOKED_FOR.test(key));
  });

test('no Japanese message has a half-width bracket, colon, comma, mark or stop beside Japanese words', () => {
  expect(said.length).toBeGreaterThan(500);
  expect(said.filter(([, text]) => HALF_WIDTH.test(text))).toEqual([]);
});
