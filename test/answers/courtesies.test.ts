import fc from 'fast-check';
import { withoutCourtesies } from '../../src/answers/courtesies';

test.each([
  ['hello, do you use cookies?', ', do you use cookies?'],
  ['dear sir or madam, how long do you keep data', ', how long do you keep data'],
  ['do you use cookies? thank you very much.', 'do you use cookies? .'],
  ['do you use cookies? kind regards', 'do you use cookies?'],
  ['please tell me what you collect', 'tell me what you collect'],
  ['お世話になっております。クッキーは使っていますか', '。クッキーは使っていますか'],
  ['すみませんが、手数料はいくらですか', '、手数料はいくらですか'],
])('what is only polite is left out: %s', (copy, matter) => {
  expect(withoutCourtesies(copy)).toBe(matter);
});

test.each(['hello', 'thank you very much!', 'こんにちは。', 'hi, ok?', ''])(
  'a message that is nothing else stays: %s',
  (copy) => {
    expect(withoutCourtesies(copy)).toBe(copy);
  },
);

test.each([
  'what are the hidden costs',
  'who says hello to my data',
  'do you regards this as personal',
  'is a thanksgiving list personal data',
])('words in the middle of a sentence or of a word stay: %s', (copy) => {
  expect(withoutCourtesies(copy)).toBe(copy);
});

test('a phrase is taken whole, the longest first', () => {
  expect(withoutCourtesies('thank you in advance. what is the fee')).toBe('. what is the fee');
});

test('nothing is added to any text', () => {
  const piece = fc.constantFrom(
    'hello',
    'thanks',
    'please',
    'cookies',
    '。',
    'すみません',
    '手数料',
    '.',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const copy = pieces.join('');
      const letters = (text: string) => Array.from(text.replace(/\s/gu, ''));
      let at = 0;
      const source = letters(copy);
      for (const letter of letters(withoutCourtesies(copy))) {
        at = source.indexOf(letter, at) + 1;
        expect(at).toBeGreaterThan(0);
      }
    }),
  );
});
