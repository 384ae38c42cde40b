import { LOCALES, locales } from '../../locales';
import { createTranslator } from '../../src/i18n/translator';
import { FORMS } from '../../src/forms';
import { GUIDES, guideChoices, type GuideId } from '../../src/forms/guides';
import { NOTICE_CHOICES, SIMILAR_CHOICES, SUMMARY_CHOICES } from '../../src/domain/form/askFor';
import { CODE_CHOICES } from '../../src/domain/identity/confirm';
import { menu, YES_NO } from '../../dialogs/menu';
import { readChoice } from '../../src/recognition/choice';
import { readCommand } from '../../src/recognition/command';

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

test('every message exists in both languages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
});

test('no message is empty', () => {
  expect(Object.entries({ ...ja, ...en }).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(Object.keys(ja))('%s takes the same values in both languages', (key) => {
  expect(valuesIn(en[key] ?? '')).toEqual(valuesIn(ja[key] ?? ''));
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
)('each choice of %s is understood by its words and is no command', async (_ask, { choices = [] }) => {
  const { labels } = await createTranslator();
  const typed = choices.flatMap(({ value, label }) => labels(label).map((text) => [value, text] as const));
  for (const [value, text] of typed) {
    expect(readChoice(choices, text, labels)).toEqual({ ok: true, value });
    expect(readCommand(text)).toBeUndefined();
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

function messagesOf(tree: object, prefix = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[`${prefix}${name}`, value] as const]
        : Object.entries(messagesOf(value as object, `${prefix}${name}.`)),
    ),
  );
}

function valuesIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/gu) ?? [])].sort();
}
