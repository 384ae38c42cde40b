import { csvFrom } from '../../src/domain/csv';

test('rows are lines of quoted cells, marked as UTF-8', () => {
  expect(
    csvFrom([
      ['Topic', 'Times'],
      ['保存期間', '3'],
    ]),
  ).toBe('\ufeff"Topic","Times"\r\n"保存期間","3"\r\n');
});

test.each([
  ['a "word"', '"a ""word"""'],
  ['one, two', '"one, two"'],
  ['one\ntwo', '"one\ntwo"'],
  ['', '""'],
  ['2026-11-22', '"2026-11-22"'],
  ['a=b', '"a=b"'],
])('%j is kept as it is', (text, cell) => {
  expect(csvFrom([[text]])).toBe(`\ufeff${cell}\r\n`);
});

test.each([
  '=HYPERLINK("https://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '  =1+1',
  '\t=1+1',
  '＝1+1',
  '＋81',
  '－1',
  '＠SUM(A1)',
  '%0A=1',
  "|cmd' /C calc'!A0",
])('%j is no formula', (text) => {
  expect(csvFrom([[text]])).toBe(`\ufeff"'${text.replaceAll('"', '""')}"\r\n`);
});

test('a formula on a later line of a cell is none either', () => {
  expect(csvFrom([['How long?\n=1+1', '\r=1']])).toBe('\ufeff"How long?\n\'=1+1","\'\r\'=1"\r\n');
});
