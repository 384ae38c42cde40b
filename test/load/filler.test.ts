import { FORMS } from '../../src/forms';
import { LOCALES, locales } from '../../locales';
import { createCustomer } from '../support/customer';
import { fillForm } from '../support/filler';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { codeFor } from '../support/until';

describe.each(LOCALES)('a customer who reads %s and knows no form', (language) => {
  let open: OpenDesk;
  beforeAll(async () => {
    open = await openDesk();
  });
  afterAll(() => open.close());

  test.each(Object.keys(FORMS))('fills the form of %s by reading what is asked', async (type) => {
    const customer = await createCustomer(open, language);
    const email = `${type}.${language}@example.org`;
    const filled = await fillForm(customer, {
      ...{ begin: `menu:${type}`, person: { email } },
      code: () => codeFor(open, email),
    });
    const tickets = await open.stores.tickets.ofConversation(customer.conversationId);
    expect(tickets.map(({ receiptNumber, type: taken }) => [receiptNumber, taken])).toEqual([
      [filled.receipt, type],
    ]);
    const { body } = (await open.stores.tickets.findByReceipt(filled.receipt ?? '')) ?? {};
    expect(Object.keys(body?.answers ?? {})).toHaveLength(filled.answered.length);
  });

  test('reads the example when the desk does not take what was typed', async () => {
    const customer = await createCustomer(open, language);
    const filled = await fillForm(customer, {
      ...{ begin: 'menu:inquiry', person: { email: 'no address' } },
      table: { 'complaint:answer.ask': 'email' },
    });
    expect(filled.answered.map(({ typed }) => typed)).toContain(locales[language].inquiry.email.example);
    expect(filled.receipt).toBeDefined();
  });

  test('stops in the middle, with nothing sent', async () => {
    const customer = await createCustomer(open, language);
    const filled = await fillForm(customer, { begin: 'menu:complaint', atMost: 3 });
    expect(filled).toMatchObject({ sent: 3, receipt: undefined });
    expect(await open.stores.tickets.ofConversation(customer.conversationId)).toEqual([]);
  });

  test('says what was not taken of the table', async () => {
    const customer = await createCustomer(open, language);
    const table = { 'complaint:answer.ask': 'by pigeon' };
    await expect(fillForm(customer, { begin: 'menu:complaint', table })).rejects.toThrow(
      /"by pigeon" was not taken/u,
    );
  });
});
