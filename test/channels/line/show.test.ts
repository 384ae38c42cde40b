import type { messagingApi } from '@line/bot-sdk';
import { LOCALES, locales } from '../../../locales';
import type { ShownButton, Spoken } from '../../../src/domain/conversation/content';
import type { LineMessage } from '../../../src/channels/line/message';
import { lettersIn, showInLine } from '../../../src/channels/line/show';
import { splitText } from '../../../src/channels/line/splitText';
import { readPress, writePress } from '../../../src/channels/line/press';
import { checkMessages } from '../../../src/try/line/checkMessages';

/** The same shape, whose parts may be changed: the official types know no `readonly`. */
type Changeable<T> = T extends readonly (infer One)[]
  ? Changeable<One>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Changeable<T[Key]> }
    : T;
const asOfficial = (message: LineMessage): Changeable<LineMessage> => message as Changeable<LineMessage>;

const SHOWING = {
  publicUrl: 'https://privacy.example.com',
  words: () => ({ copy: 'Copy', change: 'Change', shown: 'A message' }),
};
const say = (text: string, buttons: readonly ShownButton[] = []): Spoken => ({
  ...{ is: 'spoken', text, language: 'en', buttons },
  extras: { kind: 'say', language: 'en' },
});
const buttons = (count: number, title = 'Yes'): readonly ShownButton[] =>
  Array.from({ length: count }, (_, at) => ({ title: `${title} ${at}`, value: `value:${at}` }));
const shown = (...spoken: readonly Spoken[]) => {
  const messages = showInLine(spoken, SHOWING).map(({ message }) => message);
  // As the official library has them: that it compiles is the check. And as the platform takes them.
  const official: messagingApi.Message[] = messages.map(asOfficial);
  expect(official).toHaveLength(messages.length);
  expect(checkMessages(messages)).not.toHaveProperty('wrong');
  return messages;
};

test('a few short choices are quick replies, and stand numbered in the text', () => {
  const [message] = shown(say('Really?', buttons(2)));
  expect(message).toMatchObject({ type: 'text', text: 'Really?\n\n1. Yes 0\n2. Yes 1' });
  expect(message?.quickReply?.items.map(({ action }) => action.label)).toEqual(['Yes 0', 'Yes 1']);
});

test.each([
  ['more than thirteen', buttons(14)],
  ['longer than twenty letters', buttons(2, 'A provision with a long heading')],
])('choices that are %s are rows', (_what, given) => {
  const [message] = shown(say('Which?', given));
  expect(message?.type).toBe('flex');
  expect(message?.quickReply).toBeUndefined();
  expect(JSON.stringify(message)).toContain(`1. ${given[0]?.title ?? ''}`);
});

test('choices of what was not said last are rows, so that they can still be pressed', () => {
  const messages = shown(say('First', buttons(1)), say('Second', buttons(2)));
  expect(messages.map(({ type }) => type)).toEqual(['flex', 'text']);
  expect(messages[1]?.quickReply?.items).toHaveLength(2);
});

test('no more messages than the platform takes: texts are joined, and nothing is lost', () => {
  const texts = Array.from({ length: 9 }, (_, at) => `bubble ${at}`);
  const messages = shown(...texts.map((text) => say(text)));
  expect(messages.length).toBeLessThanOrEqual(5);
  expect(messages.map((message) => ('text' in message ? message.text : '')).join('\n\n')).toBe(
    texts.join('\n\n'),
  );
});

test('of a summary and a receipt a locked screen shows what it is, and no value', () => {
  const rows = [{ field: 'name', label: 'Name', value: 'Mary Wanjiku' }];
  const summary: Spoken = {
    ...say('Please check.\nName: Mary Wanjiku'),
    extras: { kind: 'summary', language: 'en', lead: 'Please check.', rows },
  };
  const [message] = shown(summary);
  expect(message).toMatchObject({ type: 'flex', altText: 'Please check.' });
  expect(JSON.stringify(message)).toContain('edit:name');
});

test('a text longer than the platform takes is parted between sentences', () => {
  const sentence = 'この文は二十字ほどの長さがあります。';
  const parts = splitText(sentence.repeat(600), 5000);
  expect(parts.join('')).toBe(sentence.repeat(600));
  expect(parts.every((part) => part.length <= 5000 && part.endsWith('。'))).toBe(true);
  expect(splitText('😀'.repeat(10), 5).every((part) => !/[\uD800-\uDBFF]$/u.test(part))).toBe(true);
});

test.each([
  ['yes', 'Yes'],
  ['quote:third-party', 'A\nB'],
  ['x', 'y'.repeat(400)],
])('what stands behind a button comes back: %s', (value, title) => {
  expect(readPress(writePress({ value, title }).data).value).toBe(value);
});

test('a quote of a provision longer than a bubble holds is text', () => {
  const text = 'とても長い条項です。'.repeat(1500);
  const quote = {
    provision: 'p',
    heading: 'H',
    text,
    source: 'S',
    path: '/policy/ja/1#p',
    language: 'ja' as const,
  };
  const spoken: Spoken = {
    ...say(`H\n\n${text}\n\nS\n/policy/ja/1#p`),
    extras: { kind: 'quote', language: 'ja', quote },
  };
  const messages = shown(spoken);
  expect(messages.every(({ type }) => type === 'text')).toBe(true);
  expect(JSON.stringify(messages)).toContain('https://privacy.example.com/policy/ja/1#p');
});

/** All strings of a locale under a key that a button carries. */
const labelsIn = (part: unknown): readonly string[] =>
  typeof part === 'string' ? [part] : Object.values(part ?? {}).flatMap(labelsIn);

test.each(LOCALES)('the choices of every form in %s fit a quick reply, or become rows', (language) => {
  const titles = labelsIn(locales[language].question).filter((text) => text.length < 60);
  for (const title of titles) {
    const [message] = shown(say('?', [{ title, value: 'v' }]));
    expect(message?.quickReply !== undefined).toBe(lettersIn(title) <= 20);
  }
});
