import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fontFiles, fontsCss } from '../../src/site/fonts';

const packageCssFile = require.resolve('@fontsource-variable/noto-sans-jp/index.css');
const packageCss = readFileSync(packageCssFile, 'utf8');

test('Every slice that the style sheet names is in the package', () => {
  const files = fontFiles(packageCss);
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) expect(existsSync(join(dirname(packageCssFile), 'files', file))).toBe(true);
});

test("Each rule looks for the system's own fonts before its slice", () => {
  const rules = fontsCss(packageCss).split('\n');
  expect(rules).toHaveLength(fontFiles(packageCss).length);
  for (const rule of rules)
    expect(rule).toMatch(
      /^@font-face\{font-family:'Madoguchi JP';[^{}]*src:(local\('[\w -]+'\),)+url\(\/fonts\/[\w-]+\.woff2\) format\('woff2'\);unicode-range:U\+[^{};]+\}$/u,
    );
});

test.each([
  ['hiragana', 0x3042],
  ['katakana', 0x30ab],
  ['a common kanji', 0x500b],
  ['a full-width bracket', 0xff08],
])('%s is in a slice', (_name, codePoint) => {
  expect(rangesOf(fontsCss(packageCss)).some(([from, to]) => from <= codePoint && codePoint <= to)).toBe(
    true,
  );
});

test('Latin letters alone ask for no slice', () => {
  expect(fontFiles(packageCss).filter((file) => !/-\d+-wght-normal\.woff2$/u.test(file))).toEqual([]);
});

function rangesOf(css: string): readonly (readonly [number, number])[] {
  return [...css.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/giu)].map(([, from = '', to = from]) => [
    parseInt(from, 16),
    parseInt(to, 16),
  ]);
}
