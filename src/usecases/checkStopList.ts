import type { Digests } from '../ports/identityCodes';
import type { StopList } from '../ports/stopList';
import { type ContactFound, contactsIn } from '../recognition/contact/contactsIn';

export interface StopListMeans {
  readonly stopList: StopList;
  readonly digests: Pick<Digests, 'leftAlone'>;
}

/** Whether somebody may be contacted; `unknown` where nothing was found by which they could be. */
export type MayContact = 'leave' | 'may' | 'unknown';

/**
 * For each row of a list, given as its cells, whether it may be contacted: not where any address or number in it is on
 * the stop list. A number without a country is looked for in every country that it may be of.
 */
export async function checkStopList(
  { stopList, digests }: StopListMeans,
  rows: readonly (readonly string[])[],
): Promise<readonly MayContact[]> {
  const digested = rows.map((cells) => cells.flatMap(contactsOf).map(digests.leftAlone));
  const listed = await stopList.among([...new Set(digested.flat())]);
  return digested.map((row) => {
    if (row.length === 0) return 'unknown';
    return row.some((digest) => listed.has(digest)) ? 'leave' : 'may';
  });
}

const contactsOf = (cell: string): readonly string[] =>
  contactsIn(cell, { certain: false }).flatMap(readingsOf);

const readingsOf = (found: ContactFound): readonly string[] =>
  found.is === 'address' ? [found.address] : found.meant.map(({ number }) => number);
