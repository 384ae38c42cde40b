import type { DialogContext } from 'botbuilder-dialogs';
import { LONGEST_MESSAGE } from '../../src/domain/conversation/conversation';
import { inCharacters } from '../../src/domain/conversation/units';
import type { Say } from '../../src/domain/conversation/utterance';
import { askOnceMore } from './askOnceMore';
import type { DeskTurn } from './deskTurn';
import { openField, takesWords } from '../../src/talk/openField';

/**
 * Says that a message was too long to be read, and asks again what stood open: nothing has changed by it. Parts of it may
 * be sent where nothing is asked; a question takes one answer, and the next part would answer the next one.
 */
export async function tellTooLong(dc: DialogContext, turn: DeskTurn): Promise<void> {
  await askOnceMore(dc, turn, tooLong(dc, turn));
}

function tooLong(dc: DialogContext, { draft, state }: DeskTurn): Say {
  const limit = inCharacters(LONGEST_MESSAGE);
  const { activeDialog } = dc;
  if (activeDialog === undefined) return { kind: 'say', key: 'desk:tooLong', values: { limit } };
  const asksField = state.confirming === undefined && activeDialog.id === draft?.form;
  const field = asksField ? openField(draft) : undefined;
  if (field === undefined || !takesWords(field))
    return { kind: 'say', key: 'desk:tooLongHere', values: { limit } };
  const most = inCharacters(field.input.maxLength);
  return { kind: 'say', key: 'desk:tooLongForAnswer', values: { limit, most } };
}
