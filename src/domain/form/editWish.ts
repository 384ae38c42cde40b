import type { MessageKey } from '../../../locales';
import type { Utterance, Value } from '../conversation/utterance';
import { changeWhich, fieldOf } from './askFor';
import type { Filling, Hearing } from './filling';
import type { Draft, Field, Stage } from './form';

/** Said with the question whose answer is given anew. */
export const CHANGING: Utterance = { kind: 'say', key: 'form:changing' };
/** In place of a field, when words fit several; no field is called so. */
export const UNCLEAR = 'unclear';
const COMES_LATER: Utterance = { kind: 'say', key: 'form:comesLater' };

/** "My name is wrong", "change my e-mail to …" answer a question about our records; "change my name" does not. */
export function asSaidOfRecords(stage: Stage, hearing: Hearing): Hearing {
  if (stage.at !== 'question' || hearing.tellsOfChange !== true) return hearing;
  const { freeWords, aboutRecords = freeWords } = stage.field;
  const { edit: _told, ...answer } = hearing;
  return aboutRecords === true ? answer : hearing;
}

/** A wish to change what has no answer yet is no answer to the open question: nobody's name is "change my name". */
export function wantedEarly(
  { form, reading }: Filling,
  stage: Stage,
  { edit }: Hearing,
): Utterance | undefined {
  if (stage.at !== 'question' || edit === undefined || 'field' in edit) return undefined;
  if (stage.field.freeWords === true) return undefined;
  const isMeant = ({ label }: Field) => reading.labels(label).some((name) => sameWord(name, edit.words));
  if (isMeant(stage.field)) return CHANGING;
  return Object.values(form.fields).some(isMeant) ? COMES_LATER : undefined;
}

/** The answer to change: named by a button, by its place in the list just shown, or by words that fit its label. */
export function editedField(filling: Filling, draft: Draft, { edit, pick }: Hearing): string | undefined {
  const which = changeWhich(filling.form, draft);
  if (draft.choosing === true && edit === undefined) return fieldOf(pick(which) ?? '');
  if (edit === undefined) return undefined;
  if ('field' in edit) return which.find(({ value }) => fieldOf(value) === edit.field) && edit.field;
  return fieldCalled(filling, draft, edit.words);
}

/** The answers that the summary shows, each with what it is called there. */
const shownAnswers = (filling: Filling, draft: Draft) =>
  changeWhich(filling.form, draft).map(({ value, values }) => ({
    field: fieldOf(value) ?? value,
    names: namesIn(filling, values?.['label']),
  }));

/** The answered field whose label these words are, or fit: a name is the name, and not how it is read. */
export function fieldCalled(filling: Filling, draft: Draft, words: string): string | undefined {
  const shown = shownAnswers(filling, draft);
  const exact = shown.filter(({ field, names }) => isAny([...names, ...calledIn(filling, field)], words));
  const fitting = shown.filter(({ names }) => names.some((name) => sameWord(name, words)));
  const [only, other] = exact.length > 0 ? exact : fitting;
  return other === undefined ? only?.field : UNCLEAR;
}

/** The answered field whose label in the summary these words are, and nothing else. */
export function fieldLabelled(filling: Filling, draft: Draft, words: string): string | undefined {
  const [only, other] = shownAnswers(filling, draft).filter(({ names }) => isAny(names, words));
  return other === undefined ? only?.field : undefined;
}

const isAny = (names: readonly string[], words: string): boolean =>
  names.some((name) => comparable(name) === comparable(words));

function namesIn({ reading }: Filling, label: Value | undefined): readonly string[] {
  return typeof label === 'object' && 'key' in label && !('count' in label) ? reading.labels(label.key) : [];
}

/** What else the question is called. */
const calledIn = ({ form, reading }: Filling, field: string): readonly string[] =>
  RECORDS.includes(field) && field in form.fields
    ? reading.labels(`alike:asked.${field}` as MessageKey).flatMap((line) => line.split('|'))
    : [];
/** What stands in the records and what should: of these no label says all that they are called. */
const RECORDS: readonly string[] = ['wrong', 'right'];

function sameWord(label: string, words: string): boolean {
  const [a = '', b = ''] = [label, words].map(comparable);
  const shortest = /^[a-z]*$/u.test(b) ? 3 : 2;
  return a === b || (b.length >= shortest && a.includes(b)) || b.includes(a);
}

const comparable = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^お|(?<=[a-z])-(?=[a-z])/gu, '')
    .replace(/^the |[.!。！]$/gu, '');
