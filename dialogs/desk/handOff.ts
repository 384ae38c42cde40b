import type { Utterance } from '../../src/domain/conversation/utterance';
import { tellOpening } from '../../src/usecases/tellOpening';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { say, WRITE_TO_STAFF } from './menu';

/**
 * A person: the contact office where the company has announced one, when staff are back if they are away, and a message
 * to staff in any case.
 */
export function handOff({ settings }: DeskServices, turn: DeskTurn): readonly Utterance[] {
  const { contactOffice } = settings;
  delete turn.state.lastTopic;
  delete turn.state.lastFact;
  const office: Utterance =
    contactOffice === undefined
      ? say('handoff:noOffice')
      : { kind: 'say', key: 'handoff:office', values: { office: contactOffice[turn.state.language] } };
  const told = [office, ...tellOpening(settings, turn.now)];
  return turn.draft === null ? [...told, say('handoff:write', [WRITE_TO_STAFF])] : told;
}
