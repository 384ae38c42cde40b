import { FORMS } from '../../src/forms';
import { createTranslator } from '../../src/i18n/translator';

const KNOWN = {
  wrong: '14 Rata Street, Naenae',
  right: '3/27 Kowhai Grove, Waikanae 5036',
} as const;

const placeRead = async (said: string, answers: Readonly<Record<string, string>>) => {
  const { labels } = await createTranslator();
  return FORMS.correction.fields['place']?.read(said, { labels, today: '2026-12-02', answers });
};

test.each([
  ['To the new address, of course.', KNOWN.right],
  ['新しい住所に', KNOWN.right],
  ['the old one please', KNOWN.wrong],
  ['さっきの住所で', KNOWN.right],
])('%s: the postal address is the one that was told', async (said, text) => {
  expect(await placeRead(said, KNOWN)).toEqual({ ok: true, value: { kind: 'lines', text } });
});

test.each([
  ['To the new address, of course.', {}],
  ['the same address', { right: 'Kamau' }],
  ['I gave you my email already', KNOWN],
])('%s: where none was told, it is asked for', async (said, answers) => {
  expect(await placeRead(said, answers)).toEqual({ ok: false, reason: 'notAPlace' });
});
