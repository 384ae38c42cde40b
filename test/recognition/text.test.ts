import { cleanText, readLongText, readText } from '../../src/recognition/text/text';

test.each([
  ['the ends are trimmed', ' \u3000hello\u00A0\n', 'hello'],
  ['a direction override goes', 'abc\u202Egnp.exe', 'abcgnp.exe'],
  ['isolates and marks go', '\u2066a\u2069\u200Eb\u200Fc\u061C', 'abc'],
  ['letters of no width go', 'a\u200Bb\uFEFFc\u2060d\u00ADe', 'abcde'],
  ['control characters go', 'a\u0000b\u0007c\u001B[31md\u007F', 'abc[31md'],
  ['half of a pair goes', 'a\uD83Db', 'ab'],
  ['invisible fillers go', 'a\u3164b\uFFA0', 'ab'],
  ['tags that hide words go', 'ok\u{E0068}\u{E0069}', 'ok'],
  ['line breaks become one kind', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['tabs stay', 'a\tb', 'a\tb'],
  ['an emoji stays whole', '👨‍👩‍👧 👩🏽‍💻 🏳️‍🌈', '👨‍👩‍👧 👩🏽‍💻 🏳️‍🌈'],
  [
    'a flag written with tags stays',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  ],
  ['a joiner in Sinhala stays', 'ශ්\u200Dරී ලංකාව', 'ශ්\u200Dරී ලංකාව'],
  ['a non-joiner in Urdu and Persian stays', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['joiners in Latin go', 'pass\u200Cwo\u200Drd', 'password'],
  ['compatibility kanji stay', '\uFA10\uFA19\uFA1B\uF9DC ①㈱ﾔﾏﾀﾞＡ', '\uFA10\uFA19\uFA1B\uF9DC ①㈱ﾔﾏﾀﾞＡ'],
  ['a variant of a kanji stays', '葛\u{E0100}城 辻\uFE00', '葛\u{E0100}城 辻\uFE00'],
  ['decomposed letters stay decomposed', 'か\u3099', 'か\u3099'],
])('%s', (_what, typed, clean) => {
  expect(cleanText(typed)).toBe(clean);
});

test.each([
  '',
  '   ',
  '\u3000',
  '\u200B',
  '\u2066\u2069',
  '\u3164',
  '\u115F\u1160',
  '\n\n',
  '\uFE0F',
  '\u0301',
])('nothing that can be seen (%j) is nothing at all', (typed) => {
  expect(readText(10)(typed)).toEqual({ ok: false, reason: 'required' });
  expect(readLongText(10)(typed)).toEqual({ ok: false, reason: 'required' });
});

test('one line has no breaks, free words keep them', () => {
  expect(readText(20)('a\r\n\tb')).toEqual({ ok: true, value: 'a b' });
  expect(readLongText(20)('a\r\n\nb')).toEqual({ ok: true, value: 'a\n\nb' });
});

test('the length is counted in UTF-16 units after cleaning', () => {
  expect(readText(4)('  𠮷𠮷  ')).toEqual({ ok: true, value: '𠮷𠮷' });
  expect(readText(3)('𠮷𠮷')).toEqual({ ok: false, reason: 'tooLong' });
  expect(readLongText(3)('a\nb\nc')).toEqual({ ok: false, reason: 'tooLong' });
});
