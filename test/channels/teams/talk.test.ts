import { locales } from '../../../locales';
import { openDeskOnChannel, type BotChannel } from '../../support/botChannel';

const BOT = { id: '28:desk', name: 'Desk' };
const AT = '<at>Desk</at>';
const IN_CHANNEL = {
  conversation: { id: 'a:1-to-1', conversationType: 'channel', isGroup: true, name: '' },
} as const;

let teams: BotChannel;
beforeEach(async () => {
  teams = await openDeskOnChannel({});
});
afterEach(() => teams.close());

/** All that is said from now on, up to the bubble that holds these words. */
async function saidUpTo(words: string): Promise<readonly string[]> {
  const said: string[] = [];
  while (!said.some((text) => text.includes(words))) said.push(...(await teams.news()));
  return said;
}

const mentions = (text: string) => ({
  ...{ type: 'message', text, entities: [{ type: 'mention', text: AT, mentioned: BOT }] },
  ...IN_CHANNEL,
});

test('whoever installs the desk is greeted once, though two signs of it come', async () => {
  await teams.hears({ type: 'installationUpdate', action: 'add' });
  await teams.hears({ type: 'conversationUpdate', membersAdded: [BOT, { id: '29:mary', name: 'Mary' }] });
  await teams.hears({ type: 'message', text: 'do you use cookies?' });
  const said = await saidUpTo('Our website uses cookies');
  expect(said.filter((text) => text.includes('automatic privacy desk'))).toHaveLength(1);
  expect(said.filter((text) => text.includes('passes through Microsoft'))).toHaveLength(1);
});

test('a question to the desk in a channel is answered, and what is said to others is not heard', async () => {
  expect(await teams.hears({ type: 'message', text: 'do you use cookies?', ...IN_CHANNEL })).toMatchObject({
    status: 200,
  });
  await teams.hears(mentions(`${AT} do you use cookies?`));
  const said = await saidUpTo('Our website uses cookies');
  expect(said.join('\n')).toContain('cookies');
  expect(await teams.open.stores.options.database.knex('conversations').select()).toHaveLength(1);
});

test('in a channel whoever wants something done about their data is told where, and asked nothing', async () => {
  await teams.hears(mentions(`${AT} delete my data`));
  const said = await saidUpTo(locales.en.desk.oneToOne);
  expect(said).toEqual(expect.arrayContaining([expect.stringContaining(locales.en.desk.oneToOne)]));
  expect(await teams.open.stores.options.database.knex('drafts').select()).toEqual([]);
});

test('a group is greeted when the desk arrives, with nothing to press, and not when somebody joins', async () => {
  await teams.hears({ type: 'installationUpdate', action: 'add', ...IN_CHANNEL });
  const said = await teams.news();
  expect(said).toEqual([expect.stringContaining('Mention me')]);
  await teams.hears({
    type: 'conversationUpdate',
    membersAdded: [{ id: '29:bo', name: 'Bo' }],
    ...IN_CHANNEL,
  });
  await teams.hears(mentions(`${AT} thank you`));
  expect((await teams.news()).join('\n')).not.toContain('Mention me');
});

test('what becomes of what is typed is said once, before the first answer, where nothing told of an arrival', async () => {
  await teams.hears({ type: 'message', text: 'do you use cookies?' });
  const [through, notice, ...answers] = await saidUpTo('Our website uses cookies');
  expect(through).toContain('Microsoft');
  expect(notice).toContain('My Number');
  expect(answers.join('\n')).toContain('cookies');
  await teams.hears({ type: 'message', text: 'do you sell data?' });
  expect((await saidUpTo('share or pass on')).join('\n')).not.toMatch(/My Number|Microsoft/u);
});

test('a pressed button of a card does what stands behind it', async () => {
  await teams.hears({ type: 'message', text: 'I want to see my data' });
  await saidUpTo('Please read this first');
  await teams.hears({ type: 'message', text: 'Go on', value: { choice: 'command:goOn' } });
  expect((await saidUpTo('Which e-mail address')).join('\n')).toContain('e-mail address');
});
