import type { Choice } from '../../src/domain/conversation/utterance';
import { SIMILAR_CHOICES } from '../../src/domain/form/askFor';
import { FORMS } from '../../src/forms';
import { GUIDES, guideChoices, type GuideId } from '../../src/forms/guides';
import { createTranslator } from '../../src/i18n/translator';
import { readChoice } from '../../src/recognition/choices/choice';

const LISTS = new Map<string, readonly Choice[]>([
  ...Object.values(FORMS).flatMap(({ fields }) =>
    Object.values(fields).map(({ ask, choices = [] }) => [ask, choices] as const),
  ),
  ...Object.keys(GUIDES).map((guide) => [`guide:${guide}`, guideChoices(guide as GuideId)] as const),
  ['form:similar', SIMILAR_CHOICES],
]);

/** All that may be said for a choice: its value, its place, its label in either language, and other words for it. */
async function saidFor(choices: readonly Choice[], at: number): Promise<readonly string[]> {
  const { labels } = await createTranslator();
  const { value, label, alike } = choices[at] as Choice;
  const others = alike === undefined ? [] : labels(alike).flatMap((words) => words.split('|'));
  return [value, String(at + 1), `${at + 1}番`, ...labels(label), ...others];
}

test.each([...LISTS].filter(([, choices]) => choices.length > 0))(
  'every choice of %s is understood by value, place, label and other words',
  async (_ask, choices) => {
    const { labels } = await createTranslator();
    const misread: string[] = [];
    for (const [at, { value }] of choices.entries())
      for (const said of await saidFor(choices, at)) {
        const read = readChoice(choices, said, labels);
        if (!read.ok || read.value !== value) misread.push(`${said} → ${read.ok ? read.value : read.reason}`);
      }
    expect(misread).toEqual([]);
  },
);

test('no other word stands for two choices of one list', async () => {
  const { labels } = await createTranslator();
  const doubled = [...LISTS].flatMap(([ask, choices]) => {
    const words = choices.flatMap(({ alike }) => {
      const said = alike === undefined ? [] : labels(alike).flatMap((some) => some.split('|'));
      return [...new Set(said)];
    });
    return words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${ask}: ${word}`);
  });
  expect(doubled).toEqual([]);
});
