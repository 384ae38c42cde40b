import { LOCALES, type Locale } from '../../locales';
import type { Channel } from '../../src/domain/conversation/conversation';
import { FORMS } from '../../src/forms';
import { type Journey, walk } from '../support/journey';
import type { OpenDesk } from '../support/openDesk';
import { ABOUT, type Claim, claimSteps, ENDS, METHODS, WHO } from './claims';
import { pairwise, type Row } from './pairwise';

export const CHANNELS: readonly Channel[] = ['directline', 'msteams', 'line', 'emulator'];
export const CLAIMS = Object.keys(ABOUT) as readonly Claim[];

const stepsOf = (row: Row) => {
  const type = row['type'] as Claim;
  const { who = '', about = '', method = '' } = row;
  return claimSteps({
    type,
    who: WHO[who] ?? [],
    about: ABOUT[type][about] ?? [],
    method: METHODS[ENDS(type)][method] ?? [],
  });
};

/** Not every type has every ground, nor every method. */
function possible({ type, about, method }: Row): boolean {
  if (type === undefined) return CLAIMS.some((claim) => possible({ type: claim, about, method } as Row));
  const claim = type as Claim;
  if (about !== undefined && !(about in ABOUT[claim])) return false;
  return method === undefined || method in METHODS[ENDS(claim)];
}

const optionsOf = (tables: readonly object[]) => [...new Set(tables.flatMap((table) => Object.keys(table)))];
/** Every pair of who, what for, why, how, where and in which language stands in one of them at least. */
export const ROWS = pairwise(
  {
    type: CLAIMS,
    who: Object.keys(WHO),
    about: optionsOf(Object.values(ABOUT)),
    method: optionsOf(Object.values(METHODS)),
    channel: CHANNELS,
    language: LOCALES,
  },
  possible,
);

/** The fewest of them, taken in order, in which every kind of request meets every option of the others. */
export function rowsOfKinds(): readonly Row[] {
  const met = new Set<string>();
  return ROWS.filter((row) => {
    const pairs = Object.values(row).map((option) => `${row['type'] ?? ''} & ${option}`);
    const brings = pairs.some((pair) => !met.has(pair));
    for (const pair of pairs) met.add(pair);
    return brings;
  });
}

/** Goes through the request of a row, and finds its ticket whole. */
export async function walkRow(open: OpenDesk, row: Row): Promise<void> {
  const journey = await walk(open, row['language'] as Locale, stepsOf(row), row['channel']);
  await expectTicket(open, journey, row['type'] as Claim, row['channel']);
}

/** The ticket holds an answer, or the word that it was passed over, for every question that was asked. */
export async function expectTicket(
  open: OpenDesk,
  { receipt }: Journey,
  type: Claim,
  channel: Channel = 'directline',
): Promise<void> {
  const ticket = await open.stores.tickets.findByReceipt(receipt);
  expect(ticket?.line).toMatchObject({ type, channel, status: 'waiting' });
  const { fields } = FORMS[type];
  const answers = ticket?.body.answers ?? {};
  const asked = Object.entries(fields).filter(([, field]) => field.askedWhen?.(answers) ?? true);
  expect(Object.keys(answers).sort()).toEqual(asked.map(([key]) => key).sort());
}
