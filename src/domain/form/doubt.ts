import type { Choice } from '../conversation/utterance';
import { isAsTyped } from '../identity/doubtfulAddress';
import type { Json } from '../json';
import type { Outcome } from '../outcome';
import { present } from '../present';
import type { Hearing } from './filling';
import type { Draft, Field, Reading } from './form';
import type { Refusal } from './refusal';

/** The ways in which a text that a field refused can be read; none for most. */
export function readingsOf(field: Field, typed: string | undefined, reading: Reading): readonly Choice[] {
  return typed === undefined ? [] : (field.suggest?.(typed, reading) ?? []);
}

/**
 * Reads an answer. After a doubt what was doubted may be said once more, or one of the readings that were offered picked
 * by its place or its words, by yes or by no; an answer of its own counts before any of them.
 */
export function readAnswer(
  field: Field,
  hearing: Hearing,
  { doubted }: Draft,
  reading: Reading,
): Outcome<Json, Refusal> {
  const { typed } = hearing;
  const read = field.read(typed, reading);
  const offered = readingsOf(field, doubted, reading);
  if (read.ok || offered.length === 0) return read;
  const settled: Reading = { ...reading, settled: true };
  const again = field.read(typed, settled);
  if (again.ok) return again.value === offered.find(isAsTyped)?.value ? again : read;
  const picked = pickedFrom(offered, hearing) ?? saidAgain(field, typed, reading, offered);
  return picked === undefined ? read : field.read(picked, settled);
}

/** Said once more, where it can be read in one way only: that way is meant. */
function saidAgain(
  field: Field,
  typed: string,
  reading: Reading,
  [only, another]: readonly Choice[],
): string | undefined {
  const [again, ...more] = readingsOf(field, typed, reading);
  const same = another === undefined && more.length === 0 && again?.value === only?.value;
  return same ? only?.value : undefined;
}

/** The reading that was picked. "Yes" is the only other one than what was typed, "no" is what was typed. */
export function pickedFrom(
  offered: readonly Choice[],
  { pick, yes, no }: Pick<Hearing, 'pick' | 'yes' | 'no'>,
): string | undefined {
  const [meant, another] = offered.filter((choice) => !isAsTyped(choice));
  const kept = offered.find(isAsTyped);
  if (yes && another === undefined) return meant?.value;
  return no && kept !== undefined ? kept.value : pick(offered);
}

/** The draft after a refusal; what can be read in several ways is remembered until it is settled. */
export function refusedDraft({ doubted: _settled, ...draft }: Draft, doubted: string | undefined): Draft {
  const refusals = (draft.refusals ?? 0) + 1;
  return { ...draft, refusals, ...present({ doubted }) };
}
