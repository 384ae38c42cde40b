import fc from 'fast-check';
import { samplePolicy } from '../../answers/samplePolicy';
import { passageAround } from '../../../src/domain/policy/passage';
import { sentencesOf } from '../../../src/domain/policy/sentences';
import { anyPolicyText } from './anyText';

const LONG = 'This sentence says what is said here in so many words that it takes its room. '
  .repeat(6)
  .trim();
const LIST = 'We use it for:\n(1) running the service\n(2) notices. And more.\nNothing else.';

/** What is shown around the sentence that these words stand in. */
function shown(text: string, words: string): readonly string[] {
  const best = sentencesOf(text).find(({ from, to }) => text.slice(from, to).includes(words));
  if (best === undefined) throw new Error(`No sentence has ${words}.`);
  return passageAround(text, best).pieces.map(({ from, to }) => text.slice(from, to));
}

test.each<readonly [string, string, string, readonly string[]]>([
  ['a short provision', 'One. Two.\n\nThree.', 'Two', ['One. Two.\n\nThree.']],
  ['an item', LIST, 'notices', ['We use it for:', '(2) notices. And more.']],
  ['the second sentence of an item', LIST, 'And more', ['We use it for:', '(2) notices. And more.']],
  ['a sentence that leads to a list', LIST, 'We use', [LIST]],
  ['a sentence after a list', LIST, 'Nothing', [LIST]],
  ['an item that nothing leads to', '(1) one\n(2) two', 'two', ['(2) two']],
  [
    'an item in Japanese',
    '次のとおりです。\n（１）サービス\n（２）通知',
    '通知',
    ['次のとおりです。', '（２）通知'],
  ],
  ['a circled number', '次のとおりです。\n① 一\n② 二', '二', ['次のとおりです。', '② 二']],
  ['a bullet', `${LONG}\n\nAs follows:\n\n- one\n- two`, 'two', ['As follows:', '- two']],
  ['a paragraph of a long provision', `${LONG}\n\nShort one.\nTwo.\n\n${LONG}`, 'Two', ['Short one.\nTwo.']],
  [
    'a paragraph before a list',
    `${LONG}\n\nOne. Two.\nAs follows:\n(1) a`,
    'One',
    ['One. Two.\nAs follows:'],
  ],
  ['a paragraph that is a long provision', LONG, 'This', [LONG]],
  [
    'a lead to a list in a long provision',
    `${LONG}\nAs follows:\n(1) a`,
    'follows',
    [`${LONG}\nAs follows:\n(1) a`],
  ],
])('around %s', (_what, text, words, pieces) => {
  expect(shown(text, words)).toEqual(pieces);
});

test('a span that goes over lines is shown in the whole provision', () => {
  const text = `${LONG}\n${LONG}`;
  expect(passageAround(text, { from: 0, to: text.length })).toEqual({
    pieces: [{ from: 0, to: text.length }],
    best: { from: 0, to: text.length },
  });
});

test.each([
  ['any text', anyPolicyText],
  [
    'the sample policy',
    fc.constantFrom(
      ...samplePolicy().documents.flatMap(({ provisions }) => provisions.map(({ text }) => text)),
    ),
  ],
] as const)('of %s, the pieces stand in order and one of them holds the sentence', (_what, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const best of sentencesOf(text)) {
        const passage = passageAround(text, best);
        expect(passage.best).toEqual(best);
        expect(passage.pieces.some(({ from, to }) => from <= best.from && best.to <= to)).toBe(true);
        let last = 0;
        for (const { from, to } of passage.pieces) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 300 },
  );
});
