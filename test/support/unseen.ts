import fc from 'fast-check';

/** Texts that the desk hides a number in, and no other digits. */
export const WITH_NUMBERS = [
  'my number is 1234-5678-9018',
  '1234 5678 9018',
  'My number: 1234 then 5678 then 9018',
  'マイナンバーは1234と5678と9018です',
  'pay with 4111 1111 1111 1111 please',
  '運転免許証番号 301234567890 です',
  'my driving licence is MORGA657054SM9IJ',
  '保険証の記号12-34 番号567です',
  'my health insurance number 12345678',
] as const;

const UNSEEN = [
  ...['\u0000', '\u0007', '\u001f', '\u007f', '\u00ad', '\u034f', '\u061c', '\u115f', '\u17b4', '\u180b'],
  ...['\u180e', '\u200b', '\u200c', '\u200d', '\u200e', '\u202e', '\u2060', '\u2066', '\u3164', '\ufe0f'],
  ...['\ufeff', '\uffa0', '\ufff9', '\ufffe', '\ud800', '\u{1d173}', '\u{e0061}', '\u{e0100}'],
  ...['\u{e0031}', '\u{fffff}', '\ue000'],
];

/** Strews what nobody sees over a text, before its first letter, behind its last and between any two. */
export const unseenAnywhere = fc
  .array(fc.tuple(fc.nat(99), fc.constantFrom(...UNSEEN)), { minLength: 1, maxLength: 12 })
  .map((strewn) => (text: string) => strewn.reduce((mixed, [at, unseen]) => put(mixed, at, unseen), text));

/** Never into a letter of two units, which would be another letter. */
function put(text: string, at: number, unseen: string): string {
  const letters = Array.from(text);
  const place = at % (letters.length + 1);
  return [...letters.slice(0, place), unseen, ...letters.slice(place)].join('');
}
