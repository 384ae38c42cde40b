import fc from 'fast-check';
import { showPassage } from '../../src/bot/showPassage';
import { passageAround } from '../../src/domain/policy/passage';
import { type Span, sentencesOf } from '../../src/domain/policy/sentences';
import { anyPolicyText } from '../domain/policy/anyText';

const TEXT = 'We use it for:\n(1) one\n(2) two\n(3) three';
const span = (words: string, text = TEXT): Span => ({
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
});
const LEAD = span('We use it for:');

test.each<readonly [string, readonly Span[], string]>([
  ['the whole', [{ from: 0, to: TEXT.length }], TEXT],
  ['pieces with something between', [LEAD, span('(2) two')], 'We use it for:\n…\n(2) two'],
  ['pieces that stand together', [LEAD, span('(1) one')], 'We use it for:\n(1) one'],
  ['one piece', [span('(3) three')], '(3) three'],
])('%s', (_what, pieces, text) => {
  const best = pieces.at(-1) ?? LEAD;
  expect(showPassage(TEXT, { pieces, best }).text).toBe(text);
});

test('the whole is told where only a part is shown', () => {
  const [whole, part] = [{ from: 0, to: TEXT.length }, span('(1) one')];
  expect(showPassage(TEXT, { pieces: [whole], best: part })).toEqual({ text: TEXT, best: part });
  expect(showPassage(TEXT, { pieces: [part], best: part })).toEqual({
    text: '(1) one',
    best: { from: 0, to: 7 },
    whole: TEXT,
  });
});

test('of any text, what is shown and its best sentence are the published words', () => {
  fc.assert(
    fc.property(anyPolicyText, (text) => {
      for (const best of sentencesOf(text)) {
        const passage = passageAround(text, best);
        const shown = showPassage(text, passage);
        expect(shown.text.slice(shown.best?.from, shown.best?.to)).toBe(text.slice(best.from, best.to));
        expect(shown.whole ?? shown.text).toBe(text);
        expect(withoutPieces(shown.text, text, passage.pieces)).toMatch(/^(?:\s|…)*$/u);
      }
    }),
    { numRuns: 300 },
  );
});

/** What is left of the shown text when the pieces, in order, are taken out of it. */
function withoutPieces(shown: string, text: string, pieces: readonly Span[]): string {
  let [left, at] = ['', 0];
  for (const { from, to } of pieces) {
    const found = shown.indexOf(text.slice(from, to), at);
    expect(found).toBeGreaterThanOrEqual(at);
    left += shown.slice(at, found);
    at = found + to - from;
  }
  return left + shown.slice(at);
}
