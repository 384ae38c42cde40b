import type { Filling, Hearing, OpenQuestion } from './filling';
import type { Answers, Draft, Field, Form } from './form';
import { withTold } from './keepAnswers';
import { chosenAgain } from './repeats';
import { toldIn } from './told';

/**
 * The answers to other questions in a message that the open one would take only because it takes nearly any words, as
 * that for a name or a place does: nobody is called "the fee is fine". Undefined where some of it may be an answer here.
 */
export function toldInstead(
  filling: Filling,
  draft: Draft,
  { command, pieces }: Hearing,
  { key, field }: OpenQuestion,
): { readonly draft: Draft; readonly told: Answers } | undefined {
  if (command !== undefined || pieces.length === 0 || !takesNearlyAny(field)) return undefined;
  const reading = { ...filling.reading, answers: draft.answers };
  const mayAnswer = (piece: string) =>
    ONE_WORD.test(piece) || field.findIn?.(piece, reading, standingOf(field)) !== undefined;
  if (pieces.some(mayAnswer)) return undefined;
  const form = without(filling.form, key);
  const toldBy = (some: readonly string[]) => ({
    ...Object.fromEntries(some.flatMap((piece) => Object.entries(chosenAgain(form, reading, piece)))),
    ...toldIn({ form, answers: draft.answers, open: undefined, noRest: true, reading }, some),
  });
  if (pieces.some((piece) => Object.keys(toldBy([piece])).length === 0)) return undefined;
  const told = toldBy(pieces);
  return { draft: withTold(filling.form, draft, told), told };
}

/** Somebody's name may be a word of any list. */
const ONE_WORD = /^\p{sc=Latin}+$/u;

const isName = ({ input: { autocomplete } }: Field): boolean => autocomplete === 'name';
const takesNearlyAny = (field: Field): boolean =>
  isName(field) || field.input.autocomplete === 'street-address';

/** How a name is written says little, and what says that it is one all: 購入の記録 is nobody. */
const standingOf = (field: Field) => (isName(field) ? 'named' : 'open');

function without(form: Form, key: string): Form {
  const { [key]: _open, ...fields } = form.fields;
  return { ...form, fields };
}
