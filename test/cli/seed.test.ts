import { FORMS } from '../../src/forms';
import { seedDesk } from '../../src/seedDesk';
import { openDesk, type OpenDesk } from '../support/openDesk';

let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());

test('every invented customer gets through to a receipt', async () => {
  const made = await seedDesk(open.stores, open.desk.settings);
  const lines = await open.stores.tickets.queue(100);
  expect(lines).toHaveLength(Number(made));
  for (const { id, type } of lines) {
    const ticket = await open.stores.tickets.find(id);
    const answers = ticket?.body.answers ?? {};
    const asked = Object.entries(FORMS[type].fields).filter(
      ([, field]) => field.askedWhen?.(answers) ?? true,
    );
    expect(Object.keys(answers).sort()).toEqual(asked.map(([key]) => key).sort());
  }
});
