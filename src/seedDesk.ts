import enDemo from '../locales/en/demo.json';
import jaDemo from '../locales/ja/demo.json';
import { createDirectLineDesk } from './bot/directLineDesk';
import { composeDesk, type Desk } from './composeDesk';
import type { Stores } from './composeStores';
import { createTranslator } from './i18n/translator';
import { createLogger } from './logging/logger';
import type { DeskSettings } from './ports/settings';
import { readSamplePolicy } from './openDesk';

const TALKS = [
  ...enDemo.map((said) => ({ language: 'en', said }) as const),
  ...jaDemo.map((said) => ({ language: 'ja', said }) as const),
];
/** Ten seconds: on a machine that has much else to do, the mail takes its time. */
const MOST_LOOKS = 500;
const LOOK_MS = 20;
/** An address that nobody has (RFC 5737): whoever looks at the demo has codes of their own left. */
const NETWORK = '192.0.2.1';
/** Stands in a talk for the code that was mailed. */
const CODE = 'CODE';

/** Puts the requests of invented customers into a database whose desk does not run. How many there are. */
export async function seedDesk(stores: Stores, settings: DeskSettings): Promise<number | 'noPolicy'> {
  await stores.policies.add(await readSamplePolicy(), stores.now());
  const desk = await composeDesk({
    ...{ stores, settings, translator: await createTranslator(), log: createLogger('silent') },
    sendToChannel: () => Promise.resolve(),
  });
  if (desk === 'noPolicy') return desk;
  try {
    return await talkToDesk(desk);
  } finally {
    await desk.outbox.stop();
    await desk.feed.stop();
  }
}

/**
 * Lets invented customers talk to a real desk, so that their requests are as real as any; its mails must end up in the
 * built-in mailbox, since that is where the codes are read. How many requests there are.
 */
export async function talkToDesk(desk: Desk): Promise<number> {
  for (const talk of TALKS) await hold(desk, talk);
  return TALKS.length;
}

async function hold(desk: Desk, { language, said }: (typeof TALKS)[number]): Promise<void> {
  const { random } = desk.stores;
  const directLine = createDirectLineDesk({
    ...desk.stores,
    runTurn: desk.runTurn,
    watch: desk.feed.watch,
  });
  const conversationId = random.id();
  await directLine.start({ conversationId, userId: 'demo' }, language);
  for (const [at, words] of said.entries()) {
    const text = words === CODE ? await mailedCode(desk, said[at - 1]) : words;
    await directLine.receive(conversationId, random.id(), { type: 'message', text }, NETWORK);
  }
}

/** The code that was mailed to the address typed before. */
async function mailedCode({ outbox, stores }: Desk, address: string | undefined): Promise<string> {
  for (let tries = 0; tries < MOST_LOOKS; tries++) {
    outbox.wake();
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const mails = await stores.mailbox.list(10);
    const mail = mails.find(({ to, id }) => to === address && id.startsWith('code.'));
    const code = /\d{6}/u.exec(mail?.subject ?? '')?.[0];
    if (code !== undefined) return code;
  }
  throw new Error('The code of an invented customer was not mailed.');
}
