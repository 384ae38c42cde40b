import type { Utterance } from '../../src/domain/conversation/utterance';
import { typedIn } from '../../src/talk/typed';
import type { DeskTurn } from './deskTurn';
import { menu, say, WRITE_TO_STAFF } from './menu';

/** The reply to what holds nothing to be understood, with no form open: no words, a word of forms, a button of before. */
export function replyToLittle({ heard, state }: DeskTurn): readonly Utterance[] {
  const choices = menu(state.language);
  if (heard.text === '') return [say('desk:empty', choices)];
  return [say(typedIn(heard).command() === undefined ? 'desk:notUnderstood' : 'desk:menu', choices)];
}

/** The reply to a yes or a no that stands alone, or to no words: after a quote it says whether that helped. */
export function replyToYesNo({ heard, state }: DeskTurn): readonly Utterance[] {
  const answer = typedIn(heard).yesNo();
  const choices = menu(state.language);
  if (state.lastQuoted === undefined || answer === undefined || answer === 'ambiguous')
    return [say('desk:notUnderstood', choices)];
  return [answer === 'yes' ? say('desk:menuAgain', choices) : say('handoff:write', [WRITE_TO_STAFF])];
}
