import { askPatiently } from '../../src/domain/conversation/patience';
import type { Ask, Utterance } from '../../src/domain/conversation/utterance';
import type { DeskTurn } from '../desk/deskTurn';

interface Counted {
  /** How often the open question was answered with something unreadable. */
  readonly refusals?: number;
}

interface Again {
  /** Why the answer was refused, after so many. */
  readonly refused: (refusals: number) => readonly Utterance[];
  readonly question: Ask;
}

/** Asks the open question once more, and counts; from the third time on with the offer of a person. */
export function askAgain<Asked extends Counted>(
  turn: DeskTurn,
  asked: Asked,
  { refused, question }: Again,
): Asked & Counted {
  const refusals = (asked.refusals ?? 0) + 1;
  turn.said.push(...refused(refusals), askPatiently(question, refusals));
  return { ...asked, refusals };
}
