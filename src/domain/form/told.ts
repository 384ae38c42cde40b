import type { Json } from '../json';
import { chosenAgain } from './repeats';
import { TELLS, withMoreOfStory } from './story';
import { withImplied } from './toldBetween';
import {
  type Answers,
  askedFields,
  type Field,
  type Form,
  type Reading,
  type Standing,
  unanswered,
} from './form';

/** What was found in a message so far, by question, and the pieces that nothing was made of. */
interface Told {
  readonly answers: Answers;
  readonly rest: readonly string[];
}

interface Listening {
  readonly form: Form;
  readonly answers: Answers;
  /** The key of the open question, if one is open. */
  readonly open: string | undefined;
  /** Only what is named as an answer counts: the message was no answer to anything. */
  readonly namedOnly?: true;
  /** Answers that were given may be given anew. */
  readonly anew?: true;
  /** What is left of the message belongs to none of the questions. */
  readonly noRest?: true;
  readonly reading: Omit<Reading, 'answers'>;
}

/**
 * The answers in the pieces of a message, by question, found one after the other: the open question's first, then those of
 * questions that follow from it, and of others where they are named. A piece is one answer and no more.
 */
export function toldIn(listening: Listening, pieces: readonly string[]): Answers {
  return toldAndLeft(listening, pieces).answers;
}

/** The same, with the pieces beside them that belong to none of the questions. */
export function toldAndLeft(listening: Listening, pieces: readonly string[]): Told {
  let told: Told = { answers: {}, rest: pieces };
  for (;;) {
    const more = oneMore(listening, told);
    if (more === undefined) {
      const { answers, rest } = withRest(listening, told);
      return { answers: withImplied(listening, answers), rest };
    }
    told = more;
  }
}

/** The answers in a message that is meant for something before the questions; what is left belongs to none of them. */
export function toldEarly(
  { form, answers, reading }: Pick<Listening, 'form' | 'answers' | 'reading'>,
  pieces: readonly string[],
): Answers {
  const open = unanswered(form, answers)[0]?.[0];
  return toldIn({ form, answers, open, noRest: true, reading }, pieces);
}

function oneMore(listening: Listening, told: Told): Told | undefined {
  const known = { ...listening.answers, ...told.answers };
  const reading = { ...listening.reading, answers: known };
  for (const [key, field, standing] of candidates(listening, told)) {
    const find = (piece: string) => field.findIn?.(piece, reading, standing);
    const place = firstIn(told.rest, 1, find) ?? (field.tells && firstIn(told.rest, 2, find));
    if (place === undefined) continue;
    const { at, of, value, piece } = place;
    const also = alsoTold(listening.form, field, piece, reading);
    const answers = withJoined(listening.form, told.answers, { ...also, [key]: value });
    return { answers, rest: told.rest.toSpliced(at, of) };
  }
  return undefined;
}

/** The first piece in which an answer is found, or the first so many side by side: "it was A", "it is B". */
function firstIn(pieces: readonly string[], of: number, find: (piece: string) => Json | undefined) {
  for (let at = 0; at + of <= pieces.length; at++) {
    const piece = pieces.slice(at, at + of).join(', ');
    const value = find(piece);
    if (value !== undefined) return { at, of, value, piece };
  }
  return undefined;
}

/** Answers with more of them: what can be told of several things is joined to what was told of others. */
export function withJoined({ fields }: Form, held: Answers, more: Answers): Answers {
  const joined = (key: string, value: Json): Json => {
    const before = held[key] ?? null;
    return before === null ? value : (fields[key]?.joins?.(before, value) ?? value);
  };
  const entries = Object.entries(more).map(([key, value]) => [key, joined(key, value)] as const);
  return { ...held, ...Object.fromEntries(entries) };
}

/** What words that answer one question tell of others of the form, as far as those take it. */
export function alsoTold(form: Form, field: Field, piece: string, reading: Reading): Answers {
  const told = Object.entries(field.tells?.(piece, reading) ?? {});
  const takes = (key: string): boolean =>
    reading.answers[key] === undefined || form.fields[key]?.joins !== undefined;
  return Object.fromEntries(told.filter(([key]) => key in form.fields && takes(key)));
}

/** The open question, those that are asked after it as far as is known, and all others, whose answer has to be named. */
function candidates(
  { form, answers, open, namedOnly, anew, noRest }: Listening,
  told: Told,
): readonly (readonly [string, Field, Standing])[] {
  const known = { ...answers, ...told.answers };
  const asked = new Set(askedFields(form, known).map(([key]) => key));
  // Whoever is asked for whom they ask often says who they are, but nearly anything may be a name: it is looked for last.
  const namesOwn = open === 'who' && noRest !== true && known['who'] === undefined;
  const standing = (key: string): Standing => {
    if (namedOnly) return 'named';
    if (key === open) return 'open';
    if (namesOwn && key === 'name') return 'later';
    return asked.has(key) && (anew === true || answers[key] === undefined) ? 'later' : 'named';
  };
  const left = Object.entries(form.fields).filter(
    ([key, { joins }]) =>
      (joins !== undefined || told.answers[key] === undefined) && (asked.has(key) || !isOfOther(form, key)),
  );
  const rows = left.map(([key, field]) => [key, field, standing(key)] as const);
  const order = ([key, , one]: (typeof rows)[number]) => ORDER[namesOwn && key === 'name' ? 'named' : one];
  return rows.toSorted((one, other) => order(one) - order(other));
}
/** Whoever says their name has not said that of another; theirs is known as `name` until it is known for whom they ask. */
const OF_OTHERS: ReadonlySet<string> = new Set(['representativeName']);
/** Where the records are put right, an address may be what stands in them, until it is known that a letter is wanted. */
const isOfOther = ({ fields }: Form, key: string): boolean =>
  OF_OTHERS.has(key) ||
  (['place', 'phone'].includes(key) &&
    Object.values(fields).some(({ aboutRecords }) => aboutRecords === true));
const ORDER: Readonly<Record<Standing, number>> = { open: 0, later: 1, named: 2 };

/** Words beside an answer belong to the next question that takes words; a reason may wait for its own. */
function withRest(listening: Listening, told: Told): Told {
  const known = { ...listening.answers, ...told.answers };
  const left = told.rest.filter((piece) => !isKnown(piece, known) && !isSame(listening, told, piece));
  const rest = left.join(', ');
  const next = leavesNone(listening, told) || rest === '' ? undefined : nextForRest(listening, known, rest);
  if (next === undefined) {
    const story = moreOfStory(listening, told, rest);
    const isPlaced = Object.keys(story).length > 0 || leavesNone(listening, told);
    return { answers: { ...told.answers, ...story }, rest: isPlaced ? [] : left };
  }
  const [key, field] = next;
  const read = field.read(rest, { ...listening.reading, answers: known });
  return read.ok
    ? { answers: { ...told.answers, [key]: read.value }, rest: [] }
    : { answers: told.answers, rest: left };
}

/** What is said beside an answer belongs to what was told before, where that is what the form is about. */
function moreOfStory(listening: Listening, told: Told, rest: string): Answers {
  if (leavesNone(listening, told) || rest.length < TELLS) return {};
  return withMoreOfStory(listening.form, listening.answers, rest, listening.reading) ?? {};
}

/** A piece that says what was found already is no other answer: "it is in orders" and "payments". */
function isSame({ form, answers, reading }: Listening, told: Told, piece: string): boolean {
  const known = { ...reading, answers: { ...answers, ...told.answers } };
  return Object.keys(chosenAgain(form, known, piece)).some((key) => key in told.answers);
}

const leavesNone = ({ namedOnly, noRest }: Listening, { answers }: Told): boolean =>
  namedOnly === true || noRest === true || Object.keys(answers).length === 0;

function nextForRest({ form, open, reading }: Listening, known: Answers, rest: string) {
  const left = unanswered(form, known);
  const takes = ([key, field]: readonly [string, Field]) =>
    takesRest(field, rest, { ...reading, answers: known }) || (key === open && field.findIn === undefined);
  const [first] = left;
  if (first !== undefined && takes(first)) return first;
  if (left.some(([key]) => key === open)) return left.find(takes);
  return REASON.test(rest) ? left.find((one) => takes(one) && one[1].takesNumbers !== true) : undefined;
}
const REASON = /\b(?:because|cause|coz|since|as)\b|から|ので|ため/iu;

/** Said once more: 田村弘一 after the name was put right. */
const isKnown = (piece: string, known: Answers): boolean =>
  Object.values(known).some((answer) => typeof answer === 'string' && answer === piece.trim());

/** A number beside "on paper" is no address, unless it has the shape of one. */
function takesRest(field: Field, rest: string, reading: Reading): boolean {
  if (field.freeWords === true) return true;
  if (field.input.autocomplete !== 'street-address') return false;
  return !/\p{N}/u.test(rest) || field.findIn?.(rest, reading, 'open') !== undefined;
}
