import type { MessageKey } from '../../locales';
import type { Choice } from '../domain/conversation/utterance';
import type { Answers, Field, Reading, Refusal } from '../domain/form/form';
import type { Outcome } from '../domain/outcome';
import { readChoice } from '../recognition/choice';
import { datesMeant, readDate } from '../recognition/date';
import { readEmail } from '../recognition/email';
import { readName } from '../recognition/name';
import { readPhone } from '../recognition/phone';
import { readLongText, readText } from '../recognition/text';
import { maskEmail, maskName, maskPhone, maskText } from '../domain/form/mask';

/** The words of a question: its label, the question itself, and an example for whoever is stuck. */
export interface FieldWords {
  readonly label: MessageKey;
  readonly ask: MessageKey;
  readonly example: MessageKey;
}
interface Conditions {
  readonly askedWhen?: (answers: Answers) => boolean;
  readonly optional?: true;
}

const ONE_LINE = 200;
const LONG = 4000;

export const nameField = (words: FieldWords): Field<string> => ({
  ...words,
  input: { kind: 'text', autocomplete: 'name', maxLength: 100 },
  read: (typed) => readName(typed),
  show: (name) => name,
  mask: maskName,
});

export const textField = (words: FieldWords, conditions: Conditions = {}): Field<string> => ({
  ...words,
  ...conditions,
  input: { kind: 'text', maxLength: ONE_LINE },
  read: readText(ONE_LINE),
  show: (text) => text,
  mask: maskText,
});

/** Free words: whatever is typed is the answer. */
export const wordsField = (words: FieldWords): Field<string> => ({
  ...words,
  freeWords: true,
  input: { kind: 'longText', maxLength: LONG },
  read: readLongText(LONG),
  show: (text) => text,
  mask: maskText,
});

export const addressField = (words: FieldWords, conditions: Conditions): Field<string> => ({
  ...words,
  ...conditions,
  input: { kind: 'longText', autocomplete: 'street-address', maxLength: 500 },
  read: readLongText(500),
  show: (text) => text,
  mask: maskText,
});

export const emailField = (words: FieldWords, conditions: Conditions): Field<string> => ({
  ...words,
  ...conditions,
  input: { kind: 'email', autocomplete: 'email', maxLength: 254 },
  read: (typed) => readEmail(typed),
  show: (address) => address,
  mask: maskEmail,
});

export const phoneField = (words: FieldWords, conditions: Conditions): Field<string> => ({
  ...words,
  ...conditions,
  input: { kind: 'phone', autocomplete: 'tel', maxLength: 40 },
  read: (typed) => readPhone(typed),
  show: (number) => number,
  mask: maskPhone,
});

/** A calendar day, kept as YYYY-MM-DD. */
export const dateField = (words: FieldWords, conditions: Conditions): Field<string> => ({
  ...words,
  ...conditions,
  input: { kind: 'date', maxLength: 60 },
  read: (typed, reading) => readDate(typed, reading),
  show: (date) => ({ date }),
  suggest: (typed) =>
    datesMeant(typed).map((date) => ({ value: date, label: 'form:dateMeant', values: { date: { date } } })),
});

export function choiceField(
  words: FieldWords,
  choices: readonly Choice[],
  otherwise?: (typed: string) => Outcome<string, Refusal>,
): Field<string> {
  const labelOf = (value: string) => choices.find((choice) => choice.value === value)?.label;
  return {
    ...words,
    choices,
    input: { kind: 'choice', maxLength: ONE_LINE },
    read: (typed: string, { labels }: Reading) => {
      const picked = readChoice(choices, typed, labels);
      return picked.ok || otherwise === undefined ? picked : otherwise(typed);
    },
    show: (value) => {
      const key = labelOf(value);
      return key === undefined ? value : { key };
    },
    mask: (value) => {
      const key = labelOf(value);
      return key === undefined ? maskText(value) : { key };
    },
  };
}
