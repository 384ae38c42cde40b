import { LOCALES, locales } from '../../locales';
import { inDays, inSeconds } from '../../src/domain/conversation/units';
import { createTranslator } from '../../src/i18n/translator';
import { FORMS } from '../../src/forms';
import { GUIDES, guideChoices, type GuideId } from '../../src/forms/guides';
import { NOTICE_CHOICES, SIMILAR_CHOICES, SUMMARY_CHOICES } from '../../src/domain/form/askFor';
import { CODE_CHOICES } from '../../src/domain/identity/confirm';
import { menu, YES_NO } from '../../dialogs/desk/menu';
import { readChoice } from '../../src/recognition/choices/choice';
import { readCommand } from '../../src/recognition/wishes/command';
import { messagesOf } from './messages';

/** A quick reply of LINE shows no more, and a longer one is drawn as a numbered list elsewhere. */
const LONGEST_LABEL = 20;
const [ja, en] = [messagesOf(locales.ja), messagesOf(locales.en)];
const FIELDS = Object.values(FORMS).flatMap(({ fields }) => Object.values(fields));
const GUIDE_IDS = Object.keys(GUIDES) as readonly GuideId[];
const LABELS = [
  ...FIELDS.flatMap(({ label, choices = [] }) => [label, ...choices.map((choice) => choice.label)]),
  ...[
    ...menu('ja'),
    ...menu('en'),
    ...YES_NO,
    ...NOTICE_CHOICES,
    ...SUMMARY_CHOICES,
    ...SIMILAR_CHOICES,
    ...CODE_CHOICES,
  ].map(({ label }) => label),
  ...GUIDE_IDS.flatMap((guide) => guideChoices(guide).map(({ label }) => label)),
  ...(['desk:choice.skip', 'desk:choice.human', 'desk:choice.otherLanguage', 'form:email'] as const),
  ...(['announce:choice.announce', 'announce:choice.stop'] as const),
];

/** `_one`, `_other` and the like at the end of a key. */
const FORM = /_(?:zero|one|two|few|many|other)$/u;
const bare = (messages: Readonly<Record<string, string>>) => [
  ...new Set(Object.keys(messages).map((key) => key.replace(FORM, ''))),
];
const countedIn = (messages: Readonly<Record<string, string>>) =>
  bare(Object.fromEntries(Object.entries(messages).filter(([key]) => FORM.test(key)))).sort();

test('every message exists in both languages', () => {
  expect(bare(en).sort()).toEqual(bare(ja).sort());
});

test.each([
  ['ja', ja],
  ['en', en],
] as const)(
  'in %s a message that counts has each form that the language has, and no message beside them',
  (language, messages) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of countedIn(messages)) {
      const own = Object.keys(messages).filter((one) => one.replace(FORM, '') === key);
      expect(own.sort()).toEqual(forms.map((form) => `${key}_${form}`).sort());
    }
  },
);

test('the same messages count in both languages', () => {
  expect(countedIn(en)).toEqual(countedIn(ja));
  expect(countedIn(ja)).toContain('desk.unit.days');
});

test('only a message that counts has a count in it, and no other number has a unit beside it', () => {
  const texts = Object.entries({ ...en, ...ja }).filter(([key]) => !FORM.test(key));
  expect(texts.filter(([, text]) => text.includes('{{count}}'))).toEqual([]);
  const unit =
    /\}\} (?:days?|hours?|minutes?|seconds?|characters?|requests?|tries|times|mails?)\b|\(s\)|\}\}[日分秒]/u;
  expect(texts.filter(([, text]) => unit.test(text))).toEqual([]);
});

test.each([
  [0, '0 days', '0日'],
  [1, '1 day', '1日'],
  [2, '2 days', '2日'],
  [21, '21 days', '21日'],
])('%d of them are "%s" and "%s"', async (count, english, japanese) => {
  const translator = await createTranslator();
  expect(translator.in('en').value(inDays(count))).toBe(english);
  expect(translator.in('ja').value(inDays(count))).toBe(japanese);
  expect(translator.in('en').text('identity:wait', { seconds: inSeconds(count) })).toContain(
    english.replace('day', 'second'),
  );
});

test.each([
  [364, '364 days', '364日'],
  [365, '1 year', '1年'],
  [1095, '3 years', '3年'],
  [1096, '1096 days', '1096日'],
])('%d days are "%s" and "%s"', async (count, english, japanese) => {
  const translator = await createTranslator();
  expect(translator.in('en').value(inDays(count))).toBe(english);
  expect(translator.in('ja').value(inDays(count))).toBe(japanese);
});

test('no message is empty', () => {
  expect(Object.entries({ ...ja, ...en }).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(bare(ja))('%s takes the same values in both languages', (key) => {
  const texts = (messages: Readonly<Record<string, string>>) =>
    Object.entries(messages)
      .filter(([one]) => one.replace(FORM, '') === key)
      .map(([, text]) => text)
      .join(' ');
  expect(valuesIn(texts(en))).toEqual(valuesIn(texts(ja)));
});

test('a message that does not exist is a failure, not a key shown to a customer', async () => {
  const words = (await createTranslator()).in('ja');
  expect(() => words.text('form:nope' as never)).toThrow('No message is called nope');
});

test('a value that looks like a placeholder stays what was typed', async () => {
  const words = (await createTranslator()).in('en');
  expect(words.text('handoff:office', { office: '{{company}} $t(desk:menu)' })).toContain('{{company}}');
});

test.each([...new Set(LABELS)])('%s fits on a button', async (label) => {
  const { labels } = await createTranslator();
  expect(labels(label).filter((text) => text.length > LONGEST_LABEL)).toEqual([]);
});

test.each(
  FIELDS.filter(({ choices = [] }) => choices.length > 0).map((field) => [field.ask, field] as const),
)('each choice of %s is understood by its words and is no other command', async (_ask, { choices = [] }) => {
  const { labels } = await createTranslator();
  const typed = choices.flatMap(({ value, label }) => labels(label).map((text) => [value, text] as const));
  for (const [value, text] of typed) {
    expect(readChoice(choices, text, labels)).toEqual({ ok: true, value });
    const { is = 'none' } = readCommand(text) ?? {};
    expect(['none', 'goOn', value.replace('command:', '')]).toContain(is);
  }
});

test.each(['desk:choice.skip', 'desk:choice.goOn', 'desk:choice.human', 'form:send', 'form:cancel'] as const)(
  'the words of the button %s do what it does',
  async (label) => {
    const { labels } = await createTranslator();
    const is = label.split(/[.:]/u).at(-1);
    expect(labels(label).map((text) => readCommand(text)?.is)).toEqual(LOCALES.map(() => is));
  },
);

function valuesIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/gu) ?? [])].sort();
}
