import type { Json } from '../json';
import { CHANGING } from './editWish';
import type { Filling, Hearing, OpenQuestion, Step } from './filling';
import { type Answers, askedFields, type Draft, type Field, unanswered } from './form';
import { askNext } from './askNext';
import { correctedOf, withAnswers, withTold } from './keepAnswers';
import { toldIn } from './told';

/** An earlier choice said anew, and the part of the message that says it. */
interface Anew {
  readonly key: string;
  readonly field: Field;
  /** Undefined where it is only said that it is not what was chosen. */
  readonly value?: Json;
  readonly said: string;
}

/**
 * Another choice at an earlier question, said where one is open that only the choice of before leads to: "by post" at the
 * telephone number, "it is about myself" at the child's name. The next question is then the one that fits.
 */
export function choiceAnew(
  filling: Filling,
  draft: Draft,
  hearing: Hearing,
  open: OpenQuestion,
): Step | undefined {
  if (hearing.command !== undefined || hearing.asks) return undefined;
  const anew = leadingTo(filling, draft, open)
    .map((one) => saidAnew(filling, draft, hearing, one))
    .find((one) => one !== undefined);
  return anew && withChoice(filling, draft, hearing, anew);
}

/** The choices that were made and without which the open question were not asked, the last of them first. */
function leadingTo({ form }: Filling, { answers }: Draft, open: OpenQuestion): readonly OpenQuestion[] {
  const leads = (key: string) =>
    askedFields(form, { ...answers, [key]: null }).every(([asked]) => asked !== open.key);
  return askedFields(form, answers)
    .filter(([key, { choices }]) => choices !== undefined && typeof answers[key] === 'string' && leads(key))
    .map(([key, field]) => ({ key, field }))
    .toReversed();
}

function saidAnew(
  { reading: of }: Filling,
  { answers }: Draft,
  { typed, pieces }: Hearing,
  { key, field }: OpenQuestion,
): Anew | undefined {
  const reading = { ...of, answers };
  const before = answers[key];
  const read = (said: string): Json | undefined => {
    if (!WAYS.includes(key) && !isSure(field, said, before)) return undefined;
    const outcome = field.read(said, reading);
    return outcome.ok ? outcome.value : undefined;
  };
  const isSure = (one: Field, said: string, value: Json | undefined): boolean =>
    one.findIn?.(said, reading, 'later') !== undefined || one.denies?.(said, reading) === value;
  const said = [typed, ...pieces].find((part) => ![undefined, before].includes(read(part)));
  if (said !== undefined) return { key, field, value: read(said) ?? null, said };
  return field.denies?.(typed, reading) === before ? { key, field, said: typed } : undefined;
}

/** How somebody is to be reached: where a number or an address is asked for, hardly any words name it but by the way. */
const WAYS: readonly string[] = ['answer', 'method'];

function withChoice(filling: Filling, draft: Draft, hearing: Hearing, anew: Anew): Step {
  const { key, field, value } = anew;
  const { [key]: _before, ...others } = draft.answers;
  if (value === undefined) return askNext(filling, withAnswers(filling, draft, others), [CHANGING]);
  const changed = withAnswers(filling, draft, { ...others, [key]: value });
  const told = toldBeside(filling, changed.answers, hearing, anew);
  return askNext(filling, withTold(filling.form, changed, told), [correctedOf(field, value)]);
}

/** What else the message tells: the address that a letter goes to. */
function toldBeside(
  { form, reading }: Filling,
  answers: Answers,
  { pieces }: Hearing,
  { said }: Anew,
): Answers {
  const rest = pieces.filter((piece) => piece !== said);
  const [next] = unanswered(form, answers);
  const told = toldIn({ form, answers, open: next?.[0], noRest: true, reading }, rest);
  if (next?.[1].input.autocomplete !== 'street-address' || told[next[0]] !== undefined) return told;
  const read = next[1].read(rest.join(', '), { ...reading, answers });
  return read.ok ? { ...told, [next[0]]: read.value } : told;
}
