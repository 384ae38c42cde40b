import { HOUR } from '../../../src/domain/calendar/duration';
import { spoken, written } from '../../support/contents';
import { randomUUID } from 'node:crypto';
import type { Locale } from '../../../locales';
import type { Conversation } from '../../../src/domain/conversation/conversation';
import type { Answers, Draft, IdentityShown } from '../../../src/domain/form/form';
import type { CustomerEvent } from '../../../src/domain/ticket/ticket';
import { applyEvent } from '../../../src/domain/ticket/transitions';
import type { RequestTypeId } from '../../../src/domain/request/requestType';
import { FORMS } from '../../../src/forms';
import type { DueMessage } from '../../../src/ports/outbox';
import type { NewActivity } from '../../../src/ports/activities';
import type { DeskSettings } from '../../../src/ports/settings';
import type { StaffMember } from '../../../src/ports/staff';
import { addStaff } from '../../../src/usecases/staff/addStaff';
import { submitDraft } from '../../../src/usecases/submitDraft';
import { effectsFrom } from '../../storage/material';
import type { TestStores } from '../../support/stores';
import { asStaff } from '../../support/asStaff';

export const SETTINGS: DeskSettings = {
  company: { ja: '見本自動車', en: 'Sample Motors' },
  isHoliday: () => false,
  conversationDays: 30,
  exampleDays: 30,
  draftDays: 14,
  draftReminderHours: 24,
  ticketDays: 1095,
  subscriptionDays: 1095,
  publicUrl: 'https://desk.example',
};
export const PASSWORD = 'correct horse battery';

export interface Sending {
  readonly type?: RequestTypeId;
  readonly language?: Locale;
  readonly answers?: Answers;
  readonly identity?: IdentityShown;
  readonly said?: readonly string[];
}

const ME: Answers = { who: 'self', name: 'Grace Wanjiru', method: 'electronic' };
/** What somebody answers to each form, without a way by hand. */
export const ANSWERS: Readonly<Record<RequestTypeId, Answers>> = {
  'purpose-notice': { ...ME, data: ['all'], fee: 'understood' },
  disclosure: { ...ME, data: ['all'], fee: 'understood' },
  'provision-record-disclosure': { ...ME, records: 'both', fee: 'understood' },
  correction: { ...ME, data: ['account'], wrong: 'Grase', right: 'Grace' },
  addition: { ...ME, data: ['account'], missing: 'The name of my firm' },
  deletion: { ...ME, data: ['purchases'], untrue: 'I bought no car' },
  'suspension-of-use': { ...ME, data: ['all'], ground: 'notNeeded' },
  erasure: { ...ME, data: ['all'], ground: 'notNeeded' },
  'stop-third-party-provision': { ...ME, data: ['all'], recipients: null, ground: 'notNeeded' },
  'foreign-recipient-information': { ...ME, abroad: null },
  'marketing-stop': { contact: ['grace@example.com'] },
  complaint: { words: 'A firm that I do not know called me.', answer: 'none' },
  inquiry: { words: 'How long do you keep my passport copy?', answer: 'chat' },
};

/** A customer's request, kept as a turn of their conversation; gives back its ids. */
export async function sendTicket({ stores, clock }: TestStores, sending: Sending = {}) {
  const { type = 'disclosure', language = 'en', said = ['I want to see my data'] } = sending;
  const now = clock.now();
  const id = randomUUID();
  const begun: Conversation = {
    ...{ id, channel: 'directline', version: 1, watermark: 0 },
    state: { language, languageChosen: true, dialogs: {} },
  };
  await stores.conversations.create(begun, { userId: 'dl_test', now });
  const loaded = await stores.conversations.load(id, 'first');
  if (loaded === undefined) throw new Error('The conversation that was just begun is gone.');
  const { conversation } = loaded;
  const draft = draftOf(type, sending, now);
  const submitted = await submitDraft(
    { ...stores, settings: SETTINGS },
    { form: FORMS[type], draft, conversation, policyVersion: '2026-1', network: 'net', now },
  );
  const { ticket, messages } = submitted;
  await stores.conversations.keep({
    ...{ conversation, state: conversation.state, activities: said.map(saying), now },
    ...{ draft: null, draftBefore: null, effects: effectsFrom({ ticket, messages }) },
  });
  return { ticketId: ticket.id, conversationId: id, receiptNumber: ticket.receiptNumber };
}

function draftOf(type: RequestTypeId, { answers, identity, language = 'en' }: Sending, now: number): Draft {
  const confirmed = { address: 'grace@example.com', confirmedAt: now };
  return {
    ...{ id: randomUUID(), form: type, formVersion: FORMS[type].version, answers: answers ?? ANSWERS[type] },
    notice: { version: '1', at: now, language },
    identity: identity ?? (FORMS[type].identity === 'code' ? confirmed : {}),
  };
}

const saying = (text: string, index: number): NewActivity => ({
  activityId: randomUUID(),
  from: index % 2 === 0 ? 'customer' : 'desk',
  content: index % 2 === 0 ? written(text) : spoken(text),
});

/** What the customer does in their conversation, kept as a turn of it. */
export async function customerDoes(
  { stores, clock }: TestStores,
  { ticketId, conversationId }: Pick<Awaited<ReturnType<typeof sendTicket>>, 'ticketId' | 'conversationId'>,
  event: CustomerEvent,
): Promise<void> {
  const from = (await stores.tickets.find(ticketId))?.line;
  const loaded = await stores.conversations.load(conversationId, randomUUID());
  if (from === undefined || loaded === undefined) throw new Error('The ticket or its conversation is gone.');
  const now = clock.now();
  const applied = applyEvent(from, event, { now });
  if (!applied.ok) throw new Error(applied.reason);
  const { conversation } = loaded;
  const kept = await stores.conversations.keep({
    ...{ conversation, state: conversation.state, activities: [saying('x', 0)], now },
    ...{ draft: null, draftBefore: null },
    effects: effectsFrom({ ticketChange: { from, to: applied.value, event } }),
  });
  if (kept !== 'kept') throw new Error('The conversation moved on.');
}

/** So that a test does not wait for passwords that nobody guesses. */
const CHEAP = { log2N: 4, r: 8, p: 1 };

export async function hire({ stores, clock }: TestStores, name: string): Promise<StaffMember> {
  const added = await addStaff(
    { ...stores, cost: CHEAP },
    {
      ...{ name, email: `${name.toLowerCase()}@desk.example`, password: PASSWORD },
      ...{ demo: false, by: asStaff('desk'), now: clock.now() },
    },
  );
  if (!added.ok) throw new Error(`${name} was not taken on: ${added.reason}.`);
  return added.value;
}

/** What the audit log holds, oldest first. */
export async function auditOf({ stores }: TestStores) {
  const rows = await stores.options.database
    .knex('audit')
    .orderBy('seq')
    .select<{ actor: string; action: string; subject: string; details: string }[]>('*');
  return rows.map(({ actor, action, subject, details }) => ({ actor, action, subject, details }));
}

export const actionsOf = async (open: TestStores) => (await auditOf(open)).map(({ action }) => action);

/** Everything that waits to leave, by id, but for the mails of receipts. It has left then. */
export async function leaving({ stores, clock }: TestStores) {
  const left: DueMessage[] = [];
  // Of each conversation one after the other.
  for (;;) {
    const due = await stores.outbox.take(clock.now(), clock.now() + HOUR, 100);
    if (due.length === 0) break;
    left.push(...due);
    for (const message of due) await stores.outbox.delivered(message, clock.now());
  }
  const others = left.filter(({ id }) => !id.startsWith('receipt.'));
  return others.toSorted((one, other) => one.id.localeCompare(other.id));
}
