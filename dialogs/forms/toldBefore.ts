import type { DeskTurn } from '../desk/deskTurn';

/** Keeps what was just told of a leak or of danger, for the complaint that it may become. */
export function keepTold({ state, heard }: DeskTurn): void {
  state.toldOf = joined(state.toldOf, heard.text);
}

/** What was told of it before: it is the matter of one complaint, and of no later one. */
export function takeTold({ state }: DeskTurn): string | undefined {
  const { toldOf } = state;
  delete state.toldOf;
  return toldOf;
}

/** Keeps the message of a wish while it is asked which form it is: what it tells is not asked again there. */
export function keepWished({ state, heard }: DeskTurn): void {
  state.wished = heard.text;
}

/** Adds the words by which it was said which form it is. */
export function addWished({ state }: DeskTurn, text: string): void {
  if (state.wished !== undefined) state.wished = joined(state.wished, text);
}

/** The message of the wish, for the form that begins. */
export function takeWished({ state }: DeskTurn): string | undefined {
  const { wished } = state;
  delete state.wished;
  return wished;
}

/** What was told in several messages, as one text. */
export function joined(before: string | undefined, now: string): string {
  return before === undefined ? now : `${before}\n${now}`;
}
