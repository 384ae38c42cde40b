import type { Conversation } from '../domain/conversation/conversation';
import type { Receipt, Say, Utterance } from '../domain/conversation/utterance';
import type { Draft, Form } from '../domain/form/form';
import { maskEmail } from '../domain/form/mask';
import { REQUEST_TYPES } from '../domain/request/requestType';
import { makeTicket } from '../domain/ticket/makeTicket';
import { makeReceiptNumber } from '../domain/ticket/receiptNumber';
import type { NewTicket } from '../domain/ticket/ticket';
import type { Digests } from '../ports/identityCodes';
import type { NewMessage } from '../ports/outbox';
import type { Random } from '../ports/random';
import type { DeskSettings } from '../ports/settings';
import { alertOfficer } from './alertOfficer';
import { tellOpening } from './tellOpening';
import { ticketMail } from './ticketMail';

interface Submitting {
  readonly form: Form;
  readonly draft: Draft;
  readonly conversation: Conversation;
  readonly policyVersion: string;
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
}

/** Makes the ticket of a finished draft, what the customer is told, and the mail with the number. */
export function submitDraft(
  { random, settings, digests }: Means,
  { form, draft, conversation, policyVersion, now }: Submitting,
): Submitted {
  const receiptNumber = makeReceiptNumber((count) => random.bytes(count));
  const made = makeTicket(form, draft, conversation, {
    id: random.id(),
    receiptNumber,
    now,
    policyVersion,
  });
  const { address, confirmedAt } = draft.identity;
  const known = address !== undefined && confirmedAt !== undefined;
  const ticket = { ...made, ...(known ? { addressDigest: digests.address(address) } : {}) };
  const values = { type: { key: REQUEST_TYPES[form.id].name }, date: { instant: ticket.receivedAt } };
  const receipt: Receipt = { kind: 'receipt', number: receiptNumber, key: 'form:receipt', values };
  const mail = ticketMail(settings, { ticket, template: 'receipt', id: `receipt.${ticket.id}` });
  const alert = alertOfficer(settings, { ticket, told: ticket.body.answers, at: ticket.completeAt });
  const messages = [...(mail === undefined ? [] : [mail]), ...alert];
  return { ticket, say: [receipt, whatNext(ticket), ...whenCalled(settings, ticket, now)], messages };
}

/** How the answer will reach the customer. */
function whatNext({ body }: NewTicket): Say {
  if (body.mailTo !== undefined)
    return { kind: 'say', key: 'form:receiptMailed', values: { address: maskEmail(body.mailTo) } };
  if (body.answers['answer'] === 'phone') return { kind: 'say', key: 'form:receiptPhone' };
  if (body.answers['answer'] === 'post') return { kind: 'say', key: 'form:receiptPost' };
  if (body.answers['answer'] === 'none') return { kind: 'say', key: 'form:receiptNoAnswer' };
  return { kind: 'say', key: 'form:receiptHere' };
}

/** Whoever waits for a call is told when somebody is there to make it. */
function whenCalled(settings: DeskSettings, { body }: NewTicket, now: number): readonly Say[] {
  const { answer, method } = body.answers;
  return answer === 'phone' || method === 'phone' ? tellOpening(settings, now) : [];
}
