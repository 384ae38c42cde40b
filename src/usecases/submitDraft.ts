import type { Conversation } from '../domain/conversation/conversation';
import type { Receipt, Say, Utterance } from '../domain/conversation/utterance';
import type { Draft, Form } from '../domain/form/form';
import { maskEmail } from '../domain/form/mask';
import { wayToReach } from '../domain/form/reach';
import { mailboxOf } from '../domain/identity/mailbox';
import { present } from '../domain/present';
import { REQUEST_TYPES } from '../domain/request/requestType';
import { makeTicket } from '../domain/ticket/makeTicket';
import { makeReceiptNumber } from '../domain/ticket/receiptNumber';
import type { NewTicket } from '../domain/ticket/ticket';
import type { Digests } from '../ports/identityCodes';
import type { LimitCounts } from '../ports/limits';
import type { NewMessage } from '../ports/outbox';
import type { Random } from '../ports/random';
import type { DeskSettings } from '../ports/settings';
import { alertOfficer } from './alertOfficer';
import { tellOpening } from './tellOpening';
import { tellAnswerWay, tellRows } from './tellSent';
import { ticketMail } from './ticketMail';
import { urgenciesOf } from './urgencyOf';

interface Submitting {
  readonly form: Form;
  readonly draft: Draft;
  readonly conversation: Conversation;
  readonly policyVersion: string;
  /** Where it comes from, as a keyed digest. */
  readonly network: string;
  readonly now: number;
}
interface Submitted {
  readonly ticket: NewTicket;
  readonly say: readonly Utterance[];
  readonly messages: readonly NewMessage[];
}

interface Means {
  readonly random: Random;
  readonly settings: DeskSettings;
  readonly digests: Pick<Digests, 'address'>;
  readonly limits: Pick<LimitCounts, 'mayMail' | 'alertsLeft'>;
}

/** Makes the ticket of a finished draft, what the customer is told, and the mail with the number. */
export async function submitDraft(
  means: Means,
  { form, draft, conversation, policyVersion, network, now }: Submitting,
): Promise<Submitted> {
  const { random, settings, digests } = means;
  const receiptNumber = makeReceiptNumber((count) => random.bytes(count));
  const made = makeTicket(form, draft, conversation, {
    id: random.id(),
    receiptNumber,
    now,
    policyVersion,
  });
  const { address, confirmedAt } = draft.identity;
  const known = address !== undefined && confirmedAt !== undefined;
  const [urgency] = urgenciesOf(made.body.answers);
  const addressDigest = known ? digests.address(address) : undefined;
  const ticket = { ...made, ...present({ urgency, addressDigest }) };
  const values = { type: { key: REQUEST_TYPES[form.id].name }, date: { instant: ticket.receivedAt } };
  const receipt: Receipt = { kind: 'receipt', number: receiptNumber, key: 'form:receipt', values };
  const mails = await receiptMail(means, { ticket, conversation, now });
  const alert = await alertOfficer(means, { ticket, told: ticket.body.answers, network, at: now });
  const next = whatNext(ticket, mails.length > 0);
  return {
    ticket,
    say: [receipt, ...unseen(form, ticket), next, ...whenCalled(settings, ticket, now)],
    messages: [...mails, ...alert],
  };
}

/** What was sent without a last look is shown now, so that the next words can put right what is wrong. */
function unseen({ confirm }: Form, ticket: NewTicket): readonly Say[] {
  return confirm ? [] : [tellRows(ticket, ticket.body.rows)];
}

/**
 * The mail with the number, for the address that was confirmed for this request or earlier in the conversation. Any
 * other may be somebody else's: it gets one such mail a day, whoever asks for it.
 */
async function receiptMail(
  { settings, digests, limits }: Means,
  { ticket, conversation, now }: Pick<Submitting, 'conversation' | 'now'> & { readonly ticket: NewTicket },
): Promise<readonly NewMessage[]> {
  const mail = ticketMail(settings, { ticket, template: 'receipt', id: `receipt.${ticket.id}` });
  const { mailTo = '' } = ticket.body;
  const { confirmed = [] } = conversation.state;
  if (mail === undefined) return [];
  if (ticket.addressDigest !== undefined || confirmed.includes(digests.address(mailTo))) return [mail];
  const by = digests.address(mailboxOf(mailTo));
  return (await limits.mayMail(by, now)) ? [{ ...mail, counted: { as: 'automaticMail', by } }] : [];
}

/** How the answer will reach the customer, and the number now. */
function whatNext({ body }: NewTicket, mailed: boolean): Say {
  const key = mailed ? 'form:receiptMailed' : 'form:receiptNotMailed';
  if (body.mailTo !== undefined) return { kind: 'say', key, values: { address: maskEmail(body.mailTo) } };
  return tellAnswerWay(body);
}

/** Whoever waits for a call is told when somebody is there to make it. */
function whenCalled(settings: DeskSettings, { body }: NewTicket, now: number): readonly Say[] {
  return wayToReach(body.answers) === 'phone' ? tellOpening(settings, now) : [];
}
