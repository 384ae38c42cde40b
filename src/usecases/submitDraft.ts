import type { Conversation } from '../domain/conversation/conversation';
import type { Receipt, Say, Utterance } from '../domain/conversation/utterance';
import type { Draft, Form } from '../domain/form/form';
import { maskEmail } from '../domain/form/mask';
import { REQUEST_TYPES } from '../domain/request/requestType';
import { makeTicket } from '../domain/ticket/makeTicket';
import { makeReceiptNumber } from '../domain/ticket/receiptNumber';
import type { NewTicket } from '../domain/ticket/ticket';
import type { NewMessage } from '../ports/outbox';
import type { Random } from '../ports/random';
import type { DeskSettings } from '../ports/settings';
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

/** Makes the ticket of a finished draft, what the customer is told, and the mail with the number. */
export function submitDraft(
  { random, settings }: { readonly random: Random; readonly settings: DeskSettings },
  { form, draft, conversation, policyVersion, now }: Submitting,
): Submitted {
  const receiptNumber = makeReceiptNumber((count) => random.bytes(count));
  const ticket = makeTicket(form, draft, conversation, {
    id: random.id(),
    receiptNumber,
    now,
    policyVersion,
  });
  const values = { type: { key: REQUEST_TYPES[form.id].name }, date: { instant: ticket.receivedAt } };
  const receipt: Receipt = { kind: 'receipt', number: receiptNumber, key: 'form:receipt', values };
  const mail = ticketMail(settings, { ticket, template: 'receipt', id: `receipt.${ticket.id}` });
  return { ticket, say: [receipt, whatNext(ticket)], messages: mail === undefined ? [] : [mail] };
}

/** How the answer will reach the customer. */
function whatNext({ body }: NewTicket): Say {
  if (body.mailTo !== undefined)
    return { kind: 'say', key: 'form:receiptMailed', values: { address: maskEmail(body.mailTo) } };
  if (body.answers['answer'] === 'phone') return { kind: 'say', key: 'form:receiptPhone' };
  if (body.answers['answer'] === 'none') return { kind: 'say', key: 'form:receiptNoAnswer' };
  return { kind: 'say', key: 'form:receiptHere' };
}
