import { HIDDEN_MARK } from '../src/recognition/forbidden';
import type { DeskTurn } from './deskTurn';
import { openField } from './openField';

/**
 * Says what was hidden in the words just heard, so that nobody wonders where it went or sends it again.
 * Free words keep the mark where it was; any other answer is read without it. `nothingLeft` when there was nothing else in them.
 */
export function tellHidden(turn: DeskTurn): 'nothingLeft' | 'goOn' {
  const { heard, hidden, said, draft } = turn;
  if (hidden.length === 0) return 'goOn';
  const kinds = { list: hidden.map((kind) => ({ key: `desk:hiddenKind.${kind}` }) as const) };
  said.push({ kind: 'say', key: 'desk:hidden', values: { kinds } });
  const left = heard.text.replaceAll(HIDDEN_MARK, '').trim();
  if (openField(draft)?.freeWords !== true) turn.heard = { ...heard, text: left };
  return /[\p{L}\p{N}]/u.test(left) ? 'goOn' : 'nothingLeft';
}
