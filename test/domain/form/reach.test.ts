import type { Answers } from '../../../src/domain/form/form';
import { type Way, wayOfAnswer, wayToReach } from '../../../src/domain/form/reach';

test.each<[Answers, Way | undefined, Way | undefined]>([
  [{ answer: 'chat' }, 'chat', 'chat'],
  [{ answer: 'email' }, 'email', 'email'],
  [{ answer: 'phone' }, 'phone', 'phone'],
  [{ answer: 'post' }, 'post', 'post'],
  [{ answer: 'none' }, 'none', 'none'],
  [{ method: 'phone' }, 'phone', undefined],
  [{ method: 'paper' }, 'post', undefined],
  [{ method: 'electronic' }, undefined, undefined],
  [{ method: 'other' }, undefined, undefined],
  [{ answer: 'toString' }, undefined, undefined],
  [{}, undefined, undefined],
])('%j is to be reached by %s, and wants an answer by %s', (answers, reached, answered) => {
  expect([wayToReach(answers), wayOfAnswer(answers)]).toEqual([reached, answered]);
});
