import { readReceiptNumber } from '../../src/domain/ticket/receiptNumber';
import type { TicketLine } from '../../src/domain/ticket/ticket';
import { numberAmong } from '../../src/recognition/wishes/requestWish';
import { readWhichRequest } from '../../src/recognition/wishes/whichRequest';

/**
 * The request of this conversation (newest first) that words name: by its number, its kind or its place. What is called by
 * a kind of which there are several is the one of that place, else the newest.
 */
export function requestNamed(here: readonly TicketLine[], text: string): TicketLine | undefined {
  const number = readReceiptNumber(numberAmong(text));
  const numbered = here.find(({ receiptNumber }) => receiptNumber === number);
  if (numbered !== undefined) return numbered;
  const { type, place } = readWhichRequest(text) ?? {};
  const called = type === undefined ? here : here.filter((line) => line.type === type);
  if (type === undefined && place === undefined) return undefined;
  return called[AT[place ?? 'last'](called.length)];
}

const AT = {
  first: (all: number) => all - 1,
  second: (all: number) => all - 2,
  last: () => 0,
} as const;
