import enDemo from '../../locales/en/demo.json';
import jaDemo from '../../locales/ja/demo.json';
import { createDirectLineDesk } from '../channels/directline/desk';
import { composeDesk, type Desk } from './composeDesk';
import type { Stores } from './composeStores';
import { createTranslator } from '../i18n/translator';
import { createLogger } from '../logging/logger';
import type { DeskSettings } from '../ports/settings';
import { readSamplePolicy } from './openStores';

const TALKS = [
  ...enDemo.map((said) => ({ language: 'en', said }) as const),
  ...jaDemo.map((said) => ({ language: 'ja', said }) as const),
];
/** Ten seconds: on a machine that has much else to do, the mail takes its time. */
const MOST_LOOKS = 500;
const LOOK_MS = 20;
/** Stands in a talk for the code that was mailed. */
const CODE = 'CODE';

/** How many requests were made, of how many invented customers. */
interface Seeded {
  readonly made: number;
  readonly customers: number;
}

/** Puts the requests of invented customers into a database whose desk does not run. */
export async function seedDesk(stores: Stores, settings: DeskSettings): Promise<Seeded | 'noPolicy'> {
  await stores.policies.add(await readSamplePolicy(), stores.now());
  const desk = await composeDesk({
    stores,
    settings,
    translator: await createTranslator(),
    log: createLogger('silent'),
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
 * built-in mailbox, since that is where the codes are read.
 */
export async function talkToDesk(desk: Desk): Promise<Seeded> {
  const strangers = drawStrangers(desk.stores.random);
  let made = 0;
  for (const talk of TALKS) if (await hold(desk, talk, strangers)) made += 1;
  return { made, customers: TALKS.length };
}

/** Customers who were never here before: what is limited by address and by network is not used up by earlier ones. */
interface Strangers {
  readonly network: string;
  readonly mark: string;
}

/** A network of the range that is for examples (RFC 3849), so that whoever looks at the demo has codes of their own left. */
function drawStrangers(random: Stores['random']): Strangers {
  const hex = Buffer.from(random.bytes(8)).toString('hex');
  return { network: `2001:db8:${hex.slice(0, 4)}:${hex.slice(4, 8)}::1`, mark: hex.slice(8) };
}

/** `grace@example.com` → `grace.1f3a9c02@example.com`. */
const ofStranger = (said: readonly string[], mark: string) =>
  said.map((words) => words.replace(/^(\w+)@(example\.com)$/u, `$1.${mark}@$2`));

/** What agrees to the fee; nobody is asked where none is published. */
const AGREES_TO_FEE = 'understood';
const isAsked = ({ settings }: Desk, words: string): boolean =>
  words !== AGREES_TO_FEE || settings.fee !== undefined;

/** False when the code that it needs did not come. */
async function hold(
  desk: Desk,
  talk: (typeof TALKS)[number],
  { network, mark }: Strangers,
): Promise<boolean> {
  const { language } = talk;
  const said = ofStranger(talk.said, mark).filter((words) => isAsked(desk, words));
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
    if (text === undefined) return false;
    await directLine.receive(conversationId, random.id(), { type: 'message', text }, network);
  }
  return true;
}

/** The code that was mailed to the address typed before; undefined when none came. */
async function mailedCode(
  { outbox, stores }: Desk,
  address: string | undefined,
): Promise<string | undefined> {
  for (let tries = 0; tries < MOST_LOOKS; tries++) {
    outbox.wake();
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const mails = await stores.mailbox.list(10);
    const mail = mails.find(({ to, id }) => to === address && id.startsWith('code.'));
    const code = /\d{6}/u.exec(mail?.subject ?? '')?.[0];
    if (code !== undefined) return code;
  }
  return undefined;
}
