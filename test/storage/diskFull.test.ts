import { createCustomer } from '../support/customer';
import { openDesk, type OpenDesk } from '../support/openDesk';

let open: OpenDesk;
beforeEach(async () => {
  open = await openDesk();
});
afterEach(() => open.close());

const pragma = async (statement: string): Promise<number> => {
  const [row] = await open.stores.options.database.knex.raw<Record<string, number>[]>(`pragma ${statement}`);
  return Object.values(row ?? {})[0] ?? 0;
};
const WORDS = 'It was on the third of May, and nobody has called me back since. '.repeat(50);

test('on a disk that is full a message is refused whole; once there is room again, the same message is taken', async () => {
  const customer = await createCustomer(open, 'en');
  for (const text of ['menu:inquiry', 'command:goOn']) await customer.says(text);
  const before = await open.stores.conversations.load(customer.conversationId, 'none');
  await pragma(`max_page_count = ${await pragma('page_count')}`);
  await expect(customer.says(WORDS, 'the-same')).rejects.toThrow('full');
  expect(await customer.news()).toEqual([]);
  const after = await open.stores.conversations.load(customer.conversationId, 'none');
  expect(after?.conversation).toEqual(before?.conversation);
  await pragma('max_page_count = 1000000');
  expect(await customer.says(WORDS, 'the-same')).not.toEqual([]);
  for (const text of ['chat', 'command:send']) await customer.says(text);
  expect(await open.stores.tickets.queue(2)).toHaveLength(1);
});
