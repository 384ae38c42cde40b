import { readButton } from '../../src/domain/conversation/readButton';
import type { Utterance } from '../../src/domain/conversation/utterance';
import { saysThanks } from '../../src/recognition/wishes/thanks';
import { readCommand } from '../../src/recognition/wishes/command';
import { readYesNo } from '../../src/recognition/choices/yesNo';
import type { DeskTurn } from './deskTurn';
import { menu, say, WRITE_TO_STAFF } from './menu';

/** The reply to what holds nothing to be understood, with no form open; undefined when there are words to look at. */
export function replyToLittle({ heard, state }: DeskTurn): readonly Utterance[] | undefined {
  const { text } = heard;
  const choices = menu(state.language);
  if (text === '') return [say('desk:empty', choices)];
  if (saysThanks(text)) return [say('desk:smalltalk', choices)];
  if (readCommand(text) !== undefined) return [say('desk:menu', choices)];
  return readButton(text) !== undefined ? [say('desk:notUnderstood', choices)] : undefined;
}

/** The reply to a yes or a no that stands alone: after a quote it says whether that helped. */
export function replyToYesNo({ heard, state }: DeskTurn): readonly Utterance[] | undefined {
  const answer = readYesNo(heard.text);
  const choices = menu(state.language);
  if (answer === undefined && /[\p{L}\p{N}]/u.test(heard.text)) return undefined;
  if (state.lastQuoted === undefined || answer === undefined || answer === 'ambiguous')
    return [say('desk:notUnderstood', choices)];
  return [answer === 'yes' ? say('desk:menuAgain', choices) : say('handoff:write', [WRITE_TO_STAFF])];
}
