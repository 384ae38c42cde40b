import { readButton } from '../../src/domain/conversation/readButton';
import { talkedOf } from '../../src/domain/conversation/talkedOf';
import type { Choice, Utterance } from '../../src/domain/conversation/utterance';
import type { Understanding } from '../../src/ports/understand';
import type { DeskTurn } from '../desk/deskTurn';

interface Answered {
  readonly asked: string;
  readonly said: readonly Utterance[];
}

/** Keeps what was answered, for words that leave out what they are about; nothing where nothing was understood. */
export function rememberTalkedOf(turn: DeskTurn, meant: Understanding, { asked, said }: Answered): void {
  const { state, conversation } = turn;
  delete state.lastFact;
  rememberAsked(turn);
  if (meant.unknown || (meant.elsewhere && !meant.answered)) {
    delete state.lastTopic;
    return;
  }
  const provisions = said.flatMap((one) => (one.kind === 'quote' ? [one.provision] : []));
  const offered = said.flatMap((one) => ('choices' in one ? (one.choices ?? []) : [])).flatMap(provisionOf);
  state.lastTopic = talkedOf({ asked, topic: meant.topic, provisions, offered, at: conversation.watermark });
}

/** In UTF-16 units: what is longer is known again by how it begins. */
const LONGEST = 200;

/** In the customer's own words, and only where nobody reads along. */
function rememberAsked({ state, heard, group }: DeskTurn): void {
  if (group || heard.kind !== 'typed' || readButton(heard.text) !== undefined) return;
  const last = heard.text.length > LONGEST ? `${heard.text.slice(0, LONGEST)}…` : heard.text;
  state.asked = { first: state.asked?.first ?? last, last };
}

function provisionOf({ value }: Choice): readonly string[] {
  const button = readButton(value);
  return button?.is === 'quote' ? [button.provision] : [];
}
