import type { locales, MessageKey } from '../../locales';
import type { Choice } from '../domain/conversation/utterance';
import type { FieldWords } from './fields';

type Questions = (typeof locales)['ja']['question'];
/** Every question there are words for; `data` holds only the choices that several questions share. */
type QuestionId = Exclude<keyof Questions, 'data'>;

/** The words of a question: its label, the question itself, and an example. */
export function wordsOf(id: QuestionId): FieldWords {
  return { label: `question:${id}.label`, ask: `question:${id}.ask`, example: `question:${id}.example` };
}

type Alike = (typeof locales)['ja']['alike'];

/** The choices of a question, each with its label and with what else people say for it. */
export function choicesOf<Id extends QuestionId & keyof Alike, const V extends keyof Alike[Id] & string>(
  question: Id,
  values: readonly V[],
): readonly Choice<V>[] {
  return values.map((value) => ({
    value,
    label: `question:${question}.${value}` as MessageKey,
    alike: `alike:${question}.${value}` as MessageKey,
  }));
}
