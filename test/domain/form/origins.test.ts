import type { Draft } from '../../../src/domain/form/form';
import { withOrigins } from '../../../src/domain/form/origins';

const draft = (rest: Partial<Draft>): Draft => ({
  ...{ id: 'd', form: 'disclosure', formVersion: 1, answers: {}, identity: {} },
  ...rest,
});

test('an answer came from the message in which it was first given', () => {
  const first = withOrigins(null, draft({ answers: { name: 'Grace' } }), 'm1');
  const second = withOrigins(first, { ...first, answers: { name: 'Grace', data: ['all'] } }, 'm2');
  expect(second.from).toEqual({ name: 'm1', data: 'm2' });
});

test('put right, it came from the message that put it right', () => {
  const first = withOrigins(null, draft({ answers: { name: 'Grace', who: 'self' } }), 'm1');
  const second = withOrigins(first, { ...first, answers: { name: 'Gracie', who: 'self' } }, 'm2');
  expect(second.from).toEqual({ name: 'm2', who: 'm1' });
});

test('told early, it came from where it was told and not from where it was asked', () => {
  const first = withOrigins(null, draft({ told: { method: 'paper' } }), 'm1');
  const { told: _asked, ...rest } = first;
  const second = withOrigins(first, { ...rest, answers: { method: 'paper' } }, 'm2');
  expect(second.from).toEqual({ method: 'm1' });
});

test('a question that was passed over has no message, and an answer taken back has none any more', () => {
  const first = withOrigins(null, draft({ answers: { name: 'Grace', furigana: null } }), 'm1');
  const second = withOrigins(first, { ...first, answers: {} }, 'm2');
  expect([first.from, second.from]).toEqual([{ name: 'm1' }, {}]);
});

test('in the place of another form, what was told there came from its message still', () => {
  const first = withOrigins(null, draft({ answers: { name: 'Grace' } }), 'm1');
  const instead = draft({ id: 'other', form: 'erasure', told: { name: 'Grace', data: ['all'] } });
  const second = withOrigins(first, instead, 'm2');
  expect(second.from).toEqual({ name: 'm1', data: 'm2' });
});
