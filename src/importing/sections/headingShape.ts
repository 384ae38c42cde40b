import { readHeadingNumber } from './headingNumber';
import { columnsOf } from '../topics/phrases';

/** As a heading is seldom longer: in columns, a Japanese character taking two. */
const LONGEST_HEADING = 90;
const LONGEST_STOPPED = 45;

const MARKED = /^[■□◆◇▼▽★☆§◎【≪《〈<＜〔\u25b6\u25a0]/u;
const ITEM =
  /^(?:[(\uFF08]\s*[\p{Nd}a-zA-Z一二三四五六七八九十]{1,4}\s*[)\uFF09]|[\p{Nd}a-z]{1,3}[)\uFF09]|[\u2460-\u2473ア-ン][.\uFF0E\s]|[\u2460-\u2473]|[\u30fb\uff65•‣*+–—※-]\s*(?=\S))/u;
const STOP = /[\u3002\uFF0E.!\uFF01;\uFF1B,\uFF0C\u3001:\uFF1A]["'\u2019\u201d)\u300d\uFF09]*$/u;
const SIGNS_AT_END = /(?<![^\p{L}\p{Nd}])[^\p{L}\p{Nd}]+$/u;
const SENTENCE_SIGN = /[\u3002.!?\uFF01\uFF1F;\uFF1B:\uFF1A]/u;
const PLACE =
  /@|https?:|\u3012|\p{Nd}{2,4}[-\u2010\u2212\uFF0D]\p{Nd}{2,4}|:\s|\uFF1A|\p{Nd}\s*\u5e74\s*\p{Nd}|(?:19|20)\d\d(?!\p{Nd})/u;

/** A line of a list: (1), 1), a), ①, a bullet. */
export function isItem(text: string): boolean {
  return ITEM.test(text);
}

/** Whether it ends as a sentence or a lead-in does. "Co., Ltd." at the end of a short line is a name. */
export function hasStop(text: string): boolean {
  return STOP.test(text) && !/(?:Ltd|Inc|Corp|Co|etc)\.$/u.test(text);
}

/** Running text: a sentence, or longer than any heading. */
export function isProse(text: string): boolean {
  const [signs = ''] = SIGNS_AT_END.exec(text) ?? [];
  return SENTENCE_SIGN.test(signs) || columnsOf(text) > LONGEST_HEADING;
}

/** How strongly a line looks like a heading by itself, wherever it stands. */
export type Shape = 'marked' | 'numbered' | 'sub' | 'upper' | 'short' | 'none';

export function shapeOf(text: string): Shape {
  if (text === '' || isItem(text) || columnsOf(text) > LONGEST_HEADING) return 'none';
  const number = readHeadingNumber(text);
  if (number !== undefined) return numberedShape(text, number.style);
  return hasStop(text) ? 'none' : bareShape(text);
}

function bareShape(text: string): Shape {
  if (MARKED.test(text)) return 'marked';
  if (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase()) return 'upper';
  return PLACE.test(text) ? 'none' : 'short';
}

function numberedShape(text: string, style: string): Shape {
  if (hasStop(text) && (columnsOf(text) > LONGEST_STOPPED || !/[\p{Nd}.\uFF0E]$/u.test(text))) return 'none';
  return style === 'sub' ? 'sub' : 'numbered';
}

/** 第3条（利用目的）当社は…: a heading and its text on one line, parted; otherwise undefined. */
export function splitRunIn(text: string): readonly [heading: string, rest: string] | undefined {
  const [, heading, rest] =
    /^(第\s*[\p{Nd}一二三四五六七八九十]{1,4}\s*条(?:の[\p{Nd}一二三四五六七八九十]{1,2})?\s*[（(【「][^）)】」]{1,40}[）)】」])\s*(\S.*)$/u.exec(
      text,
    ) ??
    /^([【≪《](?!\s?[\p{Nd}一二三四五六七八九十]{1,3}\s?[】≫》])[^】≫》]{1,40}[】≫》])\s*(\S.*)$/u.exec(
      text,
    ) ??
    [];
  return heading === undefined || rest === undefined ? undefined : [heading, rest];
}
