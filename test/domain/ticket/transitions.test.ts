import type { TicketEvent, TicketLine, TicketStatus } from '../../../src/domain/ticket/ticket';
import {
  applyEvent,
  isOpen,
  lacksMatch,
  MAX_ADDED,
  MAX_REPLY,
  TRANSITIONS,
} from '../../../src/domain/ticket/transitions';

const LINE: TicketLine = {
  ...{ id: 't', receiptNumber: '7KQ-M2XD-9RA', type: 'disclosure', status: 'claimed', version: 3 },
  ...{
    language: 'ja',
    channel: 'directline',
    receivedAt: 1,
    completeAt: 2,
    claimedBy: 'me',
    claimedAt: 3,
    matchedAt: 4,
  },
};
const ME = { staffId: 'me', now: 100 };
const CUSTOMER = { now: 100 };
const inPart = { kind: 'completed', outcome: 'grantedInPart', text: 'Some of it.' } as const;
const refused = { kind: 'completed', outcome: 'refused', text: 'No.' } as const;
const EVENTS: Readonly<Record<TicketEvent['kind'], TicketEvent>> = {
  received: { kind: 'received' },
  claimed: { kind: 'claimed' },
  released: { kind: 'released' },
  givenBack: { kind: 'givenBack' },
  matched: { kind: 'matched', compared: ['email'] },
  replied: { kind: 'replied', text: 'Hello.' },
  completed: { kind: 'completed', outcome: 'granted', text: 'Here.' },
  added: { kind: 'added', text: 'One thing more.' },
  objected: { kind: 'objected', text: 'I do not agree.' },
  withdrawn: { kind: 'withdrawn' },
  sentAgain: { kind: 'sentAgain', what: 'answer' },
  settled: { kind: 'settled', what: 'decision', text: 'By phone.' },
};
const STATUSES: readonly TicketStatus[] = ['waiting', 'claimed', 'completed', 'withdrawn'];

describe.each(Object.values(EVENTS))('$kind', (event) => {
  const { from, to, by } = TRANSITIONS[event.kind];
  const [actor, others] = by === 'customer' ? [CUSTOMER, ME] : [ME, CUSTOMER];

  test.each(STATUSES)('is possible to a ticket that is %s only where the table says so', (status) => {
    const applied = applyEvent({ ...LINE, status }, event, actor);
    const after = to === 'unchanged' ? status : to;
    if (from.includes(status))
      expect(applied).toMatchObject({ ok: true, value: { status: after, version: 4 } });
    else {
      const held = status === TRANSITIONS[event.kind].overForgotten;
      expect(applied).toEqual({ ok: false, reason: held ? 'claimedByOther' : 'notPossibleNow' });
    }
  });

  test('is not for the other side to do', () => {
    for (const status of STATUSES)
      expect(applyEvent({ ...LINE, status }, event, others)).toEqual({ ok: false, reason: 'notPossibleNow' });
  });

  test('leaves a ticket of somebody else alone', () => {
    const applied = applyEvent({ ...LINE, claimedBy: 'other' }, event, actor);
    if (by === 'claimer') expect(applied).toEqual({ ok: false, reason: 'claimedByOther' });
  });
});

test.each<[TicketEvent, string]>([
  [{ kind: 'added', text: ' \n' }, 'noText'],
  [{ kind: 'objected', text: ' ' }, 'noText'],
  [{ kind: 'added', text: 'x'.repeat(MAX_ADDED + 1) }, 'tooLong'],
])('words that cannot be added are refused (%#)', (event, reason) => {
  expect(applyEvent(LINE, event, CUSTOMER)).toEqual({ ok: false, reason });
});

test.each<[TicketEvent, typeof ME | typeof CUSTOMER, number | undefined]>([
  [EVENTS.added, CUSTOMER, 50],
  [EVENTS.objected, CUSTOMER, 50],
  [EVENTS.released, ME, 50],
  [EVENTS.replied, ME, undefined],
  [EVENTS.withdrawn, CUSTOMER, undefined],
])('of words unread since 50, after %j by %j the mark is %s', (event, actor, unreadSince) => {
  const applied = applyEvent({ ...LINE, unreadSince: 50 }, event, actor);
  expect(applied.ok && applied.value.unreadSince).toBe(unreadSince);
});

test('words mark the ticket and leave the rest as it was, and a withdrawal releases and closes it', () => {
  const unreadSince = CUSTOMER.now;
  expect(applyEvent(LINE, EVENTS.added, CUSTOMER)).toEqual({
    ok: true,
    value: { ...LINE, unreadSince, version: 4 },
  });
  const { claimedBy: _me, claimedAt: _then, ...unclaimed } = LINE;
  expect(applyEvent(LINE, EVENTS.withdrawn, CUSTOMER)).toEqual({
    ok: true,
    value: { ...unclaimed, status: 'withdrawn', version: 4, closedAt: 100 },
  });
});

test('only what is decided or withdrawn is not open', () => {
  expect(STATUSES.filter((status) => isOpen({ status }))).toEqual(['waiting', 'claimed']);
});

test.each([
  ['granted', true],
  ['grantedInPart', true],
  ['refused', false],
  ['noSuchData', false],
] as const)('%s waits for a match: %s', (outcome, waits) => {
  expect(lacksMatch({ type: 'disclosure' }, outcome)).toBe(waits);
  expect(lacksMatch({ type: 'disclosure', matchedAt: 1 }, outcome)).toBe(false);
  expect(lacksMatch({ type: 'complaint' }, outcome)).toBe(false);
});

test.each<[string, Partial<TicketLine>, TicketEvent, string]>([
  ['a match of nothing', {}, { kind: 'matched', compared: [] }, 'nothingCompared'],
  ['an empty reply', {}, { kind: 'replied', text: ' \n' }, 'noText'],
  ['a reply that is too long', {}, { kind: 'replied', text: 'x'.repeat(MAX_REPLY + 1) }, 'tooLong'],
  ['a decision without its notice', {}, { ...refused, ground: 'harmToRights', text: '' }, 'noText'],
  [
    'an outcome of another type',
    {},
    { kind: 'completed', outcome: 'answered', text: 'x' },
    'outcomeNotOfType',
  ],
  ['a grant of a complaint', { type: 'complaint' }, EVENTS.completed, 'outcomeNotOfType'],
  ['a refusal without a ground', {}, refused, 'groundMissing'],
  ['a grant of a part without a ground for the rest', {}, inPart, 'groundMissing'],
  ['a ground of another type', {}, { ...refused, ground: 'dataIsCorrect' }, 'groundNotOfType'],
  ['a part withheld on it', {}, { ...inPart, ground: 'dataIsCorrect' }, 'groundNotOfType'],
  [
    'a ground with a grant of everything',
    {},
    { ...EVENTS.completed, ground: 'harmToRights' } as TicketEvent,
    'groundNotOfType',
  ],
  [
    'a ground where there is no such data',
    {},
    { kind: 'completed', outcome: 'noSuchData', ground: 'harmToRights', text: 'x' },
    'groundNotOfType',
  ],
])('%s is refused', (_what, changes, event, reason) => {
  expect(applyEvent({ ...LINE, ...changes }, event, ME)).toEqual({ ok: false, reason });
});

test.each<[TicketEvent, boolean]>([
  [EVENTS.completed, false],
  [inPart, false],
  [{ ...inPart, ground: 'harmToRights' }, false],
  [{ ...refused, ground: 'harmToRights' }, true],
  [{ kind: 'completed', outcome: 'noSuchData', text: 'x' }, true],
])('without a recorded match %j is accepted: %s', (event, ok) => {
  const { matchedAt: _unmatched, ...line } = LINE;
  expect(applyEvent(line, event, ME)).toMatchObject(ok ? { ok } : { ok, reason: 'matchMissing' });
});

test('a claim names its claimer and a release forgets them', () => {
  const claimed = applyEvent({ ...LINE, status: 'waiting' }, EVENTS.claimed, ME);
  expect(claimed).toMatchObject({ value: { claimedBy: 'me', claimedAt: 100 } });
  const released = applyEvent(LINE, EVENTS.released, ME);
  expect(released.ok && 'claimedBy' in released.value).toBe(false);
});

test.each([refused, inPart])('a decision is kept with its ground and its time: $outcome', (event) => {
  const applied = applyEvent(LINE, { ...event, ground: 'violationOfLaw' }, ME);
  const { outcome } = event;
  expect(applied).toMatchObject({ value: { outcome, ground: 'violationOfLaw', closedAt: 100 } });
});

describe('a claim', () => {
  const HOUR = 3_600_000;
  const taken = (now: number, claimHours?: number) =>
    applyEvent(
      { ...LINE, claimedAt: 10 * HOUR },
      { kind: 'claimed' },
      { staffId: 'ken', now, ...(claimHours === undefined ? {} : { claimHours }) },
    );

  test.each([
    ['within its hours', 34 * HOUR, 24, false],
    ['a moment after them', 34 * HOUR + 1, 24, true],
    ['after the clock was set back behind it', 5 * HOUR, 24, true],
    ['however old, where no claim is ever forgotten', 9999 * HOUR, undefined, false],
  ])('%s is taken over only where it is forgotten', (_when, now, hours, taking) => {
    expect(taken(now, hours)).toMatchObject(
      taking
        ? { ok: true, value: { status: 'claimed', claimedBy: 'ken', claimedAt: now } }
        : { ok: false, reason: 'claimedByOther' },
    );
  });
});
