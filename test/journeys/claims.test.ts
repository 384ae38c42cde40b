import { LOCALES, type Locale } from '../../locales';
import type { Channel } from '../../src/domain/conversation/conversation';
import { FORMS } from '../../src/forms';
import { type Journey, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { ABOUT, type Claim, claimSteps, ENDS, METHODS, WHO } from './claims';
import { pairwise, type Row } from './pairwise';

const HOUR = 60 * 60 * 1000;
const CHANNELS: readonly Channel[] = ['directline', 'msteams', 'line', 'emulator'];
const CLAIMS = Object.keys(ABOUT) as readonly Claim[];
/** What the customer sends, from the first button to the last, in the median request. */
const MESSAGES_IN_A_MEDIAN_REQUEST = 12;

let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());
beforeEach(() => {
  open.clock.pass(2 * HOUR); // the limits on codes count by the hour
});

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
const ROWS = pairwise(
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

describe('every kind of claim, whole', () => {
  const sent: number[] = [];
  test.each(LOCALES.flatMap((language) => CLAIMS.map((type) => [type, language] as const)))(
    '%s in %s',
    async (type, language) => {
      const [about = []] = Object.values(ABOUT[type]);
      const who = WHO[language === 'ja' ? 'self in kanji' : 'self'] ?? [];
      const steps = claimSteps({ type, about, who });
      sent.push(steps.length);
      await expectTicket(await walk(open, language, steps), type);
    },
  );

  test(`takes at most ${MESSAGES_IN_A_MEDIAN_REQUEST} messages of the customer in the median`, () => {
    const sorted = [...sent].sort((one, other) => one - other);
    expect(sorted).toHaveLength(CLAIMS.length * LOCALES.length);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MESSAGES_IN_A_MEDIAN_REQUEST);
  });
});

describe('every pair of who, what for, why, how, where and in which language', () => {
  test.each(ROWS.map((row) => [Object.values(row).join(', '), row] as const))('%s', async (_name, row) => {
    const journey = await walk(open, row['language'] as Locale, stepsOf(row), row['channel'] as Channel);
    await expectTicket(journey, row['type'] as Claim, row['channel'] as Channel);
  });
});

/** The ticket holds an answer, or the word that it was passed over, for every question that was asked. */
async function expectTicket(
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
