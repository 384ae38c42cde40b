import { present } from '../present';
import type { Conversation } from '../conversation/conversation';
import { askedFields, type Draft, type Form, relevantAnswers } from '../form/form';
import { BESIDE } from '../form/askFor';
import { maskText } from '../form/mask';
import { addressToMail } from '../form/reach';
import { dateOf } from '../request/clock';
import { REQUEST_TYPES } from '../request/requestType';
import type { NewTicket, TicketRow } from './ticket';

interface Submission {
  readonly id: string;
  readonly receiptNumber: string;
  readonly now: number;
  readonly policyVersion: string;
}

/** The ticket that a finished draft becomes. The clocks start when the request first reached the desk, not now. */
export function makeTicket(
  form: Form,
  draft: Draft,
  conversation: Conversation,
  { id, receiptNumber, now, policyVersion }: Submission,
): NewTicket {
  const { notice } = draft;
  if (notice === undefined) throw new Error('A draft was submitted before its notice was shown.');
  const receivedAt = draft.receivedAt ?? now;
  const { clocks } = REQUEST_TYPES[form.id];
  const answers = relevantAnswers(form, draft.answers);
  const mailTo = draft.identity.address ?? addressToMail(answers);
  return {
    id,
    receiptNumber,
    draftId: draft.id,
    type: form.id,
    status: 'waiting',
    version: 1,
    language: conversation.state.language,
    channel: conversation.channel,
    receivedAt,
    completeAt: now,
    ...(clocks.includes('suit') ? { suitPossibleFrom: dateOf('suit', { receivedAt }) } : {}),
    body: {
      answers,
      rows: rowsOf(form, draft),
      ...present({ mailTo }),
      identity: draft.identity,
      notice,
      policyVersion,
    },
  };
}

/** Every answer given, in the order asked. */
export function rowsOf(form: Form, draft: Draft): readonly TicketRow[] {
  const rows = askedFields(form, draft.answers).flatMap(([field, declared]): readonly TicketRow[] => {
    const answer = draft.answers[field];
    if (answer === undefined || answer === null) return [];
    const value = declared.show(answer);
    const masked = declared.mask?.(answer) ?? value;
    return [{ field, label: declared.label, value, masked, ...present({ from: draft.from?.[field] }) }];
  });
  return [...rows, ...besideOf(draft)];
}

/** What was told beside the answers. */
function besideOf({ beside }: Draft): readonly TicketRow[] {
  if (beside === undefined) return [];
  return [{ field: BESIDE, label: 'form:beside', value: beside, masked: maskText(beside) }];
}
