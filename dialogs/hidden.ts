import { HIDDEN_MARK } from '../src/recognition/forbidden';
import type { DeskTurn } from './deskTurn';

/**
 * Says what was hidden in the words just heard, so that nobody wonders where it went or sends it again.
 * `nothingLeft` when there was nothing else in them.
 */
export function tellHidden({ heard, hidden, said }: DeskTurn): 'nothingLeft' | 'goOn' {
  if (hidden.length === 0) return 'goOn';
  const kinds = { list: hidden.map((kind) => ({ key: `desk:hiddenKind.${kind}` }) as const) };
  said.push({ kind: 'say', key: 'desk:hidden', values: { kinds } });
  const left = heard.text.replaceAll(HIDDEN_MARK, '');
  return /[\p{L}\p{N}]/u.test(left) ? 'goOn' : 'nothingLeft';
}
