import enDemo from '../locales/en/demo.json';
import jaDemo from '../locales/ja/demo.json';
import { createDirectLineDesk } from './bot/directLineDesk';
import { composeDesk, type Desk, type Stores } from './composeDesk';
import { createTranslator } from './i18n/translator';
import { createLogger } from './logging/logger';
import type { DeskSettings } from './ports/settings';
import { readSamplePolicy } from './openDesk';

const TALKS = [
  ...enDemo.map((said) => ({ language: 'en', said }) as const),
  ...jaDemo.map((said) => ({ language: 'ja', said }) as const),
];
/** Stands in a talk for the code that was mailed. */
const CODE = 'CODE';

/** Lets invented customers talk to the real desk, so that their requests are as real as any. How many there are. */
export async function seedDesk(stores: Stores, settings: DeskSettings): Promise<number | 'noPolicy'> {
  await stores.policies.add(await readSamplePolicy(), stores.now());
  const desk = await composeDesk({
    ...{ stores, settings, translator: await createTranslator(), log: createLogger('silent') },
    sendToChannel: () => Promise.resolve(),
  });
  if (desk === 'noPolicy') return desk;
  try {
    for (const talk of TALKS) await hold(desk, talk);
  } finally {
    await desk.outbox.stop();
    await desk.feed.stop();
  }
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
    await directLine.receive(conversationId, random.id(), { type: 'message', text }, '127.0.0.1');
  }
}

/** The code that was mailed to the address typed before. */
async function mailedCode({ outbox, stores }: Desk, address: string | undefined): Promise<string> {
  for (let tries = 0; tries < 50; tries++) {
    outbox.wake();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const mails = await stores.mailbox.list(10);
    const mail = mails.find(({ to, id }) => to === address && id.startsWith('code.'));
    const code = /\d{6}/u.exec(mail?.subject ?? '')?.[0];
    if (code !== undefined) return code;
  }
  throw new Error('The code of an invented customer was not mailed.');
}
