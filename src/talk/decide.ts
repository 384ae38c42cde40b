import type { SureAct } from './act';
import { COLUMNS, MATRIX, type Move } from './matrix';
import type { State } from './where';

/** What is done, and the act that it is done about. */
export interface Decision extends SureAct {
  readonly move: Exclude<Move, 'pass'>;
}

/** The first act that is meant where the conversation stands decides; whoever reads them reads no further. */
export function decide(acts: Iterable<SureAct>, state: State): Decision {
  const column = COLUMNS.indexOf(state);
  for (const { act, sure } of acts) {
    const move = MATRIX[act.is][column];
    if (move !== undefined && move !== 'pass') return { move, act, sure };
  }
  throw new Error('A message was read as nothing at all.');
}
