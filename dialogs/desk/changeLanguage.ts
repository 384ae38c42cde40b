import { othersThan } from '../../locales';
import type { Command } from '../../src/domain/conversation/command';
import type { Utterance } from '../../src/domain/conversation/utterance';
import type { DeskTurn } from './deskTurn';
import { say } from './menu';

/** The language that was named, or with none named the next one; from then on it never changes by itself. */
export function changeLanguage(turn: DeskTurn, command: Command): readonly Utterance[] {
  const { language } = turn.state;
  const [next = language] = othersThan(language);
  turn.state.language = command.is === 'language' ? command.language : next;
  turn.state.languageChosen = true;
  return [say('desk:language')];
}
