import { seenCopy } from '../../src/recognition/hidden/seenCopy';

test.each([
  ['soft hyphens', 'insur\u00adance', 'insurance'],
  ['letters of no width', '免許\u200b\u200c\u200d\u2060\ufeff証', '免許証'],
  ['fillers and overrides', 'a\u3164b\u202ec', 'abc'],
  ['control characters', '1\u00002\u00073', '123'],
  ['tags and broken letters', '1\u{e0061}2\ud8003', '123'],
  ['nothing that shows: breaks, spaces, accents', 'é\n \t\u3000e\u0301😀', 'é\n \t\u3000e\u0301😀'],
])('a copy is without %s', (_what, typed, seen) => {
  expect(seenCopy(typed).text).toBe(seen);
});

test('a stretch of the copy is found again, from its first letter to its last', () => {
  const typed = '\u200bab\u00adcd\u200b\u200b';
  const { text, placeOf } = seenCopy(typed);
  const place = (from: number, to: number) => {
    const found = placeOf({ from, to });
    return typed.slice(found.from, found.to);
  };
  expect(text).toBe('abcd');
  expect(place(0, 4)).toBe('ab\u00adcd');
  expect(place(1, 2)).toBe('b');
  expect(place(3, 4)).toBe('d');
});
