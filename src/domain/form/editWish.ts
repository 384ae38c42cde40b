import type { Utterance } from '../conversation/utterance';
import { changeWhich } from './askFor';
import type { Filling, Hearing } from './filling';
import type { Draft, Field, Stage } from './form';

/** Said with the question whose answer is given anew. */
export const CHANGING: Utterance = { kind: 'say', key: 'form:changing' };
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

/** The answer that the customer wants to change: named by a button, or by words that are one label's. */
export function editedField(filling: Filling, draft: Draft, { edit }: Hearing): string | undefined {
  if (edit === undefined) return undefined;
  const which = changeWhich(filling.form, draft);
  if ('field' in edit) return which.find(({ value }) => value === `edit:${edit.field}`) && edit.field;
  return fieldCalled(filling, draft, edit.words);
}

/** The one answered field whose label these words are. */
export function fieldCalled(filling: Filling, draft: Draft, words: string): string | undefined {
  const meant = changeWhich(filling.form, draft).filter(({ values }) => {
    const label = values?.['label'];
    if (typeof label !== 'object' || !('key' in label)) return false;
    return filling.reading.labels(label.key).some((name) => sameWord(name, words));
  });
  return meant.length === 1 ? meant[0]?.value.replace(/^edit:/u, '') : undefined;
}

function sameWord(label: string, words: string): boolean {
  const [a = '', b = ''] = [label, words].map(comparable);
  const shortest = /^[a-z]*$/u.test(b) ? 3 : 2;
  return a === b || (b.length >= shortest && a.includes(b)) || b.includes(a);
}

const comparable = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^お|(?<=[a-z])-(?=[a-z])/gu, '');
