import type { MessageKey } from '../../locales';
import type { Choice, Value, Values } from '../domain/conversation/utterance';
import type { Answers, Field } from '../domain/form/form';
import type { Refusal } from '../domain/form/refusal';
import { addressChoices } from '../domain/identity/doubtfulAddress';
import { maskEmail, maskText } from '../domain/form/mask';
import { accept, type Outcome, refuse } from '../domain/outcome';
import { deniedChoice, namedChoice, readChoice, toldChoice } from '../recognition/choices/choice';
import { readAboutWhen } from '../recognition/dates/aboutWhen';
import { datesMeant, readDate } from '../recognition/dates/date';
import { looksLikeQuestion } from '../recognition/wishes/question';
import { holdsWayToReach } from '../recognition/contact/wayToReach';
import { readEmail } from '../recognition/contact/email';
import { addressesMeant } from '../recognition/contact/mailTypo';
import { answersInWords } from '../recognition/text/answersInWords';
import { readLongText, readText } from '../recognition/text/text';
import { isAddress, isDay, isOneLine, isText } from './stored';

/** The words of a question: its label, the question itself, and an example for whoever is stuck. */
export interface FieldWords {
  readonly label: MessageKey;
  readonly ask: MessageKey;
  readonly example: MessageKey;
}
export interface Conditions {
  readonly askedWhen?: (answers: Answers) => boolean;
  readonly askValues?: (answers: Answers) => Values;
  readonly offered?: (answers: Answers) => readonly Choice[];
  readonly optional?: true;
  readonly takesNumbers?: true;
}

export const ONE_LINE = 200;
const LONG = 4000;

export const textField = (words: FieldWords, conditions: Conditions = {}): Field<string> => ({
  ...words,
  ...conditions,
  input: { kind: 'text', maxLength: ONE_LINE },
  read: readText(ONE_LINE),
  keeps: isOneLine(ONE_LINE),
  show: (text) => text,
  mask: maskText,
});

/** A line of one's own words: who is meant, which country. No question, feeling or picture is one. */
export const lineField = (words: FieldWords, conditions: Conditions = {}): Field<string> => ({
  ...textField(words, conditions),
  read: (typed) => {
    const line = readText(ONE_LINE)(typed);
    return line.ok && !answersInWords(line.value) ? refuse('required') : line;
  },
});

/** How a sentence ends behind an address or a number. */
const POLITE_END =
  /(?<=[\w）)])[ \u3000]?(?:です|でございます|になります|でお願い(?:いた)?します)[。.！!\s]*$/u;

/** A telephone number or another way to reach somebody. */
export const contactField = (words: FieldWords, conditions: Conditions): Field<string> => ({
  ...textField(words, conditions),
  input: { kind: 'text', autocomplete: 'tel', maxLength: ONE_LINE },
  read: (typed) => {
    const line = readText(ONE_LINE)(typed.replace(POLITE_END, ''));
    return line.ok && !holdsWayToReach(line.value) ? refuse('notAWay') : line;
  },
  findIn: (piece, _reading, standing) =>
    standing === 'open' && piece.length <= ONE_LINE && holdsWayToReach(piece)
      ? piece.replace(POLITE_END, '').trim()
      : undefined,
});

/** Free words: whatever is typed is the answer. */
export const wordsField = (words: FieldWords, conditions: Conditions = {}): Field<string> => ({
  ...words,
  ...conditions,
  freeWords: true,
  input: { kind: 'longText', maxLength: LONG },
  read: readLongText(LONG),
  keeps: isText(LONG),
  show: (text) => text,
  mask: maskText,
});

/** What happened, in free words: questions and feelings stand in it. */
export const storyField = (words: FieldWords, conditions: Conditions = {}): Field<string> => ({
  ...wordsField(words, conditions),
  story: true,
});

export const emailField = (words: FieldWords, conditions: Conditions): Field<string> => ({
  ...words,
  ...conditions,
  input: { kind: 'email', autocomplete: 'email', maxLength: 254 },
  read: (typed, { settled }) => (settled === true ? readEmail(typed) : undoubted(readEmail(typed))),
  findIn: (piece) => valueOf(undoubted(readEmail(piece))),
  keeps: isAddress,
  show: (address) => address,
  mask: maskEmail,
  suggest: (typed) => {
    const read = readEmail(typed);
    const meant = read.ok ? addressesMeant(read.value) : [];
    return read.ok && meant.length > 0 ? addressChoices({ typed: read.value, meant }) : [];
  },
});

/** An address that looks like a slip is asked about: an answer to it would go astray. */
function undoubted(read: Outcome<string, Refusal>): Outcome<string, Refusal> {
  return read.ok && addressesMeant(read.value).length > 0 ? refuse('doubtfulEmail') : read;
}

/** A calendar day, kept as YYYY-MM-DD. */
export const dateField = (words: FieldWords, conditions: Conditions): Field<string> => ({
  ...words,
  ...conditions,
  input: { kind: 'date', maxLength: 60 },
  read: (typed, reading) => readDate(typed, reading),
  keeps: isDay,
  show: (date) => ({ date }),
  suggest: (typed) =>
    datesMeant(typed).map((date) => ({ value: date, label: 'form:dateMeant', values: { date: { date } } })),
});

/** About when something was: a day, or the first one of the month or the year that was told. */
export const aboutWhenField = (words: FieldWords, conditions: Conditions): Field<string> => ({
  ...dateField(words, conditions),
  read: (typed, reading) => {
    const day = readDate(typed, reading);
    if (day.ok || day.reason !== 'notADate') return day;
    const about = looksLikeQuestion(typed) ? undefined : readAboutWhen(typed, reading);
    return about === undefined ? day : accept(about);
  },
});

/** One of a list. */
export function choiceField<V extends string>(
  words: FieldWords,
  choices: readonly Choice<V>[],
  {
    toldWithin = false,
    called,
    ...conditions
  }: Omit<Conditions, 'offered'> & {
    readonly offered?: (answers: Answers) => readonly Choice<V>[];
    /** Its choices have words that say it wherever they stand: "you sold my number". */
    readonly toldWithin?: boolean;
    /** What stands before its answer and calls it: 「回答は」. */
    readonly called?: RegExp;
  } = {},
): Field<V> {
  const { offered = () => choices } = conditions;
  return {
    ...words,
    ...conditions,
    choices,
    input: { kind: 'choice', maxLength: ONE_LINE },
    read: (typed, { labels, answers }) => readChoice(offered(answers), typed, labels),
    findIn: (piece, { labels, answers }, standing) => {
      const choices = offered(answers);
      if (standing === 'named') return undefined;
      const named = namedChoice(choices, piece, labels);
      if (named !== undefined) return named;
      if (standing === 'open') return valueOf(readChoice(choices, piece, labels));
      if (called?.test(piece) === true)
        return valueOf(readChoice(choices, piece.replace(called, ''), labels));
      return toldWithin ? toldChoice(choices, piece, labels) : undefined;
    },
    denies: (typed, { labels, answers }) => deniedChoice(offered(answers), typed, labels),
    keeps: (stored, answers) => offered(answers).some(({ value }) => value === stored),
    show: (value) => shown(choices, value, value),
    mask: (value) => shown(choices, value, maskText(value)),
  };
}

export const valueOf = <T>(read: Outcome<T, string>): T | undefined => (read.ok ? read.value : undefined);

/** A choice as its label; what was said instead of one as `words`. */
export function shown(choices: readonly Choice[], value: string, words: string): Value {
  const key = choices.find((choice) => choice.value === value)?.label;
  return key === undefined ? words : { key };
}
