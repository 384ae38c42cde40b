import { DAY, MINUTE } from '../../src/domain/calendar/duration';
import { secondsToWait } from '../../src/domain/identity/confirm';
import type { NewMessage } from '../../src/ports/outbox';
import { createRestingConversations } from '../../src/storage/conversations/restingConversations';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { claimFor, beginConversation, sendTicket, turnIn } from './material';

/** By how much the machine's clock is set (ms). */
const SET: readonly (readonly [what: string, ms: number])[] = [
  ['back by ten minutes', -10 * MINUTE],
  ['back by a day', -DAY],
  ['back by a year', -365 * DAY],
  ['on by a day', DAY],
];

onEachDatabase((database) => {
  let open: OpenDesk;
  beforeEach(async () => {
    open = await openDesk({ databaseUrl: await database.reuse() });
    await open.desk.outbox.stop();
  });
  afterEach(() => open.close());
  const now = () => open.clock.now();

  describe.each(SET)('after the clock was set %s', (_what, ms) => {
    const message: NewMessage = {
      id: 'm',
      delivery: { kind: 'mail', template: 'code', to: 'grace@example.org', language: 'en', values: {} },
    };
    const put = async () =>
      open.stores.conversations.keep(turnIn(await beginConversation(open), now(), { messages: [message] }));
    const take = async () => (await open.stores.outbox.take(now(), now() + MINUTE, 10)).map(({ id }) => id);

    test('a message that was put out before it leaves at once', async () => {
      await put();
      open.clock.pass(ms);
      expect(await take()).toEqual(['m']);
    });

    test('a message that failed before it waits no longer than its pause', async () => {
      await put();
      await take();
      await open.stores.outbox.failed(
        { id: 'm', attempts: 1 },
        { reason: 'EAUTH', now: now(), next: now() + 30_000 },
      );
      expect(await take()).toEqual([]);
      open.clock.pass(ms);
      open.clock.pass(30_000);
      expect(await take()).toEqual(['m']);
    });

    test('the sweep, asked every minute, comes no later than an hour afterwards', async () => {
      expect(await open.stores.sweep('one')).toBe(0);
      expect(await open.stores.sweep('other')).toBeUndefined();
      open.clock.pass(ms);
      const swept: boolean[] = [];
      for (let minutes = 0; minutes <= 60; minutes += 1) {
        swept.push((await open.stores.sweep('other')) !== undefined);
        open.clock.pass(MINUTE);
      }
      expect(swept).toContain(true);
    });

    test('a claim that was made before it can be taken over within its own time', async () => {
      const { ticket } = await sendTicket(open);
      const claim = (staffId: string, version: number) =>
        claimFor(open, { ticketId: ticket.id, staffId, version });
      expect(await claim('aya', 1)).toBe('claimed');
      expect(await claim('ken', 2)).toBe('taken');
      open.clock.pass(ms);
      open.clock.pass(1);
      expect(await claim('ken', 2)).toBe('claimed');
      expect(await claim('aya', 3)).toBe('taken');
    });
  });
});

test.each([
  ['just sent', 0, 60],
  ['sent by a machine whose clock is a little ahead', -5000, 65],
  ['sent before the clock was set back by ten minutes', -10 * MINUTE, 0],
  ['sent before the clock was set back by a day', -DAY, 0],
  ['sent a minute ago', MINUTE, 0],
])('a new code after one that was %s is waited for as long as %d ms tells', (_what, passed, seconds) => {
  const now = Date.UTC(2026, 8, 1);
  expect(secondsToWait({ codeSentAt: now - passed }, now)).toBe(seconds);
});

test('a conversation at rest is forgotten after ten minutes, whatever is done to the clock', () => {
  let ran = 0;
  const resting = createRestingConversations(() => ran);
  const wall = Date.UTC(2026, 8, 1);
  const state = { language: 'en', languageChosen: false, dialogs: { dialogStack: [] } } as const;
  const conversation = { id: 'c', channel: 'directline', version: 0, watermark: 0, state } as const;
  const key = { id: 'k', key: Buffer.alloc(32), expiresAt: wall + 30 * DAY };
  resting.settle(turnIn(conversation, wall), key, 'kept');
  for (const ms of [-DAY, DAY]) expect(resting.find('c', wall + ms)).toBeDefined();
  ran += 10 * MINUTE;
  for (const ms of [-DAY, 0]) expect(resting.find('c', wall + ms)).toBeUndefined();
});
