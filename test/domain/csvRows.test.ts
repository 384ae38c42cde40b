import { csvRows } from '../../src/domain/csvRows';

const cellsIn = (text: string) => {
  const read = csvRows(text);
  return read.ok ? read.value.map(({ cells }) => cells) : `line ${read.reason}`;
};

test.each<readonly [name: string, text: string, cells: readonly (readonly string[])[] | string]>([
  [
    'commas',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['semicolons', 'a;b', [['a', 'b']]],
  ['tabs', 'a\tb', [['a', 'b']]],
  ['one cell a line', 'a\nb', [['a'], ['b']]],
  [
    'lines of Windows',
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['lines of an old Macintosh', 'a\rb', [['a'], ['b']]],
  ['a cell in quotes', '"a, b",c', [['a, b', 'c']]],
  ['quotes in quotes', '"a ""b""",c', [['a "b"', 'c']]],
  ['an empty cell in quotes', '"",c', [['', 'c']]],
  ['a line end in quotes', '"a\nb",c\nd', [['a\nb', 'c'], ['d']]],
  ['empty cells', ',a,,', [['', 'a', '', '']]],
  ['empty lines', '\na\n\n,,\nb\n\n', [['a'], ['b']]],
  ['nothing', '', []],
  ['quotes that are not closed', 'a\n"b,c\nd', 'line 2'],
  ['quotes within a cell', 'a\nb\nc"d",e', 'line 3'],
  ['words after quotes', '"a"b,c', 'line 1'],
])('%s', (_name, text, cells) => {
  expect(cellsIn(text)).toEqual(cells);
});

test('a row knows its line, and stands as it was written', () => {
  const read = csvRows('"a\nb",c\n\n d ,e\nf');
  expect(read).toEqual({
    ok: true,
    value: [
      { line: 1, written: '"a\nb",c', cells: ['a\nb', 'c'] },
      { line: 4, written: ' d ,e', cells: [' d ', 'e'] },
      { line: 5, written: 'f', cells: ['f'] },
    ],
  });
});
