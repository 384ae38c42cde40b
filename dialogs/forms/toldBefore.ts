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

/** What was told in several messages, as one text. */
export function joined(before: string | undefined, now: string): string {
  return before === undefined ? now : `${before}\n${now}`;
}
