import fc from 'fast-check';
import { type Features, featuresOf } from '../../src/answers/features';

const lengthOf = (features: Features) => Math.sqrt([...features.values()].reduce((sum, w) => sum + w * w, 0));
const likeness = (one: string, other: string) => {
  const others = featuresOf(other);
  return [...featuresOf(one)].reduce((sum, [hash, weight]) => sum + weight * (others.get(hash) ?? 0), 0);
};

test('of any text the features have length 1, or there are none', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom('cookies', '手数料', 'ﾃｽ', 'wa', '3', '?', '\u200d', ' '), { maxLength: 12 }),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const features = featuresOf([typed].flat().join(''));
      if (features.size > 0) expect(lengthOf(features)).toBeCloseTo(1, 10);
      for (const hash of features.keys()) expect(hash).toBe(hash >>> 0);
    }),
  );
});

test.each([
  ['capitals', 'Do You Use COOKIES?', 'do you use cookies?'],
  ['full width', 'Ｄｏ ｙｏｕ ｕｓｅ ｃｏｏｋｉｅｓ？', 'do you use cookies?'],
  ['markup and zero-width characters', '<b>Do you</b> use coo\u200bkies?', 'do you use cookies?'],
  ['another number', 'within 30 days?', 'within 14 days?'],
  ['half-width katakana', 'ｸｯｷｰを使いますか', 'クッキーを使いますか'],
  ['spaces between Japanese', '手数料 は かかりますか', '手数料はかかりますか'],
])('%s make no other features: %s', (_what, one, other) => {
  expect(featuresOf(one)).toEqual(featuresOf(other));
});

test.each([
  ['kana for kanji', 'じゅうしょをおしえて', '住所を教えて', 'すきなたべもの'],
  ['katakana for kanji', 'テスウリョウ', '手数料', 'ケイサツ'],
  ['romaji for kanji', 'watashi no juusho wa nan desu ka', '私の住所は何ですか', '手数料はかかりますか'],
  ['a misspelt word', 'complaintt', 'complaint', 'retention'],
  ['other words for one thing', 'the cops', 'police', 'newsletter'],
])('%s is closer to what is meant than something else: %s', (_what, typed, meant, other) => {
  expect(likeness(typed, meant)).toBeGreaterThan(likeness(typed, other));
  expect(likeness(typed, meant)).toBeGreaterThan(0.05);
});

test('the order of words tells texts apart', () => {
  expect(featuresOf('you use my data')).not.toEqual(featuresOf('my data use you'));
});

test.each(['', '   ', '\u200b', '🙂', '...'])('nothing to go by has no features: "%s"', (text) => {
  expect(featuresOf(text).size).toBe(0);
});
