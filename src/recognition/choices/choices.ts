import type { Choice } from '../../domain/conversation/utterance';
import { accept, refuse, type Outcome } from '../../domain/outcome';
import { begunBy, EXCLUDING, findChoice, type LabelsOf, optionsOf } from './choice';
import { comparable } from './comparable';
import { type Option } from './namedWithin';
import { fold } from '../text/fold';
import { bareWords } from './position';
import { splitSeveral } from './several';

const LONGEST = 300;
const ALL =
  /^(?:(?:i (?:want|would like) |please |give me |show me )*(?:all(?: of (?:them|it|these|the above))?|everything|every one of them|all (?:the |my |of my )?(?:data|information|records)|the lot|(?:all )?(?:four|five|six)(?: of them)?)|(?:ここに?ある)?(?:全部|ぜー?んぶ|すべて|全て|全件|全般|みんな|どれも|いずれも)(?:の(?:でーた|情報|記録|もの|項目))?)$/u;
const BOTH =
  /^(?:both(?: of (?:them|these))?|the two|両方?|りょうほう|両者|どちらも|どっちも|2つとも|二つとも)$/u;
const BOTH_BEFORE = /^(?:both|numbers|nos\.?|items|options|choices|the) +(?=.)/u;

/**
 * Reads one or several of the choices said at once: values, labels in any language, places ("1 and 3", ①③, 最初と最後).
 * Gives their values in the order of the choices, `all` alone where that is one of them and everything is meant. As
 * soon as one part of what was said is unclear, the whole is refused.
 */
export function readChoices(
  choices: readonly Choice[],
  typed: string,
  labels: LabelsOf,
): Outcome<readonly string[], 'required' | 'notAChoice'> {
  if (typed.trim() === '') return refuse('required');
  if (typed.length > LONGEST) return refuse('notAChoice');
  const options = optionsOf(choices, labels);
  const found =
    everythingIn(options, typed) ?? namedAtOnce(options, typed) ?? eachOf(choices, options, typed, labels);
  const picked = new Set(found);
  if (picked.size === 0) return refuse('notAChoice');
  if (picked.has('all')) return accept(['all']);
  return accept(options.map(({ value }) => value).filter((value) => picked.has(value)));
}

function everythingIn(options: readonly Option[], typed: string): readonly string[] | undefined {
  const said = [comparable(typed), bareWords(comparable(typed))];
  const all = options.filter(({ value }) => value === 'all');
  if (all.length > 0 && said.some((words) => ALL.test(words))) return ['all'];
  return options.length === 2 && said.some((words) => BOTH.test(words))
    ? options.map(({ value }) => value)
    : undefined;
}

/** One label, or a part of one, is all that was said: 登録情報・連絡先 is not cut apart. */
function namedAtOnce(options: readonly Option[], typed: string): readonly string[] | undefined {
  const said = comparable(typed);
  const values = options.filter(({ value }) => comparable(value) === said).map(({ value }) => value);
  const [named, other] = values.length > 0 ? values : begunBy(options, said).map(({ value }) => value);
  return named !== undefined && other === undefined ? [named] : undefined;
}

function eachOf(
  choices: readonly Choice[],
  options: readonly Option[],
  typed: string,
  labels: LabelsOf,
): readonly string[] | undefined {
  const said = typed.replace(/\bno\.?\s*(?=\d)/giu, '');
  if (EXCLUDING.test(comparable(said))) return undefined;
  const names = choices
    .flatMap(({ label, alike }) => (alike === undefined ? [label] : [label, alike]))
    .flatMap((key) => labels(key).flatMap((words) => words.split('|')));
  return allRead(splitSeveral(said, names.map(fold), options.length).map((part) => partsIn(options, part)));
}

/** A part of what was said: one choice, or several with nothing but a space between them. */
function partsIn(options: readonly Option[], part: string): readonly string[] | undefined {
  const one = oneIn(options, part);
  if (one !== undefined) return [one];
  const everything = everythingIn(options, part);
  if (everything !== undefined) return everything;
  const words = part.split(/\s+/u).filter((word) => word !== '');
  return words.length > 1 ? allRead(words.map((word) => oneIn(options, word)).map(listed)) : undefined;
}

const listed = (value: string | undefined) => (value === undefined ? undefined : [value]);

function allRead(read: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const clear = read.filter((values) => values !== undefined);
  return clear.length === read.length ? clear.flat() : undefined;
}

function oneIn(options: readonly Option[], part: string): string | undefined {
  const bare = part.replace(BOTH_BEFORE, '');
  const found = findChoice(options, bare);
  if (found === undefined) return shortened(options, bareWords(comparable(bare)));
  return namesAnother(options, found, comparable(bare)) ? undefined : found;
}

/** 購入記録 for 購入・取引の記録: its letters stand in one label in this order. Only for kanji and kana. */
function shortened(options: readonly Option[], said: string): string | undefined {
  if (!/^[\p{sc=Han}\p{sc=Hiragana}ー]{2,}$/u.test(said) || !/\p{sc=Han}/u.test(said)) return undefined;
  const fits = options.filter(({ labels }) => labels.some((label) => hasInOrder(label, said)));
  return fits.length === 1 ? fits[0]?.value : undefined;
}

function hasInOrder(label: string, said: string): boolean {
  let at = -1;
  return Array.from(said).every((letter) => (at = label.indexOf(letter, at + 1)) >= 0);
}

/** Whether, beside the choice found, something of another one was said that its own labels do not have. */
function namesAnother(options: readonly Option[], found: string, said: string): boolean {
  const own = options.filter(({ value }) => value === found).flatMap(({ labels }) => labels);
  const others = options.filter(({ value }) => value !== found).flatMap(({ labels }) => labels);
  const rest = own.reduce((left, label) => left.replace(label, ' '), said);
  if (rest === said) return false;
  return others
    .flatMap(piecesOf)
    .some((piece) => rest.includes(piece) && !own.some((label) => label.includes(piece)));
}

/** What a label is known by: words of five letters or more, and two kanji side by side. */
function piecesOf(label: string): readonly string[] {
  const pairs = Array.from(label.matchAll(/(?=(\p{sc=Han}{2}))/gu), ([, pair = '']) => pair);
  return [...(label.match(/[a-z]{5,}/gu) ?? []), ...pairs];
}
