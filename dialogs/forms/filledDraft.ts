import type { DialogContext, DialogInstance } from 'botbuilder-dialogs';
import { DAY } from '../../src/domain/calendar/duration';
import { formFor } from '../../src/forms';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';

/** What a form's dialog remembers of the draft, which lies elsewhere: which one it is, and until when it was kept (ms). */
interface Filled {
  readonly draftId?: string;
  readonly until?: number;
}

/** The form that lies on this conversation's stack, if any. */
export function formOnStack(dc: DialogContext): DialogInstance | undefined {
  return dc.stack.find(({ id }) => formFor(id) !== undefined);
}

/** Notes with the form's dialog which draft it fills, so that it is known of one that is gone where it went. */
export function noteDraft(services: DeskServices, dc: DialogContext, turn: DeskTurn): void {
  if (dc.activeDialog === undefined || turn.draft === null) return;
  const filled: Filled = {
    draftId: turn.draft.id,
    until: turn.now + services.settings.draftDays * DAY,
  };
  dc.activeDialog.state = filled;
}

/** Whether a draft that is here no longer went on elsewhere; else its time was up. */
export async function wentElsewhere(
  { drafts }: DeskServices,
  form: DialogInstance,
  now: number,
): Promise<boolean> {
  const { draftId, until } = form.state as Filled;
  if (draftId === undefined || until === undefined) return false;
  return now < until || (await drafts.exists(draftId));
}
