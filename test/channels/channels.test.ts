import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../../locales';
import { projectRoot } from '../../src/assembly/projectRoot';
import type { Channel, Channels } from '../../src/channels/channel';
import { CHANNELS } from '../../src/channels/channels';
import { connectChannels } from '../../src/channels/connectChannels';
import type { Spoken } from '../../src/domain/conversation/content';
import { newConversation } from '../../src/domain/conversation/newConversation';
import { json, refused } from '../../src/ports/door';
import type { Inbound } from '../../src/ports/runTurn';
import { startServer } from '../http/support';
import { written } from '../support/contents';
import { openDesk } from '../support/openDesk';
import { until } from '../support/until';

/** Where a channel may be called by its name. */
const AT_HOME = /^src\/channels\/(?:channels\.ts$|directline\/|line\/|teams\/|emulator\/|botframework\/)/u;
/** Words of every day as well; only the table calls a channel `other`, and a line is many things. */
const NAMES = Object.keys(CHANNELS).filter((name) => name !== 'other');

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => `${folder}/${file}`);
}

test.each(NAMES)('nobody but its folder and the table calls the channel %s by its name', (name) => {
  const quoted = `['"\`]${name}['"\`]`;
  const asWord = name === 'line' ? `channel\\w*\\W{1,8}${quoted}` : `${quoted}|\\b${name}:`;
  const called = new RegExp(asWord, 'iu');
  const elsewhere = ['src', 'dialogs', 'db']
    .flatMap(sourcesIn)
    .filter((file) => !AT_HOME.test(file))
    .filter((file) => called.test(readFileSync(path.join(projectRoot, file), 'utf8')));
  expect(elsewhere).toEqual([]);
});

const SECRET = 'the parrot knows';
const signed = (bytes: Buffer) => createHmac('sha256', SECRET).update(bytes).digest();

/** An imaginary channel: a row and what stands behind it, and nothing else in the house knows of it. */
function createParrot(heard: { readonly spoken: Spoken; readonly reference: unknown }[]): Channel {
  return {
    traits: {
      ...{ label: 'console:channel.other', carriedBy: 'desk', called: true, reopens: false },
      ...{ oneToOne: 'unlessGroup', mentions: false },
    },
    connect: ({ conversations, runTurn, digests, now }) => ({
      doors: [
        {
          ...{ method: 'POST', path: '/api/parrot', body: 'raw' },
          async handle({ body, headers }) {
            const bytes = body as Buffer;
            const given = Buffer.from(String(headers['x-parrot']), 'hex');
            const right = signed(bytes);
            if (given.length !== right.length || !timingSafeEqual(given, right))
              return refused('badCredentials');
            const { from, text } = JSON.parse(bytes.toString()) as Record<'from' | 'text', string>;
            const conversationId = digests.foreignId(`parrot|${from}`);
            const inbound: Inbound = {
              ...{ conversationId, activityId: randomUUID(), group: false, reply: 'called' },
              ...{ heard: { kind: 'typed', text }, written: written(text) },
            };
            if ((await runTurn(inbound)) === 'gone') {
              await conversations.create(newConversation(conversationId, 'parrot', 'en'), {
                ...{ userId: from, reference: { branch: from }, now: now() },
              });
              await runTurn(inbound);
            }
            return json(200, {});
          },
        },
      ],
      send: ({ spoken, reference }) => {
        heard.push(...spoken.map((one) => ({ spoken: one, reference })));
        return Promise.resolve(spoken.map((_one, index) => `feather-${index}`));
      },
    }),
  };
}

test('an imaginary channel takes a row: it is heard by signed bytes, called, and its ids are kept', async () => {
  const heard: { readonly spoken: Spoken; readonly reference: unknown }[] = [];
  const channels: Channels = { ...CHANNELS, parrot: createParrot(heard) };
  const open = await openDesk({
    channels,
    connect: (stores) => (desk) =>
      connectChannels(
        {
          ...{ ...stores, ...desk, publicUrl: 'http://127.0.0.1', trusts: () => false },
          ...{
            defaultLanguage: 'en',
            keyFor: () => Buffer.alloc(32, 7),
            botFramework: { open: false },
            line: undefined,
          },
        },
        channels,
      ),
  });
  const { publicUrl, server } = await startServer({ doors: open.desk.channels.doors });
  const post = (text: string, signature?: string) => {
    const body = JSON.stringify({ from: 'polly', text }, null, 1);
    const headers = { 'x-parrot': signature ?? signed(Buffer.from(body)).toString('hex') };
    return fetch(`${publicUrl}/api/parrot`, { method: 'POST', body, headers });
  };
  expect((await post('Do you use cookies?', 'ab'.repeat(32))).status).toBe(401);
  expect((await post('Do you use cookies?')).status).toBe(200);
  const quoted = await until(() =>
    Promise.resolve(heard.find(({ spoken: { extras } }) => extras.kind === 'quote')),
  );
  expect(quoted.reference).toEqual({ branch: 'polly' });
  const conversationId = open.stores.digests.foreignId('parrot|polly');
  const known = await until(async () => {
    const rows = await open.stores.options.database
      .knex('activities')
      .where({ conversation_id: conversationId })
      .whereNotNull('platform_id')
      .select<{ platform_id: string }[]>('platform_id');
    return rows.length > 0 ? rows : undefined;
  });
  expect(known).toContainEqual({ platform_id: 'feather-0' });
  await post('command:announce');
  const asked = await until(() =>
    Promise.resolve(
      heard.find(({ spoken: { text } }) => text.includes(locales.en.announce.askHere.slice(0, 12))),
    ),
  );
  expect(asked.spoken.buttons.length).toBeGreaterThan(0);
  await server.stop();
  await open.close();
});
