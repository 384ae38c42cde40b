import type { Choice } from '../domain/conversation/utterance';
import type { Answers, Field, Reading } from '../domain/form/form';
import { maskText } from '../domain/form/mask';
import type { Json } from '../domain/json';
import { accept, refuse } from '../domain/outcome';
import { namesAllData, saysAll, wantsAllData } from '../recognition/choices/allData';
import { groupsNamed } from '../recognition/choices/groups';
import { readChoices } from '../recognition/choices/choices';
import { piecesOf } from '../recognition/text/pieces';
import { describesData } from '../recognition/text/describesData';
import { readOldOrNew } from '../recognition/text/oldOrNew';
import { readWrongAndRight } from '../recognition/text/wrongAndRight';
import { readText } from '../recognition/text/text';
import { namesWay, namesWhoOrWhere } from './namesOther';
import { aboutWhenField, ONE_LINE, shown, textField } from './fields';
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

/** "My name is Grace" and "my address is …" describe no data. */
const tellsOther = (typed: string): boolean => piecesOf(typed).some(namesWhoOrWhere);

function describeData(typed: string, wrong: boolean) {
  const text = readText(ONE_LINE)(typed);
  if (!text.ok) return text;
  if (namesWay(text.value) || (!wrong && tellsOther(text.value))) return refuse('notAChoice');
  return describesData(text.value, { wrong }) ? accept([text.value]) : refuse('notAChoice');
}

/** What stands in the records, or that and what is right, answers the questions that follow. */
const tellsWrong = (typed: string): boolean =>
  (readWrongAndRight(typed) ?? readOldOrNew(typed))?.wrong !== undefined;

interface Offer {
  readonly choices: readonly Choice[];
  /** It is asked what is wrong in the records. */
  readonly wrong: boolean;
  readonly wish: RegExp;
}

/** 「直すのは登録の連絡先だ」: what is wished for, said as what the sentence is about. */
const TOPIC =
  /^[^、。\s]{0,16}(?:す|る|う|く|つ|ぬ|ぶ|む|た|だ|たい|ほしい|欲しい|か)(?:の|ん|もん|もの|やつ|とこ|ところ|情報|データ)(?:は|が|って)、?(?=\S)/u;

/** By what it is called here alone: other words for it may be part of a description, as in "my orders in 2024". */
const bare = ({ value, label }: Choice): Choice => ({ value, label });

/** By their places or names, or within a sentence that only names them. */
function readGroups({ choices, wish }: Offer, typed: string, { labels }: Reading) {
  if (namesAllOf(choices, typed)) return accept([ALL.value]);
  const picked = readChoices(choices.map(bare), typed, labels);
  if (picked.ok) return picked;
  if (choices.includes(ALL) && saysAll(typed)) return accept([ALL.value]);
  const named = groupsNamed(choices, typed.replace(TOPIC, ''), labels, wish);
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

type DataQuestion =
  `data${'ToSee' | 'ForPurpose' | 'ToCorrect' | 'ToComplete' | 'ToDelete' | 'ToStop' | 'ToErase' | 'ToKeep'}`;
const SEE = /\b(?:show|see|copy of)\b|見せて|見たい/giu;
const FIX =
  /\b(?:is|are)? ?(?:wrong|incorrect|old|missing)\b|\b(?:correct|fix|change|update|add to)\b|直して|訂正して|間違い/giu;
const DELETE =
  /\b(?:delete|erase|remove|take out|wipe)\b|消して(?:ほしい)?|消したい|削除(?:して)?|消去(?:して)?/giu;
const STOP =
  /\b(?:stop|do not|don't)? ?(?:using|use|giving|give|sharing|share|passing|pass)\b|\bto (?:any|other|all|the) ?(?:others?|compan(?:y|ies)|partners?)?\b|止めて|やめて|使わないで|渡さないで/giu;
/** What a form is for, as people say it once more where they are asked for the data. */
const WISHES: Readonly<Record<DataQuestion, RegExp>> = {
  dataToSee: SEE,
  dataForPurpose: SEE,
  dataToCorrect: FIX,
  dataToComplete: FIX,
  dataToDelete: DELETE,
  dataToErase: DELETE,
  dataToStop: STOP,
  dataToKeep: STOP,
};

/** One or several groups of data, or what was said in place of them. */
function dataField(question: DataQuestion, offer: Offer): Field<readonly string[]> {
  const { choices, wrong } = offer;
  const wish = offer.wish;
  return {
    ...wordsOf(question),
    ...(wrong ? { aboutRecords: true } : {}),
    choices,
    takesNumbers: true,
    input: { kind: 'choice', maxLength: ONE_LINE },
    read: (typed, reading) => {
      const groups = readGroups(offer, typed, reading);
      if (groups.ok) return groups;
      // The form that makes untrue data right asks what is wrong and what is right by themselves.
      return question === 'dataToCorrect' && tellsWrong(typed)
        ? refuse('notAChoice')
        : describeData(typed, wrong);
    },
    findIn(piece, reading, standing) {
      if (standing === 'named') return undefined;
      // While its question is not open, a place in a list is one in another list.
      if (standing === 'later')
        return (
          groupsNamed(choices, piece, reading.labels, wish) ??
          (namesAllOf(choices, piece) ? [ALL.value] : undefined)
        );
      const read = readGroups(offer, piece, reading);
      return read.ok ? read.value : undefined;
    },
    findInWish: (wished) => (choices.includes(ALL) && wantsAllData(wished) ? [ALL.value] : undefined),
    keeps: (stored) => isDataOf(choices, stored),
    show: (values) => ({ list: values.map((value) => shown(choices, value, value)) }),
    mask: (values) => ({ list: values.map((value) => shown(choices, value, maskText(value))) }),
  };
}

const namesAllOf = (choices: readonly Choice[], piece: string): boolean =>
  choices.includes(ALL) && namesAllData(piece);

const chose = ({ data }: Answers, value: string) => Array.isArray(data) && data.includes(value);

/**
 * Which data is meant: groups first, then words where the groups do not say it. One piece that is wrong is never
 * everything, so `all` is left out there.
 */
export const dataFields = (question: DataQuestion, { all }: { readonly all: boolean }) => ({
  data: dataField(question, {
    choices: all ? [ALL, ...GROUPS] : GROUPS,
    wrong: !all,
    wish: WISHES[question],
  }),
  dataWords: textField(wordsOf('dataWords'), {
    takesNumbers: true,
    askedWhen: (answers) => chose(answers, 'words'),
  }),
});

/** About when the customer wrote: where messages are asked for, this is what finds them. */
export const sinceField = aboutWhenField(wordsOf('since'), {
  optional: true,
  askedWhen: (answers) => chose(answers, 'inquiries'),
});
