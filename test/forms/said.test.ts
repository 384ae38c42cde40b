import { FORMS } from '../../src/forms';
import { createTranslator } from '../../src/i18n/translator';
import { SAID_IN_ENGLISH } from './said/inEnglish';
import { SAID_IN_JAPANESE } from './said/inJapanese';

const TODAY = '2026-12-02';

test.each([...SAID_IN_ENGLISH, ...SAID_IN_JAPANESE])(
  '%s: what is said to %s is understood',
  async (form, question, answers, said) => {
    const { labels } = await createTranslator();
    const field = FORMS[form].fields[question];
    const misread = said.flatMap(([words, meant]) => {
      const read = field?.read(words, { labels, today: TODAY, answers });
      const got = read?.ok === true ? read.value : null;
      return JSON.stringify(got) === JSON.stringify(meant) ? [] : [`${words} → ${JSON.stringify(got)}`];
    });
    expect(misread).toEqual([]);
  },
);

test.each([
  ['stop-third-party-provision', 'ground', 'you sold my number to dealers', 'sharedUnasked'],
  ['erasure', 'ground', 'もう車に乗らないので不要です', 'notNeeded'],
  ['disclosure', 'method', 'it can be sent to my email', 'electronic'],
  ['disclosure', 'method', '紙で送ってもらえると助かる', 'paper'],
  ['disclosure', 'evidence', 'he signed power of attorney for us', 'powerOfAttorney'],
  ['disclosure', 'ground', 'anything', undefined],
  ['erasure', 'ground', 'why is my data shared without my consent?', undefined],
  ['disclosure', 'who', 'my friend told me about you', undefined],
  ['disclosure', 'data', 'the second one', undefined],
] as const)('%s: before %s is asked, "%s" tells %s', async (form, question, words, meant) => {
  const { labels } = await createTranslator();
  const reading = { labels, today: TODAY, answers: { who: 'appointed' } };
  expect(FORMS[form].fields[question]?.findIn?.(words, reading, 'later')).toBe(meant);
});

test.each([
  ['correction', 'wrong', 'Waker should be Walker', { right: 'Walker' }],
  ['correction', 'wrong', '「斉藤健」になってるけど「齋藤健」が正しいです', { right: '齋藤健' }],
  ['correction', 'wrong', 'my address is wrong', {}],
  ['disclosure', 'name', '陳林（チンリン）です', { furigana: 'チンリン' }],
  ['disclosure', 'name', 'Grace Wanjiru', {}],
] as const)('%s: what answers %s tells of others, too: %s', async (form, question, words, told) => {
  const { labels } = await createTranslator();
  const field = FORMS[form].fields[question];
  expect(field?.tells?.(words, { labels, today: TODAY, answers: {} })).toEqual(told);
});
