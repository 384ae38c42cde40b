import { spokenTo } from '../../src/channels/spokenTo';
import { BOT_FRAMEWORK_TRAITS } from '../../src/channels/botframework/traits';
import { TEAMS_TRAITS } from '../../src/channels/teams/traits';
import type { WireActivity } from '../../src/channels/wireActivity';

const DESK = { id: '28:desk', name: 'Privacy (desk)' };
const AT = '<at>Privacy (desk)</at>';
const MENTION = { type: 'mention', text: AT, mentioned: DESK };
const said = (text: string, more: WireActivity = {}): WireActivity => ({
  ...{ type: 'message', text, recipient: DESK, conversation: { conversationType: 'channel' } },
  ...more,
});

test.each([
  [`${AT} do you use cookies?`, 'do you use cookies?'],
  [`${AT} stop`, 'stop'],
  [`hello ${AT}, do you sell ${AT} data?`, 'hello , do you sell data?'],
  [`${AT}\nクッキーは使いますか`, 'クッキーは使いますか'],
])('%j is read as %j', (text, bare) => {
  expect(spokenTo(said(text, { entities: [MENTION] }), TEAMS_TRAITS)).toEqual({
    activity: said(bare, { entities: [MENTION] }),
    group: true,
  });
});

test.each<[string, WireActivity]>([
  ['what mentions nobody', said('do you use cookies?')],
  [
    'what mentions somebody else',
    said('<at>Ann</at> hi', {
      entities: [{ type: 'mention', text: '<at>Ann</at>', mentioned: { id: '29:ann' } }],
    }),
  ],
  ['a mention that is none', said(AT, { entities: [{ type: 'mention' }, 7, null] })],
  ['somebody who joins', said('', { type: 'conversationUpdate', membersAdded: [{ id: '29:ann' }] })],
])('in a channel of Teams, %s is meant for others', (_what, activity) => {
  expect(spokenTo(activity, TEAMS_TRAITS)).toBeUndefined();
});

test('a press of the desk’s own button in a channel is meant for the desk', () => {
  const pressed = said('Yes', { value: { choice: 'yes' } });
  expect(spokenTo(pressed, TEAMS_TRAITS)).toEqual({ activity: pressed, group: true });
});

test.each<[string, WireActivity | undefined, boolean, boolean]>([
  ['personal', { conversationType: 'personal' }, false, false],
  ['personal, though flagged', { conversationType: 'personal', isGroup: true }, false, false],
  ['a group chat', { conversationType: 'groupChat' }, true, true],
  ['a channel that is flagged as none', { conversationType: 'channel', isGroup: false }, true, true],
  ['not told', {}, true, false],
  ['not there', undefined, true, false],
  ['flagged', { isGroup: true }, true, true],
  ['of no known type', { conversationType: 'future' }, true, true],
])('a talk that is %s: a group in Teams and on other channels', (_what, conversation, teams, others) => {
  const activity = said(AT, { entities: [MENTION], ...(conversation && { conversation }) });
  const { conversation: _none, ...without } = activity;
  const came = conversation === undefined ? without : activity;
  expect([
    spokenTo(came, TEAMS_TRAITS)?.group,
    spokenTo({ ...came, text: 'hi', entities: [] }, BOT_FRAMEWORK_TRAITS)?.group,
  ]).toEqual([teams, others]);
});
