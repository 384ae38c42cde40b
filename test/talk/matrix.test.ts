import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Act, ActKind, SureAct } from '../../src/talk/act';
import { decide } from '../../src/talk/decide';
import { COLUMNS, MATRIX, type Move } from '../../src/talk/matrix';

const PAGE = path.join(__dirname, '../../docs/conversation.md');
const KINDS = Object.keys(MATRIX) as ActKind[];

const cellOf = (kind: ActKind, state: (typeof COLUMNS)[number]): Move => {
  const move = MATRIX[kind][COLUMNS.indexOf(state)];
  if (move === undefined) throw new Error(`No cell for ${kind} at ${state}.`);
  return move;
};
const asAct = (kind: ActKind): SureAct => ({ act: { is: kind } as Act, sure: 1 });

/** The table as people read it; `.` stands for `pass`. */
function printed(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    row(['act', ...COLUMNS]),
    row(['---', ...COLUMNS.map(() => '---')]),
    ...KINDS.map((kind) =>
      row([
        kind,
        ...COLUMNS.map((state) => cellOf(kind, state)).map((move) => (move === 'pass' ? '.' : move)),
      ]),
    ),
  ].join('\n');
  return readFileSync(PAGE, 'utf8').replace(/\| act [\s\S]*\|(?=\n|$)/u, () => table);
}

/** Cells are padded by the formatter. */
const bare = (text: string) => text.replace(/-{3,}/gu, '---').replace(/ +/gu, ' ');

test('the page on the conversation has the table that decides', () => {
  if (process.env['UPDATE_MATRIX'] === '1') writeFileSync(PAGE, printed());
  expect(bare(readFileSync(PAGE, 'utf8'))).toBe(bare(printed()));
});

test.each(COLUMNS)('at "%s" something is done about every message', (state) => {
  expect(cellOf('says', state)).not.toBe('pass');
});

test('in a group nothing is begun, told or asked that is about one person', () => {
  const personal: readonly Move[] = ['begin', 'complain', 'switch', 'turnTo', 'correct', 'status', 'news'];
  const inGroup = KINDS.map((kind) => cellOf(kind, 'group'));
  expect(inGroup.filter((move) => personal.includes(move))).toEqual([]);
});

test.each(COLUMNS)('at "%s" somebody in danger is helped before all else', (state) => {
  expect(
    decide(
      ['inDanger', 'picks', 'stops', 'wants'].map((kind) => asAct(kind as ActKind)),
      state,
    ).move,
  ).toBe('danger');
});

test.each<[readonly ActKind[], (typeof COLUMNS)[number], Move]>([
  [['picks', 'stops'], 'choice', 'open'],
  [['stops', 'wants'], 'notice', 'stop'],
  [['corrects', 'wants'], 'summary', 'correct'],
  [['wants', 'asksPolicy'], 'choice', 'switch'],
  [['wants', 'says'], 'words', 'switch'],
  [['asksPolicy', 'says'], 'words', 'open'],
  [['asksPolicy', 'says'], 'value', 'aside'],
  [['wants', 'says'], 'group', 'oneToOne'],
  [['goesOn', 'wants'], 'notice', 'open'],
  [['upset', 'says'], 'sure', 'open'],
  [['asksDesk', 'says'], 'adding', 'open'],
])('of %j at "%s" comes "%s"', (kinds, state, move) => {
  expect(decide(kinds.map(asAct), state).move).toBe(move);
});

test('a reading that no column takes is a fault, and told as one', () => {
  expect(() => decide([asAct('picks')], 'free')).toThrow('read as nothing');
});
