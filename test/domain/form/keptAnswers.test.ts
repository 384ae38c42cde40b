import type { Answers, Form } from '../../../src/domain/form/form';
import { keptAnswers } from '../../../src/domain/form/keptAnswers';
import type { Json } from '../../../src/domain/json';
import { FORMS } from '../../../src/forms';

const { correction, disclosure, inquiry } = FORMS;
const MINOR = { who: 'statutory', relation: 'parent' };
const BY_POST = { answer: 'post' };
const TOWNS = { kind: 'postcode', postcode: '1000001', towns: ['A', 'B'] };
const LINES = { kind: 'lines', text: '1 Main Street' };

test.each<[string, Form, Answers, string, Json, Json]>([
  ['a choice', inquiry, {}, 'answer', 'chat', 'fax'],
  ['a choice that hangs on others', disclosure, MINOR, 'evidence', 'familyRegister', 'powerOfAttorney'],
  ['free words', inquiry, {}, 'words', 'two\nlines', 'x'.repeat(4001)],
  ['an e-mail address', inquiry, { answer: 'email' }, 'email', 'a@example.com', 'a'],
  ['a telephone number', inquiry, { answer: 'phone' }, 'phone', '+81312345678', '03-1234-5678'],
  ['a place by postcode', inquiry, BY_POST, 'place', TOWNS, { ...TOWNS, postcode: '1' }],
  ['a place in lines', inquiry, BY_POST, 'place', LINES, 'lines'],
  ['a town', inquiry, { ...BY_POST, place: TOWNS }, 'town', 'B', 'C'],
  ['a street', inquiry, { ...BY_POST, place: TOWNS, town: 'B' }, 'street', '1-1', ''],
  ['a country', inquiry, { ...BY_POST, place: LINES }, 'country', 'KE', 'Kenya'],
  ['a name', disclosure, { who: 'self' }, 'name', 'Grace', 7],
  ['a furigana', disclosure, { who: 'self', name: '山田' }, 'furigana', 'ヤマダ', 'x\ny'],
  ['a date', disclosure, MINOR, 'personBirth', '2015-04-01', '1 April 2015'],
  ['a way to reach somebody', disclosure, { mail: 'none' }, 'contact', '+254700000000', ['x']],
  ['groups of data', disclosure, {}, 'data', ['account', 'site'], ['account', 'points']],
  ['one group of data', correction, {}, 'data', ['account'], ['all']],
  ['data in words', correction, {}, 'data', ['my old address'], []],
  ['what was passed over', disclosure, { who: 'self', name: '山田' }, 'furigana', null, {}],
  ['a question passed over that cannot be', disclosure, {}, 'who', 'self', null],
])('%s stays while its field still takes it', (_kind, form, before, key, good, bad) => {
  expect(keptAnswers(form, { ...before, [key]: good })).toEqual({ ...before, [key]: good });
  expect(keptAnswers(form, { ...before, [key]: bad })).toEqual(before);
});

test('an answer goes with the one it hung on, and with its question', () => {
  const given = { answer: 'fax', email: 'a@example.com', words: 'x', gone: 'x' };
  expect(keptAnswers(inquiry, given)).toEqual({ words: 'x' });
});

test('that there is no e-mail address stays, said before it could be asked', () => {
  expect(keptAnswers(disclosure, { mail: 'none' })).toEqual({ mail: 'none' });
});
