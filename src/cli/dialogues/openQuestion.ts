import type { ConversationState } from '../../domain/conversation/conversation';
import { type Draft, stageOf } from '../../domain/form/form';
import { readButton } from '../../domain/conversation/readButton';
import type { Json } from '../../domain/json';
import { askedAt } from '../../domain/form/askedAt';
import { formOf } from '../../forms';

/** A dialog that was begun and is not done, with what it remembers. */
interface OnStack {
  readonly id: string;
  readonly state: Readonly<Record<string, unknown>>;
}

/** What stands open while a dialog is on top that is no form; the form is asked for all others. */
const BESIDE_FORMS: Readonly<Record<string, (state: OnStack['state'], called: boolean) => string | null>> = {
  status: ({ codeId }) => (codeId === undefined ? 'number' : 'code'),
  lostNumber: ({ codeId }) => (codeId === undefined ? 'address' : 'code'),
  request: ({ wish, receiptNumber }) =>
    wish === 'withdraw' && receiptNumber !== undefined ? 'confirm' : null,
  announce: ({ codeId }, called) => (called ? 'confirm' : codeId === undefined ? 'address' : 'code'),
};

/** The question that stands open; null when there is none. @param called whether the channel is called */
export function openQuestion(
  state: ConversationState,
  draft: Draft | undefined,
  called: boolean,
): string | null {
  if (state.confirming !== undefined || state.switching !== undefined) return 'confirm';
  const top = stackOf(state.dialogs).at(-1);
  if (top === undefined) return outsideForms(state);
  const beside = Object.hasOwn(BESIDE_FORMS, top.id) ? BESIDE_FORMS[top.id] : undefined;
  if (beside !== undefined) return beside(top.state, called);
  return draft === undefined ? null : openIn(draft);
}

function outsideForms({ forRequest, offered }: ConversationState): string | null {
  if (forRequest !== undefined) return 'confirm';
  return isGuide(offered) ? 'guide' : null;
}

/** Whether the choices of a guide were offered last: the menu has the guides themselves. */
function isGuide([first = '']: readonly string[] = []): boolean {
  const button = readButton(first);
  return button?.is === 'guide' && button.lead !== undefined;
}

function stackOf(dialogs: Json): readonly OnStack[] {
  return (dialogs as { readonly dialogStack?: readonly OnStack[] }).dialogStack ?? [];
}

function openIn(draft: Draft): string | null {
  return askedAt(stageOf(formOf(draft), draft), draft) ?? 'confirm';
}
