import { LOCALES } from '../../locales';
import { render } from '../../src/bot/render';
import { CHANNELS } from '../../src/channels/channels';
import { showPlain } from '../../src/channels/showPlain';
import type { Choice, Utterance } from '../../src/domain/conversation/utterance';
import { createTranslator } from '../../src/i18n/translator';
import { samplePolicy } from '../support/openDesk';

const CHOICES: readonly Choice[] = [
  { value: 'yes', label: 'desk:choice.yes' },
  { value: 'no', label: 'desk:choice.no' },
];
const UTTERANCES: readonly (readonly [utterance: Utterance, holds: readonly string[]])[] = [
  [{ kind: 'say', key: 'handoff:office', values: { office: 'Minato' }, choices: CHOICES }, ['Minato']],
  [
    {
      kind: 'ask',
      key: 'identity:wait',
      values: { seconds: '59' },
      input: { kind: 'text', maxLength: 9 },
      choices: CHOICES,
    },
    ['59'],
  ],
  [
    { kind: 'quote', provision: 'cookies', version: 'sample-3', language: 'ja' },
    ['クッキー', 'sample-3', '/policy/ja/sample-3#cookies'],
  ],
  [
    {
      kind: 'summary',
      rows: [{ field: 'name', label: 'question:name.label', value: 'Grace' }],
      choices: CHOICES,
    },
    ['Grace'],
  ],
  [
    {
      kind: 'receipt',
      number: '7KQ-M2XD-9RA',
      key: 'form:receipt',
      values: { type: 'x', date: { instant: 0 } },
    },
    ['7KQ-M2XD-9RA', '1970'],
  ],
  [
    { kind: 'staff', text: 'As *written*\n{{office}}', receiptNumber: '7KQ-M2XD-9RA' },
    ['As *written*\n{{office}}'],
  ],
];

describe.each(Object.entries(CHANNELS))('on %s', (_name, { show = showPlain }) => {
  test.each(UTTERANCES)('%j is complete without extras', async (utterance, holds) => {
    const { documents } = await samplePolicy();
    const findDocument = (_version: string, language: string) =>
      documents.find((one) => one.language === language);
    const translator = await createTranslator();
    for (const language of LOCALES) {
      const spoken = render(utterance, { words: translator.in(language), findDocument });
      const activity = show(spoken, 'https://desk.example');
      const { channelData: _extras, ...plain } = activity;
      for (const text of holds) expect(JSON.stringify(plain)).toContain(JSON.stringify(text).slice(1, -1));
      if ('choices' in utterance) expect(JSON.stringify(plain)).toMatch(/"(?:value|choice)":"no"/u);
      expect(activity['channelData']).toMatchObject({ madoguchi: { kind: utterance.kind } });
    }
  });
});

test('a quote of a version that is not there is a failure, never an empty card', async () => {
  const words = (await createTranslator()).in('en');
  const quote = { kind: 'quote', provision: 'cookies', version: 'gone', language: 'en' } as const;
  expect(() => render(quote, { words, findDocument: () => undefined })).toThrow('gone');
});

test.each([
  ['ja', ['en'], '/policy/ja/sample-3#cookies'],
  ['ja', ['en', 'ja'], '/policy/en/sample-3#cookies'],
  ['en', ['en'], '/policy/en/sample-3#cookies'],
] as const)(
  'for who reads %s, an English quote of a version in %j leads to %s',
  async (reader, published, path) => {
    const documents = (await samplePolicy()).documents.filter(({ language }) =>
      published.some((one) => one === language),
    );
    const findDocument = (_version: string, language: string) =>
      documents.find((one) => one.language === language);
    const quote = { kind: 'quote', provision: 'cookies', version: 'sample-3', language: 'en' } as const;
    const words = (await createTranslator()).in(reader);
    expect(render(quote, { words, findDocument }).extras.quote).toMatchObject({ path });
  },
);
