import { knownIn, seenTicket } from './known';
import { openQuestion } from './openQuestion';
import type { Came } from './player';
import type { Seen } from './seen';
import { offersOf, termsOf } from './termsOf';

/** Tells what came of a turn in these terms. */
export function seenIn({ said, state, draft, tickets, language, called, show }: Came): Seen {
  const utterances = said.map(({ utterance }) => utterance);
  const form = draft?.form ?? null;
  const open = state === undefined ? null : openQuestion(state, draft, called);
  return {
    said: utterances.flatMap((utterance) => termsOf(utterance, { form, open })),
    ...{ form, open },
    answers: knownIn(draft, show),
    offers: utterances.flatMap(offersOf),
    tickets: tickets.map((ticket) => seenTicket(ticket, show)),
    language,
  };
}
