import { LOCALES } from '../../../locales';
import { render } from '../../../src/bot/render';
import { showNumbered, showPlain } from '../../../src/channels/showPlain';
import { showInTeams } from '../../../src/channels/teams/show';
import { menu } from '../../../dialogs/desk/menu';
import type { Spoken } from '../../../src/domain/conversation/content';
import type { Utterance } from '../../../src/domain/conversation/utterance';
import { createTranslator } from '../../../src/i18n/translator';
import { samplePolicy } from '../../answers/samplePolicy';

const URL_OF_DESK = 'https://desk.example';
const { documents } = samplePolicy();
const spokenIn = async (language: 'ja' | 'en', utterance: Utterance) =>
  render(utterance, {
    words: (await createTranslator()).in(language),
    findDocument: (_version, of) => documents.find((one) => one.language === of),
  });

interface Node {
  readonly type: string;
  readonly actions?: readonly { readonly title: string; readonly data: unknown }[];
  readonly items?: readonly Node[];
  readonly inlines?: readonly { readonly text: string; readonly highlight?: boolean }[];
}
const cardIn = (activity: object) =>
  (activity as { readonly attachments: readonly [{ readonly content: { readonly body: readonly Node[] } }] })
    .attachments[0].content;
const linesIn = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap(({ items, inlines }) => [
    ...(inlines === undefined ? [] : [inlines.map(({ text }) => text).join('')]),
    ...linesIn(items ?? []),
  ]);

describe.each(LOCALES)('in %s', (language) => {
  test('every choice of the menu is a button of its own, and a press shows what was pressed', async () => {
    const choices = menu(language);
    const spoken = await spokenIn(language, { kind: 'say', key: 'desk:greeting', values: {}, choices });
    const sets = cardIn(showInTeams(spoken, URL_OF_DESK)).body.filter(({ type }) => type === 'ActionSet');
    expect(sets.flatMap(({ actions = [] }) => actions)).toEqual(
      spoken.buttons.map(({ title, value }) => ({
        ...{ type: 'Action.Submit', title },
        data: {
          choice: value,
          msteams: { type: 'messageBack', text: title, displayText: title, value: { choice: value } },
        },
      })),
    );
    expect(choices.length).toBeGreaterThan(6);
    expect(sets).toHaveLength(choices.length);
  });

  test('a quote keeps its lines, marks the sentence that answers, and leads to the whole address', async () => {
    const spoken = await spokenIn(language, {
      ...{ kind: 'quote', provision: 'purpose-of-use', version: 'sample-3', language },
    });
    const activity = showInTeams(spoken, URL_OF_DESK);
    const text = JSON.stringify(activity);
    expect(text).toContain(`${URL_OF_DESK}/policy/${language}/sample-3#purpose-of-use`);
    const shown = linesIn(cardIn(activity).body);
    for (const line of spoken.extras.quote?.text.split('\n').filter(Boolean) ?? [])
      expect(shown).toContain(line);
  });

  test('a locked screen shows no receipt number and no answer', async () => {
    const receipt = await spokenIn(language, {
      ...{ kind: 'receipt', number: '7KQ-M2XD-9RA', key: 'form:receipt' },
      values: { type: 'x', date: { instant: 0 } },
    });
    const summary = await spokenIn(language, {
      kind: 'summary',
      rows: [{ field: 'name', label: 'question:name.label', value: 'Grace Wanjiru' }],
      choices: [],
    });
    for (const spoken of [receipt, summary])
      for (const show of [showInTeams, showPlain, showNumbered]) {
        const { summary: noticed } = show(spoken, URL_OF_DESK);
        expect(noticed).not.toBe('');
        expect(noticed).not.toMatch(/7KQ|Wanjiru/u);
      }
  });
});

test('text without buttons stays text as it was composed, stars and single newlines', () => {
  const staff: Spoken = {
    is: 'spoken',
    text: 'We *have*\nlooked.',
    language: 'en',
    buttons: [],
    extras: { kind: 'staff', language: 'en' },
  };
  expect(showInTeams(staff, URL_OF_DESK)).toMatchObject({
    text: 'We *have*\nlooked.',
    textFormat: 'plain',
  });
});

test('where nobody knows whether buttons are shown, they stand numbered in the text', async () => {
  const spoken = await spokenIn('en', {
    ...{ kind: 'say', key: 'desk:oneToOne' },
    choices: [
      { value: 'yes', label: 'desk:choice.yes' },
      { value: 'no', label: 'desk:choice.no' },
    ],
  });
  expect(showNumbered(spoken, URL_OF_DESK)['text']).toBe(`${spoken.text}\n\n1. Yes\n2. No`);
});
