import type { Choice } from '../domain/conversation/utterance';
import type { Answers, Field, Reading } from '../domain/form/form';
import { maskText } from '../domain/form/mask';
import type { Json } from '../domain/json';
import { accept, refuse } from '../domain/outcome';
import { groupsNamed } from '../recognition/choices/groups';
import { readChoices } from '../recognition/choices/choices';
import { describesData } from '../recognition/text/describesData';
import { readText } from '../recognition/text/text';
import { dateField, type FieldWords, ONE_LINE, shown, textField } from './fields';
import { wordsOf } from './questionWords';
import { isOneLine, matches } from './stored';

const ALL: Choice = { value: 'all', label: 'question:data.all', alike: 'alike:data.all' };
const GROUPS: readonly Choice[] = [
  { value: 'account', label: 'question:data.account', alike: 'alike:data.account' },
  { value: 'purchases', label: 'question:data.purchases', alike: 'alike:data.purchases' },
  { value: 'inquiries', label: 'question:data.inquiries', alike: 'alike:data.inquiries' },
  { value: 'site', label: 'question:data.site', alike: 'alike:data.site' },
  { value: 'words', label: 'question:data.words', alike: 'alike:data.words' },
];
function describeData(typed: string) {
  const text = readText(ONE_LINE)(typed);
  if (!text.ok) return text;
  return describesData(text.value) ? accept([text.value]) : refuse('notAChoice');
}

/** By what it is called here alone: other words for it may be part of a description, as in "my orders in 2024". */
const bare = ({ value, label }: Choice): Choice => ({ value, label });

/** By their places or names, or within a sentence that only names them. */
function readGroups(choices: readonly Choice[], typed: string, { labels }: Reading) {
  const picked = readChoices(choices.map(bare), typed, labels);
  if (picked.ok) return picked;
  const named = groupsNamed(choices, typed, labels);
  return named === undefined ? picked : accept(named);
}

/** Groups, or one description of the data. */
function isDataOf(choices: readonly Choice[], stored: Json): boolean {
  if (!Array.isArray(stored) || stored.length === 0) return false;
  const isGroup = (one: Json) => choices.some(({ value }) => value === one);
  return stored.every(isGroup) || (stored.length === 1 && stored.every(isDescription));
}

/** A single word in Latin letters may be a group that is no longer offered: it is asked again. */
const isDescription = (one: Json) => isOneLine(ONE_LINE)(one) && !matches(/^[a-z]+$/iu)(one);

/** One or several groups of data, or what was said in place of them. */
function dataField(words: FieldWords, choices: readonly Choice[]): Field<readonly string[]> {
  return {
    ...words,
    choices,
    takesNumbers: true,
    input: { kind: 'choice', maxLength: ONE_LINE },
    read: (typed, reading) => {
      const groups = readGroups(choices, typed, reading);
      return groups.ok ? groups : describeData(typed);
    },
    findIn(piece, reading, standing) {
      if (standing === 'named') return undefined;
      // While its question is not open, a place in a list is one in another list.
      if (standing === 'later') return groupsNamed(choices, piece, reading.labels);
      const read = readGroups(choices, piece, reading);
      return read.ok ? read.value : undefined;
    },
    keeps: (stored) => isDataOf(choices, stored),
    show: (values) => ({ list: values.map((value) => shown(choices, value, value)) }),
    mask: (values) => ({ list: values.map((value) => shown(choices, value, maskText(value))) }),
  };
}

type DataQuestion =
  `data${'ToSee' | 'ForPurpose' | 'ToCorrect' | 'ToComplete' | 'ToDelete' | 'ToStop' | 'ToErase' | 'ToKeep'}`;
const chose = ({ data }: Answers, value: string) => Array.isArray(data) && data.includes(value);

const wrongDataField = (question: DataQuestion): Field<readonly string[]> => ({
  ...dataField(wordsOf(question), GROUPS),
  aboutRecords: true,
});

/**
 * Which data is meant: groups first, then words where the groups do not say it. One piece that is wrong is never
 * everything, so `all` is left out there.
 */
export const dataFields = (question: DataQuestion, { all }: { readonly all: boolean }) => ({
  data: all ? dataField(wordsOf(question), [ALL, ...GROUPS]) : wrongDataField(question),
  dataWords: textField(wordsOf('dataWords'), {
    takesNumbers: true,
    askedWhen: (answers) => chose(answers, 'words'),
  }),
});

/** About when the customer wrote: where messages are asked for, this is what finds them. */
export const sinceField = dateField(wordsOf('since'), {
  optional: true,
  askedWhen: (answers) => chose(answers, 'inquiries'),
});
