import type { Act } from './act';
import { COLUMNS, MATRIX, type Move } from './matrix';
import type { State } from './where';

/** What is done, and the act that it is done about. */
export interface Decision {
  readonly move: Exclude<Move, 'pass'>;
  readonly act: Act;
}

/** The first act that is meant where the conversation stands decides; whoever reads them reads no further. */
export function decide(acts: Iterable<Act>, state: State): Decision {
  const column = COLUMNS.indexOf(state);
  for (const act of acts) {
    const move = MATRIX[act.is][column];
    if (move !== undefined && move !== 'pass') return { move, act };
  }
  throw new Error('A message was read as nothing at all.');
}
