import type { RequestTypeId } from '../../src/domain/request/requestType';
import type { DeskTurn } from '../desk/deskTurn';

/** So many UTF-16 units a wish has at least: what is shorter is an answer, or nothing. */
export const FEWEST = 8;

/** What a complaint is about, where it was told before the form was wanted: then it is not asked again. */
export function firstWords({ state }: DeskTurn, form: RequestTypeId): string | undefined {
  return form === 'complaint' ? state.toldOf : undefined;
}
