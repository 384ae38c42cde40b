import type { Draft } from '../../../src/domain/form/form';
import { makeTicket, rowsOf } from '../../../src/domain/ticket/makeTicket';
import { newConversation } from '../../../src/domain/conversation/newConversation';
import { FORMS } from '../../../src/forms';

const APRIL_1 = Date.UTC(2026, 2, 31, 15); // midnight in Japan
const SUBMISSION = {
  id: 't',
  receiptNumber: '7KQ-M2XD-9RA',
  now: APRIL_1 + 5 * 86_400_000,
  policyVersion: 'sample-1',
};
const TALK = newConversation('c', 'directline', 'ja');
const PLACE = { kind: 'lines', text: '東京都千代田区', country: 'JP' };
const DRAFT: Draft = {
  ...{ id: 'd', form: 'disclosure', formVersion: 1, receivedAt: APRIL_1 },
  answers: {
    who: 'self',
    name: '山田 花子',
    data: ['all'],
    method: 'paper',
    place: PLACE,
    methodWords: 'stale',
  },
  notice: { version: 'n', at: 1, language: 'ja' },
  identity: { address: 'hanako@example.com', confirmedAt: 2 },
};

test('the clocks start when the request first reached the desk', () => {
  const ticket = makeTicket(FORMS.disclosure, DRAFT, TALK, SUBMISSION);
  expect(ticket).toMatchObject({
    receivedAt: APRIL_1,
    completeAt: SUBMISSION.now,
    suitPossibleFrom: '2026-04-16',
  });
});

test('answers to questions that are no longer asked do not reach the ticket', () => {
  const { body } = makeTicket(FORMS.disclosure, DRAFT, TALK, SUBMISSION);
  expect(Object.keys(body.answers)).toEqual(['who', 'name', 'data', 'method', 'place']);
  expect(body.mailTo).toBe('hanako@example.com');
});

test('what was passed over has no row, and every row can be shown masked', () => {
  const rows = rowsOf(FORMS.disclosure, {
    ...DRAFT,
    answers: { who: 'self', name: '山田 花子', data: ['inquiries'], since: null },
  });
  expect(rows.map(({ field }) => field)).toEqual(['who', 'name', 'data']);
  expect(rows[1]).toMatchObject({ value: '山田 花子', masked: '山•• 花••' });
});

test('a complaint has no date for a suit, and no address unless one was given', () => {
  const draft: Draft = { ...DRAFT, form: 'complaint', identity: {}, answers: { words: 'x', answer: 'none' } };
  const ticket = makeTicket(FORMS.complaint, draft, TALK, SUBMISSION);
  expect(ticket.suitPossibleFrom).toBeUndefined();
  expect(ticket.body.mailTo).toBeUndefined();
});

test('nothing is submitted before its notice was shown', () => {
  const { notice: _unshown, ...draft } = DRAFT;
  expect(() => makeTicket(FORMS.disclosure, draft, TALK, SUBMISSION)).toThrow('notice');
});
