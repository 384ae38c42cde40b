import type { Value } from '../../domain/conversation/utterance';
import { type Answers, type Draft, type Form } from '../../domain/form/form';
import type { Json } from '../../domain/json';
import { formFor } from '../../forms';
import type { WholeTicket } from '../../ports/tickets';
import type { Known, SeenTicket } from './seen';
import { isOwnWords } from '../../domain/ticket/ownWords';

type ShowValue = (value: Value) => string;

/** Everything that the open form knows, the address among it; what was passed over is left out. */
export function knownIn(draft: Draft | undefined, show: ShowValue): Readonly<Record<string, Known>> {
  const form = draft === undefined ? undefined : formFor(draft.form);
  if (draft === undefined || form === undefined) return {};
  const early = draft.told?.['address'];
  const address = draft.identity.address ?? (typeof early === 'string' ? early : undefined);
  const known = answersKnown(form, { ...draft.told, ...draft.answers }, show);
  return address === undefined ? known : { ...known, address: { value: address, shown: address } };
}

function answersKnown(form: Form, answers: Answers, show: ShowValue): Readonly<Record<string, Known>> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, answer]): [string, Known][] => {
      const field = form.fields[key];
      if (answer === null || field === undefined) return [];
      return [[key, { value: plain(answer), shown: show(field.show(answer)) }]];
    }),
  );
}

/** A choice's id as it is; several with spaces between them. */
function plain(answer: Json): string {
  if (typeof answer === 'string') return answer;
  if (Array.isArray(answer)) return answer.map((one) => plain(one as Json)).join(' ');
  return JSON.stringify(answer);
}

/** A request with what its form knows. */
export function seenTicket({ line, body, events }: WholeTicket, show: ShowValue): SeenTicket {
  const form = formFor(line.type);
  const { mailTo } = body;
  return {
    type: line.type,
    status: line.status,
    answers: {
      ...(form === undefined ? {} : answersKnown(form, body.answers, show)),
      ...(mailTo === undefined ? {} : { address: { value: mailTo, shown: mailTo } }),
    },
    added: events.flatMap(({ event }) => (isOwnWords(event) ? [event.text] : [])),
  };
}
