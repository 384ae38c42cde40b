import { fold } from '../text/fold';

const KEYCAP = /([0-9])\uFE0F?\u20E3/gu;
const CIRCLED = /[\u2460-\u2487\u2776-\u277F]/gu;
const SEPARATOR =
  /[、,;，；/／&＆+＋・\n|]+|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\dー)\uE000-\uEFFF])(?:と|や|および|及び|ならびに|並びに|かつ|それから|それと|あと|そして)(?=.)|\b(?:and also|and|as well as|plus|then|also|along with|together with|with)\b|\.(?=\s|$)/gu;
const RANGE =
  /(?<![\d.])(?<from>\d{1,2})\s*(?:番目?\s*)?(?:-|~|〜|から|to|through|until)\s*(?<to>\d{1,2})(?:\s*(?:番目?)?(?:まで)?)(?!\d)/gu;
/** So many from the top or the bottom: "the first two", 上から3つ, 最後の2つ. */
const FROM_AN_END =
  /\b(?<end>first|top|last|bottom) (?<english>two|three|four|five|[2-5])\b(?: (?:ones|options|of them))?|(?<ending>最初|上から|上|はじめ|下から|下|最後|終わり)の?(?<japanese>[2-5二三四五]|ふた|みっ|よっ)(?:つ|個|項目)/gu;
const SO_MANY = ['two2二ふた', 'three3三みっ', 'four4四よっ', 'five5五'];
const BOTTOM = /last|bottom|下|最後|終わり/u;
/** What is left between two circled numbers: ①と③. */
const JOINING_ONLY = /^(?:と|や|の|および|及び|と?、)?$/u;
const FIRST_PRIVATE = 0xe000;

/**
 * Cuts what was said where people put an "and" between things: commas, と, や, ・, circled numbers one by one, 1-3 as
 * 1, 2 and 3. The names given, folded, stay whole although an "and" is in them. `count` is the highest place.
 */
export function splitSeveral(typed: string, names: readonly string[], count: number): readonly string[] {
  const apart = typed.slice(0, 1000).replace(KEYCAP, ',$1,').replace(CIRCLED, ',$&,');
  const whole = [...new Set(names)]
    .filter((name) => name.search(SEPARATOR) >= 0)
    .sort((one, other) => other.length - one.length);
  const kept = whole.reduce((text, name, index) => text.replaceAll(name, markOf(index)), fold(apart));
  const ends = kept.replace(FROM_AN_END, (...match) => fromAnEnd(match.at(-1) as Ends, count));
  const listed = ends.replace(RANGE, (range, from: string, to: string) => places(range, +from, +to, count));
  return listed
    .split(SEPARATOR)
    .map((part) => whole.reduce((text, name, index) => text.replaceAll(markOf(index), name), part).trim())
    .filter((part) => !JOINING_ONLY.test(part));
}

const markOf = (index: number) => String.fromCharCode(FIRST_PRIVATE + index);

function places(range: string, from: number, to: number, count: number): string {
  if (from < 1 || from >= to || to > count) return range;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).join(',');
}

interface Ends {
  readonly end?: string;
  readonly english?: string;
  readonly ending?: string;
  readonly japanese?: string;
}

function fromAnEnd({ end, english, ending, japanese }: Ends, count: number): string {
  const many = SO_MANY.findIndex((words) => words.includes(english ?? japanese ?? '')) + 2;
  const first = BOTTOM.test(end ?? ending ?? '') ? count - many + 1 : 1;
  return Array.from({ length: many }, (_, index) => first + index).join(',');
}
