import fc from 'fast-check';
import { HIDDEN_MARK, hideForbidden } from '../../src/recognition/hidden/forbidden';
import { unseenAnywhere, WITH_NUMBERS } from '../support/unseen';

test.each([
  'my health insur\u00adance number 12345678',
  '運転免許\u200b証番号 301234567890',
  '保険\u0000証の記号12-34 番\u0007号567',
  'driv\u{e0061}ing lic\u3164ence MORGA657054SM9IJ',
  'M\u200by number: 1234 then 5678 then 9018',
  '1234\ud8005678\ud8009018',
  '1234\u28005678\u28009018',
])('nothing unseen keeps the number in %j from being hidden', (typed) => {
  expect(hideForbidden(typed, 'other').text).not.toMatch(/\d{2}/u);
});

test('whatever is not seen may stand anywhere in a text: its number is hidden', () => {
  fc.assert(
    fc.property(fc.constantFrom(...WITH_NUMBERS), unseenAnywhere, (text, strew) => {
      const { text: kept } = hideForbidden(strew(text), 'other');
      expect(kept).toContain(HIDDEN_MARK);
      expect(kept).not.toMatch(/\d/u);
    }),
    { numRuns: 3000 },
  );
});
