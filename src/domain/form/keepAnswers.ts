import type { Filling, Hearing, OpenQuestion } from './filling';
import type { Say } from '../conversation/utterance';
import type { Json } from '../json';
import { type Answers, type Draft, type Field, type Form, relevantAnswers } from './form';
import { waysToReach } from './reach';
import { absorbTold } from './absorbTold';
import { alsoTold, toldAndLeft, toldIn, withJoined } from './told';

/**
 * The draft with several answers at once, the open question's among them, or with that passed over and others given;
 * undefined where the message is one answer, or none.
 */
export function toldAtOnce(
  filling: Filling,
  draft: Draft,
  hearing: Hearing,
  { key, field }: OpenQuestion,
): Draft | undefined {
  if (hearing.command !== undefined || isOnePiece(hearing)) return undefined;
  const { answers: told, rest } = toldHere(filling, draft, hearing, key);
  // A choice is found in any words; what takes several values takes them from the whole.
  const hasDetails = field.choices !== undefined && rest.some(hearing.isDetail);
  const isMore = () => countOf(told) > 1 || hasDetails || !isWhole(filling, draft, hearing, field);
  if (told[key] !== undefined && isMore())
    return withBeside(withTold(filling.form, draft, told), hearing, rest);
  return passesBeside(field, hearing) && countOf(told) > 0
    ? withTold(filling.form, { ...draft, answers: { ...draft.answers, [key]: null } }, told)
    : undefined;
}

/** So many UTF-16 units of them are kept. */
const MOST_BESIDE = 4000;

/** The draft with what was told beside answers and answers none of the questions: staff see it with the request. */
export function withBeside(
  draft: Draft,
  { isDetail }: Pick<Hearing, 'isDetail'>,
  rest: readonly string[],
): Draft {
  const details = rest.map((piece) => piece.trim()).filter(isDetail);
  const beside = [draft.beside ?? '', ...details].filter((text) => text !== '').join('\n');
  return details.length === 0 || beside.length > MOST_BESIDE ? draft : { ...draft, beside };
}

const isOnePiece = ({ pieces, skipsBeside }: Hearing): boolean => pieces.length < 2 && !skipsBeside;

/** Answers to other questions in words that are none to the open one: they are kept, and said to be. */
export function toldBeforehand(
  filling: Filling,
  draft: Draft,
  hearing: Hearing,
  open: string,
): { readonly draft: Draft; readonly told: Answers } | undefined {
  if (hearing.command !== undefined) return undefined;
  const { answers, rest } = toldHere(filling, draft, hearing, open);
  const { [open]: way, ...others } = answers;
  const told = isImplied(open, others) && way !== undefined ? { ...others, [open]: way } : others;
  if (countOf(told) === 0) return undefined;
  return { draft: withBeside(withTold(filling.form, draft, told), hearing, rest), told };
}

/** The same where nothing is asked any more: another choice may be told as well, and a bare word is only named. */
export function toldAnew(
  filling: Filling,
  draft: Draft,
  hearing: Hearing,
): { readonly draft: Draft; readonly told: Answers } | undefined {
  const { form, reading } = filling;
  const { draft: kept = draft, told = {} } = toldBeforehand(filling, draft, hearing, '') ?? {};
  const choices = { ...form, fields: Object.fromEntries(Object.entries(form.fields).filter(isChoice)) };
  const listening = { form: choices, answers: draft.answers, open: undefined, anew: true, reading } as const;
  const isBare = hearing.command !== undefined || hearing.asks || BARE.test(hearing.typed.trim());
  const all = isBare ? told : { ...told, ...toldIn({ ...listening, noRest: true }, hearing.pieces) };
  return countOf(all) === 0 ? undefined : { draft: withTold(form, kept, all), told: all };
}
const BARE = /^[\p{L}-]+(?<![でにを])$/u;
const isChoice = ([, { choices }]: readonly [string, Field]): boolean => choices !== undefined;

/** Whoever tells where to answer has told how, though no words of it say so. */
const isImplied = (open: string, told: Answers): boolean =>
  open === 'answer' && (told['email'] !== undefined || told['phone'] !== undefined);

/** The draft with what an answer to the open question tells of others. */
export function withAlsoTold(
  { form, reading }: Filling,
  draft: Draft,
  { typed }: Pick<Hearing, 'typed'>,
  field: Field,
): Draft {
  const also = alsoTold(form, field, typed, { ...reading, answers: { ...draft.told, ...draft.answers } });
  return countOf(also) === 0 ? draft : withTold(form, draft, also);
}

const toldHere = ({ form, reading }: Filling, { answers }: Draft, { pieces }: Hearing, open: string) =>
  toldAndLeft({ form, answers, open, reading }, pieces);

const passesBeside = ({ optional }: Field, { skipsBeside }: Hearing): boolean =>
  optional === true && skipsBeside;

/** Whether all of the message is the answer, and not only a part of it. */
const isWhole = ({ reading }: Filling, { answers }: Draft, { typed }: Hearing, field: Field): boolean =>
  field.read(typed, { ...reading, answers }).ok;

const countOf = (answers: Answers): number => Object.keys(answers).length;

/** Says which answers were taken though their questions are not open. */
export function notedOf(form: Form, told: Answers): Say {
  const labels = Object.keys(told).flatMap((key) => form.fields[key]?.label ?? []);
  return { kind: 'say', key: 'form:noted', values: { answers: { list: labels.map((key) => ({ key })) } } };
}

/** Says what an earlier answer is now. */
export const correctedOf = (field: Field, value: Json): Say => ({
  kind: 'say',
  key: 'form:corrected',
  values: { label: { key: field.label }, value: field.show(value) },
});

/** The draft with all that was told: it puts earlier answers right, and what was not asked yet waits for its question. */
export function withTold(form: Form, draft: Draft, told: Answers): Draft {
  const isAnswered = ([key]: readonly [string, unknown]) => draft.answers[key] !== undefined;
  const anew = Object.entries(told).filter(isAnswered);
  const early = Object.entries(told).filter((one) => !isAnswered(one));
  return {
    ...unasked(draft),
    answers: withJoined(form, draft.answers, Object.fromEntries(anew)),
    told: withJoined(form, draft.told ?? {}, Object.fromEntries(early)),
  };
}

/** The draft with these answers, as far as they are still asked for. */
export function withAnswers({ form }: Filling, draft: Draft, answers: Answers): Draft {
  return { ...unasked(draft), answers: relevantAnswers(form, answers) };
}

/** With what was told before the questions that are asked now; a way to reach the person makes it a received one. */
export function settled({ form, now }: Filling, draft: Draft): Draft {
  const answered = absorbTold(form, draft);
  const received = draft.receivedAt === undefined && waysToReach(answered.answers).length > 0;
  return received ? { ...answered, receivedAt: now } : answered;
}

/** The draft without what belonged to the question that was open. */
export function unasked({
  refusals: _forgiven,
  choosing: _chosen,
  doubted: _settled,
  ...draft
}: Draft): Draft {
  return draft;
}
