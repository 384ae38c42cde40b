import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BANK } from './bankFiles';

/** From this share of common pieces on, one line is a copy of the other. */
const NEAR = 0.6;
/** A heading as short as "Cookies" is everybody's. */
const SHORT_HEADING = 8;

const FOLDER = join(__dirname, '../answers/heldOut');
const heldOut = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

const lettersOf = (text: string) =>
  Array.from(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]/gu, ''),
  );

/** Pieces of three letters; a text that is shorter is one piece. */
function piecesOf(text: string): ReadonlySet<string> {
  const letters = lettersOf(text);
  if (letters.length < 3) return new Set([letters.join('')]);
  return new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')));
}

const kept = heldOut.map((text) => ({ text, pieces: piecesOf(text) }));
const holders = new Map<string, number[]>();
kept.forEach(({ pieces }, at) => {
  for (const piece of pieces) holders.set(piece, [...(holders.get(piece) ?? []), at]);
});

/** The questions kept for the examination that this line is a near copy of. */
function copiedBy(line: string): readonly string[] {
  const pieces = piecesOf(line);
  const common = new Map<number, number>();
  for (const at of [...pieces].flatMap((piece) => holders.get(piece) ?? []))
    common.set(at, (common.get(at) ?? 0) + 1);
  return [...common].flatMap(([at, shared]) => {
    const other = kept[at];
    const near = shared / (pieces.size + (other?.pieces.size ?? 0) - shared) >= NEAR;
    return near && other !== undefined ? [other.text] : [];
  });
}

test('there are questions to compare with, and a copy would be found', () => {
  expect(heldOut.length).toBeGreaterThan(400);
  for (const text of heldOut) expect(copiedBy(`${text.toUpperCase()}!`)).toContain(text);
});

test.each(BANK.map((file) => [`${file.language}/${file.folder}/${file.label}`, file] as const))(
  'nothing in %s was copied from what the engine is examined with',
  (_name, { folder, lines }) => {
    const own = lines.filter(
      (line) => folder === 'said/questions' || lettersOf(line).length >= SHORT_HEADING,
    );
    expect(own.flatMap((line) => copiedBy(line).map((text) => `${line} | ${text}`))).toEqual([]);
  },
);
