import fc from 'fast-check';
import { sentencesOf } from '../../../src/domain/policy/sentences';
import { anyPolicyText } from './anyText';

const read = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to));

test.each<readonly [string, string, readonly string[]]>([
  ['full stops', 'One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['Japanese full stops', '一つ。二つ！三つ？四つ', ['一つ。', '二つ！', '三つ？', '四つ']],
  ['lines', 'Heading\n\n(1) one\n(2) two', ['Heading', '(1) one', '(2) two']],
  ['Windows lines', 'one\r\ntwo', ['one', 'two']],
  [
    'quotation marks',
    'We say “no.” They say 「いいえ。」と言う。',
    ['We say “no.”', 'They say 「いいえ。」', 'と言う。'],
  ],
  ['abbreviations', 'Jin Co. Ltd. is e.g. here. So.', ['Jin Co. Ltd. is e.g. here.', 'So.']],
  ['numbers of items', '1. First. 2nd.\n12. Twelfth.', ['1. First.', '2nd.', '12. Twelfth.']],
  [
    'dots within words and numbers',
    'See example.com or 1.5 days. End',
    ['See example.com or 1.5 days.', 'End'],
  ],
  ['several marks', 'Really?! Yes...', ['Really?!', 'Yes...']],
  ['nothing', '', []],
  ['only space', ' \n\n　 ', []],
])('a text is parted at %s', (_what, text, sentences) => {
  expect(read(text)).toEqual(sentences);
});

test('the sentences hold every character but space, in order and once', () => {
  fc.assert(
    fc.property(anyPolicyText, (text) => {
      const spans = sentencesOf(text);
      let last = 0;
      for (const { from, to } of spans) {
        expect(text.slice(last, from).trim()).toBe('');
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
    { numRuns: 500 },
  );
});

test('no sentence begins or ends with space, or goes over a line', () => {
  fc.assert(
    fc.property(anyPolicyText, (text) => {
      for (const sentence of read(text)) {
        expect(sentence).toBe(sentence.trim());
        expect(sentence).not.toContain('\n');
      }
    }),
  );
});
