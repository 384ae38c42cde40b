import type { Command } from '../../src/domain/conversation/command';
import type { Utterance } from '../../src/domain/conversation/utterance';
import type { DeskTurn } from './deskTurn';
import { say } from './menu';

/** The language that was named, or with none named the other one; from then on it never changes by itself. */
export function changeLanguage(turn: DeskTurn, command: Command): readonly Utterance[] {
  const other = turn.state.language === 'ja' ? 'en' : 'ja';
  turn.state.language = command.is === 'language' ? command.language : other;
  turn.state.languageChosen = true;
  return [say('desk:language')];
}
