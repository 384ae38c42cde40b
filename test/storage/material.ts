import { written } from '../support/contents';
import { randomUUID } from 'node:crypto';
import type { Conversation } from '../../src/domain/conversation/conversation';
import type { Draft } from '../../src/domain/form/form';
import type { Effect } from '../../src/ports/effects';
import type { JoinedCode, NewCode } from '../../src/ports/identityCodes';
import type { NewMessage } from '../../src/ports/outbox';
import type { NewGap } from '../../src/ports/policyGaps';
import type { SubscriptionChange } from '../../src/ports/subscriptions';
import type { CustomerChange } from '../../src/ports/tickets';
import type { NewTicket } from '../../src/domain/ticket/ticket';
import type { Turn } from '../../src/ports/turn';
import type { OpenDesk } from '../support/openDesk';
import { claimTicket } from '../../src/usecases/staff/claimTicket';

type Stored = Pick<OpenDesk, 'stores' | 'clock'>;

export async function beginConversation({ stores, clock }: Stored): Promise<Conversation> {
  const id = randomUUID();
  const state = { language: 'en', languageChosen: false, dialogs: { dialogStack: [] } } as const;
  const conversation: Conversation = { id, channel: 'directline', version: 0, watermark: 0, state };
  await stores.conversations.create(conversation, { userId: 'dl_somebody', now: clock.now() });
  return reload({ stores }, id);
}

export async function reload({ stores }: Pick<OpenDesk, 'stores'>, id: string): Promise<Conversation> {
  const loaded = await stores.conversations.load(id, 'no such activity');
  if (loaded === undefined) throw new Error('The conversation is gone.');
  return loaded.conversation;
}

export const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_unused, index) => make(index));
export const howMany = <T>(items: readonly T[], wanted: T): number =>
  items.filter((item) => item === wanted).length;

/** What a turn puts down, by name; `ended` clears the chat, and leaves its address for these requests. */
interface PutDown {
  readonly ticket?: NewTicket;
  readonly ticketChange?: CustomerChange;
  readonly code?: NewCode | JoinedCode;
  readonly begunFrom?: string;
  readonly confirmed?: true;
  readonly opened?: string;
  readonly gap?: NewGap;
  readonly subscription?: SubscriptionChange;
  readonly messages?: readonly NewMessage[];
  readonly ended?: boolean;
  readonly answeredHere?: readonly string[];
}

export function effectsFrom(down: PutDown): readonly Effect[] {
  const { ticket, ticketChange, code, begunFrom, opened, gap, subscription, messages = [] } = down;
  const effects: readonly (Effect | undefined)[] = [
    begunFrom === undefined ? undefined : { is: 'begun', network: begunFrom },
    down.confirmed === undefined ? undefined : { is: 'confirmed' },
    code === undefined ? undefined : { is: 'code', code },
    ticket === undefined ? undefined : { is: 'ticket', ticket },
    opened === undefined ? undefined : { is: 'opened', ticketId: opened },
    ...messages.map((message) => ({ is: 'message', message }) as const),
    gap === undefined ? undefined : { is: 'gap', gap },
    subscription === undefined ? undefined : { is: 'subscription', change: subscription },
    ticketChange === undefined ? undefined : { is: 'ticketChange', change: ticketChange },
    down.ended === true ? { is: 'ended', answeredHere: down.answeredHere ?? [] } : undefined,
  ];
  return effects.filter((effect) => effect !== undefined);
}

export type Rest = Partial<Omit<Turn, 'effects'>> & PutDown;

/** A turn in which somebody says one thing and nothing else happens, but for what is named. */
export function turnIn(conversation: Conversation, now: number, rest: Rest = {}): Turn {
  const activityId = randomUUID();
  const { state = conversation.state, draft = null, draftBefore = null, resumed } = rest;
  const said = [{ activityId, from: 'customer', content: written('hello') }] as const;
  return {
    ...{ conversation, state, draft, draftBefore, now: rest.now ?? now },
    ...{ activities: rest.activities ?? said, effects: effectsFrom(rest) },
    ...(resumed === undefined ? {} : { resumed }),
  };
}

export function newDraft(): Draft {
  return {
    id: randomUUID(),
    form: 'complaint',
    formVersion: 1,
    answers: { words: 'Ponsonby' },
    identity: {},
  };
}

export function newTicket(now: number, draftId: string = randomUUID()): NewTicket {
  return {
    ...{ id: randomUUID(), receiptNumber: randomUUID(), draftId, type: 'complaint', status: 'waiting' },
    ...{ version: 1, language: 'en', channel: 'directline', receivedAt: now, completeAt: now },
    body: {
      ...{ answers: { words: 'Ponsonby' }, rows: [], identity: {}, policyVersion: '1' },
      notice: { version: '1', at: now, language: 'en' },
    },
  };
}

/** A conversation from which a ticket was sent. */
export async function sendTicket(open: OpenDesk) {
  const conversation = await beginConversation(open);
  const ticket = newTicket(open.clock.now());
  await open.stores.conversations.keep(turnIn(conversation, open.clock.now(), { ticket }));
  return { ticket, conversation: await reload(open, conversation.id) };
}

/** Every row of every table as one text, blobs as they would be read by whoever steals the file. */
export async function everythingStored({ stores }: Pick<OpenDesk, 'stores'>): Promise<string> {
  const { knex, dialect } = stores.options.database;
  const tables = await tablesOf({ stores });
  const rows = await Promise.all(
    tables.map(async (name) => JSON.stringify(await knex(name).select('*'), readable)),
  );
  return `${dialect}\n${rows.join('\n')}`;
}

export async function tablesOf({ stores }: Pick<OpenDesk, 'stores'>): Promise<readonly string[]> {
  const { knex, dialect } = stores.options.database;
  const found: readonly { readonly name: string }[] =
    dialect === 'sqlite'
      ? await knex('sqlite_master')
          .where({ type: 'table' })
          .whereNot('name', 'like', 'sqlite_%')
          .select('name')
      : await knex('information_schema.tables')
          .where({ table_schema: 'public' })
          .select('table_name as name');
  return found
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('knex_'))
    .sort();
}

function readable(_key: string, value: unknown): unknown {
  const blob = value as { readonly type?: string; readonly data?: readonly number[] } | null;
  return blob?.type === 'Buffer' && Array.isArray(blob.data)
    ? Buffer.from(blob.data).toString('latin1')
    : value;
}

/** Staff take a ticket as they read it; a claim is forgotten after a day. */
export async function claimFor(
  { stores, clock }: Pick<OpenDesk, 'stores' | 'clock'>,
  act: { readonly ticketId: string; readonly staffId: string; readonly version: number },
): Promise<'claimed' | 'taken'> {
  const claimed = await claimTicket(
    { ...stores, claimHours: 24 },
    { ...act, role: 'staff', now: clock.now() },
  );
  return claimed.ok ? 'claimed' : 'taken';
}
