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
export function rememberTalkedOf(
  { state, conversation }: DeskTurn,
  meant: Understanding,
  { asked, said }: Answered,
): void {
  delete state.lastFact;
  if (meant.unknown || (meant.elsewhere && !meant.answered)) {
    delete state.lastTopic;
    return;
  }
  const provisions = said.flatMap((one) => (one.kind === 'quote' ? [one.provision] : []));
  const offered = said.flatMap((one) => ('choices' in one ? (one.choices ?? []) : [])).flatMap(provisionOf);
  state.lastTopic = talkedOf({ asked, topic: meant.topic, provisions, offered, at: conversation.watermark });
}

function provisionOf({ value }: Choice): readonly string[] {
  const button = readButton(value);
  return button?.is === 'quote' ? [button.provision] : [];
}
