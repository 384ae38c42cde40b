import path from 'node:path';
import { type Locale, LOCALES } from '../../locales';
import { FORMS } from '../../src/forms';
import { japaneseDate } from '../../src/domain/calendar/japaneseDate';
import type { Answers } from '../../src/domain/form/form';
import type { Json } from '../../src/domain/json';
import { createTranslator, type Translator } from '../../src/i18n/translator';
import { createChance } from '../../src/training/chance';
import type { Stores } from '../../src/assembly/composeStores';
import { type Filled, fillForm, type Table } from '../support/filler';
import { createLineClient, type LineClient } from '../support/lineClient';
import { createClock } from '../support/clock';
import { storesAt, TEST_KEY } from '../support/openDesk';
import { newFolder, removeFolder, startMain, type RunningMain } from '../support/runMain';
import { until } from '../support/until';

const EVERY = { disclosure: 5, twice: 5, stops: 7, cancels: 11 } as const;
const ENDS_AT = 3;
const PATIENCE_MS = 60_000;

type End = 'sends' | 'stops' | 'cancels';
interface Customer {
  readonly index: number;
  readonly type: 'complaint' | 'disclosure';
  readonly language: Locale;
  readonly end: End;
  readonly email: string;
}
interface Desks {
  readonly urls: readonly [string, string];
  /** The code that was mailed to an address. */
  readonly codeFor: (address: string) => Promise<string>;
  /** Decides to which of the two each message goes. */
  readonly seed: number;
}
interface Walked extends Filled {
  readonly customer: Customer;
  readonly line: LineClient;
}

function customerOf(index: number): Customer {
  const stops = index % EVERY.stops === 3;
  const cancels = index % EVERY.cancels === 3;
  return {
    index,
    type: index % EVERY.disclosure === 0 ? 'disclosure' : 'complaint',
    language: LOCALES[index % LOCALES.length] ?? 'en',
    end: stops ? 'stops' : cancels ? 'cancels' : 'sends',
    email: `customer-${index}@example.org`,
  };
}

/** A number in letters, for a name that nobody else has. */
const lettersOf = (index: number) =>
  String(index).replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? '');

/** The code that was mailed to each, read from the demo's mailbox; those who wait read it together. */
function createPostbox({ mailbox }: Stores, customers: number) {
  let reading: ReturnType<Stores['mailbox']['list']> | undefined;
  const mails = () => (reading ??= mailbox.list(10 * customers).finally(() => (reading = undefined)));
  return (address: string) =>
    until(async () => {
      const mail = (await mails()).find(({ to, id }) => to === address && id.startsWith('code.'));
      return /\d{6}/u.exec(mail?.subject ?? '')?.[0];
    }, PATIENCE_MS);
}

/** One customer from the first message to the last; each message goes to either process, every fifth to both at once. */
async function walk(customer: Customer, { urls, codeFor, seed }: Desks): Promise<Walked> {
  const { index, type, language, end, email } = customer;
  const chance = createChance(seed + index);
  let messages = index;
  const either = () => urls[chance() < 0.5 ? 0 : 1];
  const every = () => (++messages % EVERY.twice === 0 ? urls : [either()]);
  const network = `198.51.100.${index}`;
  const line = await createLineClient({ either, every, network, language });
  const how = (['chat', 'email', 'phone'] as const)[index % 3] ?? 'chat';
  const table: Table = { 'complaint:answer.ask': how };
  const filled = await fillForm(line, {
    ...{ begin: `menu:${type}`, table, code: () => codeFor(email) },
    person: { email, name: `Mary ${lettersOf(index)}`, words: `What happened to customer ${index}` },
    ...(end === 'sends' ? {} : { atMost: ENDS_AT }),
  });
  if (end === 'cancels') for (const text of ['command:cancel', 'yes']) await line.says(text);
  return { ...filled, customer, line };
}

/** What a form makes of the answers as they were typed. */
function answersOf({ customer, answered }: Walked, keys: readonly string[], { labels }: Translator): Answers {
  const today = japaneseDate(Date.now());
  const fields = FORMS[customer.type].fields;
  const answers: Record<string, Json> = {};
  for (const [at, key] of keys.entries()) {
    const read = fields[key]?.read(answered[at]?.typed ?? '', { labels, today, answers });
    answers[key] = read?.ok === true ? read.value : null;
  }
  return answers;
}

/** The conversation as kept, as the customer read it, and as it was sent: each message once, none missing. */
async function expectWhole({ conversations }: Stores, { line }: Walked): Promise<void> {
  const { conversationId, seen, sent } = line;
  const kept = (await conversations.activitiesAfter(conversationId, 0)) ?? [];
  expect(kept.map(({ seq }) => seq)).toEqual(kept.map((_activity, index) => index + 1));
  expect(new Set(kept.map(({ activityId }) => activityId)).size).toBe(kept.length);
  const heard = kept.filter(({ from }) => from === 'customer').map(({ activityId }) => activityId);
  expect(heard).toEqual(['arrival', ...sent]);
  expect(seen).toEqual(kept.map(({ seq }) => `${conversationId}|${String(seq).padStart(7, '0')}`));
}

async function expectTicket({ tickets }: Stores, walked: Walked, translator: Translator): Promise<void> {
  const { customer, line, receipt } = walked;
  const numbers = (await tickets.ofConversation(line.conversationId)).map(
    ({ receiptNumber }) => receiptNumber,
  );
  expect([customer, numbers]).toEqual([customer, customer.end === 'sends' ? [receipt] : []]);
  if (customer.end !== 'sends') return;
  const ticket = await tickets.findByReceipt(receipt ?? '');
  const { answers = {}, identity } = ticket?.body ?? {};
  const keys = Object.keys(answers);
  expect(keys).toHaveLength(walked.answered.length);
  expect(answers).toEqual(answersOf(walked, keys, translator));
  expect(identity?.address).toBe(customer.type === 'disclosure' ? customer.email : undefined);
}

async function expectKept(stores: Stores, all: readonly Walked[]): Promise<void> {
  const { knex } = stores.options.database;
  const finished = all.filter(({ customer }) => customer.end === 'sends');
  const told = finished.map(({ receipt }) => receipt);
  expect(new Set(told).size).toBe(finished.length);
  const rows = await knex('tickets').select<{ number: string }[]>('receipt_number as number');
  expect(rows.map(({ number }) => number).sort()).toEqual([...told].sort());
  const open = await knex('drafts').select<{ id: string }[]>('conversation_id as id');
  const half = all.filter(({ customer }) => customer.end === 'stops');
  expect(open.map(({ id }) => id).sort()).toEqual(half.map(({ line }) => line.conversationId).sort());
  const translator = await createTranslator();
  for (const walked of all) {
    await expectWhole(stores, walked);
    await expectTicket(stores, walked, translator);
  }
}

/** So many customers at once, in two processes on one database, from their first message to the last. Without a URL it is an SQLite file. */
export async function expectAllServed(
  url: string | undefined,
  { customers, seed }: { readonly customers: number; readonly seed: number },
): Promise<void> {
  const folder = await newFolder();
  // Behind a proxy that forwards for each customer's own network: the limits hold as they do in production.
  const settings = {
    ...(url === undefined ? {} : { DATABASE_URL: url }),
    ...{ DATA_DIR: folder, MASTER_KEY: TEST_KEY, TRUSTED_PROXIES: '127.0.0.1' },
    LOG_LEVEL: 'warn',
  };
  const mains: readonly [RunningMain, RunningMain] = await Promise.all([
    startMain(settings),
    startMain(settings),
  ]);
  const stores = await storesAt(url ?? path.join(folder, 'madoguchi.sqlite'), createClock(Date.now()));
  const codeFor = createPostbox(stores, customers);
  const all = Array.from({ length: customers }, (_unused, index) => customerOf(index));
  const desks: Desks = { urls: [mains[0].url, mains[1].url], codeFor, seed };
  try {
    await expectKept(stores, await Promise.all(all.map((customer) => walk(customer, desks))));
  } finally {
    await stores.options.database.knex.destroy();
  }
  for (const main of mains) {
    expect(await main.stop()).toBe(0);
    expect(main.printed().err).toBe('');
  }
  await removeFolder(folder);
}
