import type { Choice } from '../conversation/utterance';
import type { Json } from '../json';
import { type Outcome, refuse } from '../outcome';
import type { Hearing } from './filling';
import type { Draft, Field, Reading, Refusal } from './form';

/** The ways in which a text that a field refused can be read; none for most. */
export function readingsOf(field: Field, typed: string | undefined, reading: Reading): readonly Choice[] {
  return typed === undefined ? [] : (field.suggest?.(typed, reading) ?? []);
}

/** Reads an answer; after a doubt, one of the readings that were offered may be picked by its place or its words. */
export function readAnswer(
  field: Field,
  { typed, pick }: Hearing,
  { doubted }: Draft,
  reading: Reading,
): Outcome<Json, Refusal> {
  const read = field.read(pick(readingsOf(field, doubted, reading)) ?? typed, reading);
  return read.ok ? read : refuse(read.reason);
}

/** The draft after a refusal; what can be read in several ways is remembered until it is settled. */
export function refusedDraft({ doubted: _settled, ...draft }: Draft, doubted: string | undefined): Draft {
  const refusals = (draft.refusals ?? 0) + 1;
  return { ...draft, refusals, ...(doubted === undefined ? {} : { doubted }) };
}
