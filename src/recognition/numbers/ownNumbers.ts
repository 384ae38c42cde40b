import type { Found } from '../hidden/found';
import { isCalledSo } from '../hidden/forbiddenWords';
import type { Copy } from './numberAfterWords';
import { PAPERS_IN_ENGLISH, PAPERS_IN_JAPANESE } from '../hidden/paperWords';

const DIGITS = /[0-9〇零一二三四五六七八九]+/gu;
/** The lengths of the groups in which a My Number or a licence is written: printed in fours, or typed without thought. */
const WAYS = new Set(['12', '4,4,4', '3,3,3,3', '2,2,2,2,2,2', '1,1,1,1,1,1,1,1,1,1,1,1']);
/** How many letters before a number are looked at (UTF-16 units). */
const FAR = 30;
/** INV-, EGLV, JJ/: letters of the number itself. */
const LETTERS_BEFORE = /[a-z]{1,10}[-/.#]?$/u;
const PAPER_BEFORE = new RegExp(
  `(?:\\b${PAPERS_IN_ENGLISH}\\b|${PAPERS_IN_JAPANESE})[^0-9〇零一二三四五六七八九。?!\\n]{0,20}$`,
  'u',
);
/** 202405…: a number that begins with the month it was given in. */
const MONTH_FIRST = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])/u;

/**
 * Whether a number belongs to an address, an order, an invoice, a car or a shipment, where such a thing is asked: it is
 * not written as a My Number or a licence would be, or its beginning or the words before it tell what it is. Words that
 * call it what it looks like decide against it; for what may be a payment card its groups alone count.
 */
export function isOfRecords(copy: Copy, found: Found): boolean {
  if (isCalledSo(copy.small, found)) return false;
  const groups = copy.small.slice(found.from, found.to).match(DIGITS) ?? [];
  if (found.kind === 'card') return isUnlikeCard(groups);
  if (!WAYS.has(groups.map(({ length }) => length).join())) return true;
  const before = copy.small.slice(Math.max(0, found.from - FAR), found.from);
  return LETTERS_BEFORE.test(before) || PAPER_BEFORE.test(before) || MONTH_FIRST.test(groups.join(''));
}

/** A card's number begins with four digits, if it is not written in equal groups: a postcode and a block do neither. */
function isUnlikeCard(groups: readonly string[]): boolean {
  const [first = ''] = groups;
  return first.length < 4 && groups.slice(1, -1).some(({ length }) => length !== first.length);
}
