import { looksLikeDeskNumber, readDeskNumber, saysOnlyNumber } from '../domain/deskNumber';
import type { ActOf } from './act';
import type { Explained } from './explained';
import { mayHoldNumber, openField } from './openField';
import type { Typed } from './typed';
import type { Where } from './where';

/** A number of the desk, be it mistyped, in any words, where nothing is open. */
export function givesNumber({ text }: Typed): ActOf<'givesNumber'> | undefined {
  return readDeskNumber(text) !== undefined || looksLikeDeskNumber(text) ? { is: 'givesNumber' } : undefined;
}

/**
 * A number of the desk while something else is open, alone or called what it is. Where the answer may hold numbers, only
 * what is written as a receipt number is none of those.
 */
export function givesNumberWithin({ text }: Typed, where: Where): ActOf<'givesNumber'> | undefined {
  if (!saysOnlyNumber(text) || isAsked(where)) return undefined;
  const field = openField(where.draft);
  const mayBeAnswer = field !== undefined && (field.freeWords === true || mayHoldNumber(field));
  return mayBeAnswer && !isReceipt(text) ? undefined : { is: 'givesNumber' };
}

const NUMBERS: readonly (Explained | undefined)[] = ['number', 'numberCode', undefined];

/** A number is waited for, or which of several requests is meant. */
const isAsked = ({ state, explained }: Where): boolean =>
  (state === 'beside' || state === 'code') && NUMBERS.includes(explained);

/** Three, four and three, with a letter among them: no telephone number and no postcode. */
const WRITTEN = /(?<![0-9A-Z-])(?=[0-9-]{0,11}[A-Z])[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{3}(?![0-9A-Z-])/iu;

const isReceipt = (text: string): boolean =>
  WRITTEN.test(text.normalize('NFKC')) && readDeskNumber(text)?.of === 'request';
