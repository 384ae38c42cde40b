import { hear } from '../../src/channels/hearActivity';
import type { WireActivity } from '../../src/channels/wireActivity';
import type { Written } from '../../src/domain/conversation/content';

const TOO_LONG = 'x'.repeat(5001);
const LONG = 'x'.repeat(5000);
const MUCH = '1'.repeat(250_000);

test.each<[string, WireActivity, string]>([
  ['text', { type: 'message', text: 'hello' }, 'hello'],
  ['text of the longest length', { type: 'message', text: LONG }, LONG],
  ['the value of a button', { type: 'message', value: 'menu:inquiry' }, 'menu:inquiry'],
  ['the choice of a card', { type: 'message', text: '', value: { choice: 'yes', more: MUCH } }, 'yes'],
  ['text beside a value', { type: 'message', text: 'hello', value: MUCH }, 'hello'],
  ['a value that is no choice', { type: 'message', value: { picked: 'yes' } }, ''],
  ['no text at all', { type: 'message', text: 7, value: 7 }, ''],
])('%s is heard as it was typed', (_what, activity, text) => {
  expect(hear(activity)?.heard).toEqual({ kind: 'typed', text });
});

test.each<[string, WireActivity]>([
  ['text', { type: 'message', text: TOO_LONG }],
  ['the value of a button', { type: 'message', value: TOO_LONG }],
  ['the choice of a card', { type: 'message', value: { choice: TOO_LONG } }],
  ['the number in a link', { type: 'event', name: 'madoguchi/open', value: TOO_LONG }],
])('%s that is too long is not heard, and nothing of it is kept', (_what, activity) => {
  const channelData = { clientActivityID: 'a-1', madoguchi: { title: TOO_LONG.slice(0, 50) } };
  expect(hear({ ...activity, locale: 'ja', channelData })).toEqual({
    heard: { kind: 'tooLong', text: '' },
    written: { is: 'written', kind: 'tooLong', locale: 'ja', clientId: 'a-1' },
  });
});

test.each<[string, WireActivity, Omit<Written, 'is'>]>([
  [
    'words, and by what the client knows its message again',
    {
      ...{
        type: 'message',
        text: 'yes',
        value: 'no',
        locale: 'ja',
        name: 'n',
        id: '7',
        from: { id: 'x', name: 'y' },
      },
      ...{
        channelData: {
          postBack: true,
          clientActivityID: 'a-1',
          madoguchi: { title: 'Yes', kind: 'receipt' },
        },
      },
    },
    { kind: 'typed', text: 'yes', locale: 'ja', clientId: 'a-1', title: 'Yes' },
  ],
  [
    'the choice of a card, and what stood on its button',
    { type: 'message', text: 'Yes', value: { choice: 'yes' } },
    { kind: 'typed', value: 'yes', title: 'Yes' },
  ],
  [
    'the choice of a card',
    { type: 'message', value: { choice: 'yes', other: 1 } },
    { kind: 'typed', value: 'yes' },
  ],
  [
    'the number in a link',
    { type: 'event', name: 'madoguchi/open', value: '7KQ-M2XD-9RA', text: 'unread' },
    { kind: 'opened', value: '7KQ-M2XD-9RA' },
  ],
  ['nothing of an end', { type: 'endOfConversation', text: 'unread' }, { kind: 'ended' }],
  [
    'nothing that is too long for what it is',
    {
      ...{
        type: 'message',
        text: 'hello',
        locale: MUCH,
        name: MUCH,
        value: { [MUCH]: MUCH },
        entities: [MUCH],
      },
      channelData: { clientActivityID: MUCH, madoguchi: { title: MUCH }, more: { deep: [MUCH] } },
    },
    { kind: 'typed', text: 'hello' },
  ],
])('of an activity the record gets %s', (_what, activity, kept) => {
  expect(hear(activity)?.written).toEqual({ is: 'written', ...kept });
});

test.each<[string, WireActivity]>([
  ['an event of a client’s own', { type: 'event', name: 'webchat/join', value: MUCH }],
  ['typing', { type: 'typing' }],
  [
    'the desk itself joining',
    { type: 'conversationUpdate', membersAdded: [{ id: 'b' }], recipient: { id: 'b' } },
  ],
])('there is no ear for %s', (_what, activity) => {
  expect(hear(activity)).toBeUndefined();
});
