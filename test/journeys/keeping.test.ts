import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { locales } from '../../locales';
import { createCustomer } from '../support/customer';
import { walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { DISCLOSURE } from './disclosureSteps';
import { FILLED, IDENTIFIED } from './steps';

const ticketsOf = ({ stores }: OpenDesk) => stores.tickets.queue(100);

test('a draft survives a restart, and the next question is asked', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-restart-'));
  const file = path.join(folder, 'desk.sqlite');
  const before = await openDesk({ file });
  const { customer } = await walk(before, 'ja', IDENTIFIED);
  await before.close();
  const after = await openDesk({ file, clock: before.clock });
  const back = await createCustomer(after, 'ja', customer.conversationId);
  await back.says('山田 花子');
  const told = await back.says('ヤマダ ハナコ');
  const [sent] = [
    await back.says('all'),
    await back.says('electronic'),
    await back.says('understood'),
    await back.says('command:send'),
  ].slice(-1);
  expect(told.at(-1)?.text).toBe(locales.ja.question.dataToSee.ask);
  expect(sent?.[0]?.extras.receiptNumber).toBeDefined();
  await after.close();
  await rm(folder, { recursive: true });
});

describe('sending twice', () => {
  let open: OpenDesk;
  beforeEach(async () => {
    open = await openDesk();
  });
  afterEach(() => open.close());

  test('with the same activity id makes one ticket', async () => {
    const { customer } = await walk(open, 'en', FILLED);
    await Promise.all([1, 2, 3].map(() => customer.says('command:send', 'same')));
    expect(await ticketsOf(open)).toHaveLength(1);
  });

  test('by pressing the button twice makes one ticket', async () => {
    const { customer } = await walk(open, 'en', FILLED);
    await Promise.all([1, 2, 3].map(() => customer.says('command:send')));
    expect(await ticketsOf(open)).toHaveLength(1);
  });

  test('after the limit on codes makes a ticket that says so', async () => {
    await walk(open, 'en', DISCLOSURE['five codes an hour, then staff take over and the form goes on'] ?? []);
    const [line] = await ticketsOf(open);
    const ticket = await open.stores.tickets.find(line?.id ?? '');
    expect(ticket?.body.identity).toMatchObject({ address: 'limit@example.com', leftToStaff: true });
    expect(ticket?.body.identity.confirmedAt).toBeUndefined();
  });
});
