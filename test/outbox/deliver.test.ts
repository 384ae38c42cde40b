import { DAY } from '../../src/domain/calendar/duration';
import { DeliveryFailure } from '../../src/domain/outbox/deliveryFailure';
import { startOutbox } from '../../src/outbox/deliver';
import type { DueMessage } from '../../src/ports/outbox';
import { settle } from '../support/customer';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { effectsFrom } from '../storage/material';

/** A real outbox in a real database with one mail in it; every try goes as `deliver` says. */
async function outboxWith(deliver: (message: DueMessage) => Promise<void>) {
  const open: OpenDesk = await openDesk();
  await open.desk.outbox.stop();
  await open.stores.conversations.create(
    {
      id: 'c',
      channel: 'directline',
      version: 0,
      watermark: 0,
      state: { language: 'en', languageChosen: false, dialogs: {} },
    },
    { userId: 'u', now: open.clock.now() },
  );
  const loaded = await open.stores.conversations.load('c', 'a');
  if (loaded === undefined) throw new Error('The conversation is not there.');
  const delivery = { kind: 'channel', conversationId: 'c', replies: [] } as const;
  await open.stores.conversations.keep({
    ...{ conversation: loaded.conversation, state: loaded.conversation.state, activities: [] },
    ...{
      draft: null,
      draftBefore: null,
      effects: effectsFrom({ messages: [{ id: 'm', delivery }] }),
      now: open.clock.now(),
    },
  });
  const failures: { readonly id: string; readonly reason: string; readonly givenUp: boolean }[] = [];
  const worker = startOutbox({
    ...{ outbox: open.stores.outbox, deliver, now: open.clock.now, random: () => 0 },
    onFailure: (failure) => failures.push(failure),
  });
  const look = async (ms: number) => {
    open.clock.pass(ms);
    worker.wake();
    await settle(150);
  };
  const close = async () => {
    await worker.stop();
    await open.close();
  };
  return { look, close, failures, open };
}

test('what was delivered is not sent again', async () => {
  const sent: string[] = [];
  const { look, close } = await outboxWith(({ id }) => Promise.resolve(void sent.push(id)));
  for (const ms of [0, 120_000, DAY]) await look(ms);
  await close();
  expect(sent).toEqual(['m']);
});

test('a failure is tried again after growing pauses, and at last given up aloud', async () => {
  let tries = 0;
  const { look, close, failures } = await outboxWith(() => {
    tries++;
    return Promise.reject(Object.assign(new Error('to hanako@example.com'), { code: 'ECONNREFUSED' }));
  });
  await look(0);
  await look(29_000);
  expect(tries).toBe(1);
  await look(1_000);
  expect(tries).toBe(2);
  for (let day = 0; day < 12; day++) await look(DAY);
  await close();
  expect(tries).toBe(10);
  expect(failures.map(({ givenUp }) => givenUp)).toEqual([...Array.from({ length: 9 }, () => false), true]);
  expect(JSON.stringify(failures)).not.toContain('hanako');
});

test('a conversation that is gone is given up at once', async () => {
  const { look, close, failures } = await outboxWith(() =>
    Promise.reject(new DeliveryFailure('conversationGone')),
  );
  await look(0);
  await close();
  expect(failures).toEqual([{ id: 'm', reason: 'conversationGone', givenUp: true }]);
});

test('a message that a crash left in hand is sent when its lease ends', async () => {
  const sent: string[] = [];
  const { look, close, open } = await outboxWith(({ id }) => Promise.resolve(void sent.push(id)));
  const taken = await open.stores.outbox.take(open.clock.now(), open.clock.now() + 60_000, 10);
  await look(59_000);
  const before = [...sent];
  await look(1_000);
  await close();
  expect(taken.length + before.length).toBe(1);
  expect(sent).toEqual(['m']);
});

test('a clock that jumps ahead while a message is on its way does not send it a second time', async () => {
  let tries = 0;
  const { look, close } = await outboxWith(async () => {
    tries += 1;
    await settle(400);
  });
  await look(0);
  await look(31_000);
  await settle(400);
  expect(tries).toBe(1);
  await close();
});
