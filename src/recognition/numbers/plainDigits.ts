import { foldForMasking } from '../hidden/foldForMasking';
import { CARD_WORDS, MY_NUMBER_WORDS } from '../hidden/forbiddenWords';
import type { Asked } from '../hidden/keptPhone';
import { withoutMarkup } from '../hidden/markup';
import { withStandIns } from '../hidden/standIns';

/** The formal numerals (大字) of contracts and banknotes with their variants, by the plain ones. */
const FORMAL: Readonly<Record<string, string>> = {
  壹: '一',
  弌: '一',
  貳: '二',
  貮: '二',
  弍: '二',
  參: '三',
  叁: '三',
  叄: '三',
  弎: '三',
  肆: '四',
  伍: '五',
  陸: '六',
  漆: '七',
  柒: '七',
  捌: '八',
  玖: '九',
  壱: '一',
  弐: '二',
  参: '三',
};
export const FORMAL_NUMERALS = Object.keys(FORMAL).join('');
const EACH_FORMAL = new RegExp(`[${FORMAL_NUMERALS}]`, 'gu');
const DIGIT = '[\\p{Nd}\\p{No}〇零○◯一二三四五六七八九壱弐参]';
/** Numerals of any kind with at most three signs between two of them. */
const NUMERALS = new RegExp(
  `[\\p{Nd}〇零○◯一二三四五六七八九${FORMAL_NUMERALS}](?:(?:(?![○◯])[\\p{Z}\\p{P}\\p{S}\\p{Cc}\\p{Cf}ーの番]){0,3}[\\p{Nd}〇零○◯一二三四五六七八九${FORMAL_NUMERALS}])*`,
  'gu',
);
/** Letters of names as well (陸, 漆, 伍): fewer of them in a row are a word. */
const FEWEST_FORMAL = 3;

/** Three groups of digits and more, parted by the same sign each time, or the same picture of several: 1234番5678番9018. */
const BY_ONE_SIGN = new RegExp(
  `(?<!${DIGIT})${DIGIT}{1,6}( ?)((?:(?![○◯])[\\p{S}#%&@＃％＆＠番]){1,4})\\1${DIGIT}{1,6}(?:\\1\\2\\1${DIGIT}{1,6})+(?!${DIGIT})`,
  'gu',
);
const FEWEST_DIGITS = 12;
const MOST_DIGITS = 19;

/** Digits soon behind the words for My Number, or for a card, with little between them that is no digit: 1234 dash 5678 dash 9018. */
const behind = (words: string, between: string) =>
  new RegExp(
    `(?<words>${words})(?<fill>(?:(?!${words})[^0-9〇零一二三四五六七八九。?!\\n+]){0,30})(?<digits>[0-9〇零一二三四五六七八九]{1,12}(?:${between}[0-9〇零一二三四五六七八九]{1,12}){1,20})`,
    'giu',
  );
/** A + begins a telephone number, which may well stand beside a My Number. */
const BEHIND_MY_NUMBER = behind(MY_NUMBER_WORDS, '[^0-9〇零一二三四五六七八九。?!\\n+]{1,10}');
/** A card may be that of an insurance, whose numbers have names of their own. */
const BEHIND_CARD = behind(
  CARD_WORDS,
  '(?:(?!番号|記号|枝番|n(?:umbers?|os?)\\b)[^0-9〇零一二三四五六七八九。?!\\n]){1,4}',
);
const EACH_DIGIT = new RegExp(DIGIT, 'gu');
const EACH_OTHER = new RegExp(`(?!${DIGIT}|\\s).`, 'gu');
/** Where a telephone number is asked for, "my number" in English is that. */
const OF_A_TELEPHONE = /^my/iu;

/**
 * A copy to look for numbers in, with each letter at its place (UTF-16 units): formal numerals as plain ones, and
 * hyphens for whatever else parts the digits of one number.
 */
export function withPlainDigits(text: string, asked: Asked): string {
  const plain = byOneSign(withStandIns(withoutMarkup(text)).replace(NUMERALS, plainNumerals));
  return behindWords(behindWords(plain, BEHIND_MY_NUMBER, asked), BEHIND_CARD, asked);
}

function plainNumerals(numerals: string): string {
  const formal = numerals.match(EACH_FORMAL)?.length ?? 0;
  return formal < FEWEST_FORMAL ? numerals : numerals.replace(EACH_FORMAL, (one) => FORMAL[one] ?? one);
}

function byOneSign(text: string): string {
  return text.replace(BY_ONE_SIGN, (found: string, _space: string, sign: string) => {
    const digits = found.match(EACH_DIGIT)?.length ?? 0;
    const fits = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    return fits ? found.replaceAll(sign, hyphens(sign)) : found;
  });
}

function behindWords(text: string, pattern: RegExp, asked: Asked): string {
  let plain = '';
  let at = 0;
  for (const { groups = {}, index } of foldForMasking(text).matchAll(pattern)) {
    const { words = '', fill = '', digits = '' } = groups;
    if (asked === 'phone' && OF_A_TELEPHONE.test(words)) continue;
    const from = index + words.length + fill.length;
    const to = from + digits.length;
    plain += text.slice(at, from) + text.slice(from, to).replace(EACH_OTHER, hyphens);
    at = to;
  }
  return plain + text.slice(at);
}

/** As long as what they stand for. */
const hyphens = (letter: string) => '-'.repeat(letter.length);
