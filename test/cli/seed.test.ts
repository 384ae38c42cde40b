import { FORMS } from '../../src/forms';
import { seedCommand } from '../../src/cli/seedCommand';
import { readSamplePolicy } from '../../src/assembly/openStores';
import { seedDesk } from '../../src/assembly/seedDesk';
import { openDesk, type OpenDesk } from '../support/openDesk';

let open: OpenDesk;
beforeEach(async () => {
  open = await openDesk();
});
afterEach(() => open.close());

test('every invented customer gets through to a receipt', async () => {
  const seeded = await seedDesk(open.stores, open.desk.settings);
  const lines = await open.stores.tickets.queue(100);
  expect(seeded).toEqual({ made: lines.length, customers: lines.length });
  for (const { id, type } of lines) {
    const ticket = await open.stores.tickets.find(id);
    const answers = ticket?.body.answers ?? {};
    const asked = Object.entries(FORMS[type].fields).filter(
      ([, field]) => field.askedWhen?.(answers) ?? true,
    );
    expect(Object.keys(answers).sort()).toEqual(asked.map(([key]) => key).sort());
  }
});

test('nobody is asked about a fee where none is published', async () => {
  const { fee: _fee, ...free } = open.desk.settings;
  const seeded = await seedDesk(open.stores, free);
  const lines = await open.stores.tickets.queue(100);
  expect(seeded).toEqual({ made: lines.length, customers: lines.length });
  const tickets = await Promise.all(lines.map(({ id }) => open.stores.tickets.find(id)));
  expect(tickets.flatMap((ticket) => Object.keys(ticket?.body.answers ?? {}))).not.toContain('fee');
});

test('as often as one likes, each time by customers who were never there', async () => {
  for (let run = 1; run <= 7; run += 1) {
    const seeded = await seedDesk(open.stores, open.desk.settings);
    if (seeded === 'noPolicy') throw new Error('There is no policy.');
    expect(seeded.made).toBe(seeded.customers);
    expect(await open.stores.tickets.queue(100)).toHaveLength(run * seeded.made);
    open.clock.pass(60_000);
  }
}, 60_000);

describe('seed', () => {
  const member = { id: 'staff-1', name: 'Hanako', email: 'hanako@example.com' };

  async function seed(production = false) {
    const { stores, desk, clock } = open;
    const [out, err]: [string[], string[]] = [[], []];
    const code = await seedCommand({
      ...{ ...stores, production, now: clock.now() },
      seed: () => seedDesk(stores, desk.settings),
      out: (line) => out.push(line),
      err: (line) => err.push(line),
    });
    return { code, out: out.join('\n'), err: err.join('\n'), made: (await stores.tickets.queue(100)).length };
  }

  test('makes requests in a demo', async () => {
    await open.stores.staff.add({ ...member, role: 'staff', demo: true }, 'no password', 0);
    const { code, out, err, made } = await seed();
    expect([code, out, err]).toEqual([0, `${made} new requests of invented customers are in the queue.`, '']);
    expect(made).toBeGreaterThan(5);
  });

  test.each([
    [1, '1 new request of invented customers is in the queue.', '6 of 7 invented customers waited in vain'],
    [0, '0 new requests of invented customers are in the queue.', '7 of 7 invented customers waited in vain'],
  ])('says that %i came to a receipt, and ends with a code of its own', async (made, said, lacking) => {
    const [out, err]: [string[], string[]] = [[], []];
    const { stores, clock } = open;
    const code = await seedCommand({
      ...{ ...stores, production: false, now: clock.now() },
      seed: () => Promise.resolve({ made, customers: 7 }),
      out: (line) => out.push(line),
      err: (line) => err.push(line),
    });
    expect([code, out.join()]).toEqual([1, said]);
    expect(err.join()).toContain(lacking);
  });

  test.each<[where: string, change: (stores: OpenDesk['stores']) => Promise<unknown>, why: string]>([
    [
      'with a staff account of somebody real',
      ({ staff }) => staff.add({ ...member, role: 'staff', demo: false }, 'no password', 0),
      'there is a staff account that no demo made (hanako@example.com).',
    ],
    [
      "with a company's own policy in force",
      async ({ policies, now }) => {
        const sample = await readSamplePolicy();
        const documents = sample.documents.map((one) => ({ ...one, version: 'own', sample: false }));
        await policies.add({ version: 'own', documents, approval: { by: 'Hanako', at: 0 } }, now());
      },
      "the policy in force here, version own, is a company's own.",
    ],
    [
      'without any policy',
      ({ options }) => options.database.knex('policies').delete(),
      'no policy is in force here',
    ],
  ])('makes none %s', async (_where, change, why) => {
    await change(open.stores);
    const refused = await seed();
    expect(refused).toMatchObject({ code: 1, out: '', made: 0 });
    expect(refused.err).toContain(why);
  });

  test('makes none with the settings of production', async () => {
    expect(await seed(true)).toMatchObject({ code: 1, out: '', made: 0 });
  });
});
