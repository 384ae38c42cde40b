import type { Expectation } from '../../../src/cli/dialogues/dialogue';
import { judge } from '../../../src/cli/dialogues/judge';
import type { Seen } from '../../../src/cli/dialogues/seen';

const SEEN: Seen = {
  said: ['quote:cookies', 'other'],
  form: 'disclosure',
  open: 'method',
  answers: { name: { value: 'Ａｃｈｉｅｎｇ Otieno', shown: 'Ａｃｈｉｅｎｇ Otieno' } },
  offers: ['request:disclosure', 'yes'],
  tickets: [
    {
      type: 'complaint',
      status: 'waiting',
      answers: { words: { value: 'They shouted', shown: 'They shouted' } },
      added: ['on 3 November'],
    },
  ],
  language: 'en',
};

test.each<[what: string, expected: Expectation, missed: number]>([
  ['nothing is expected', {}, 0],
  ['said', { said: ['quote:cookies'] }, 0],
  ['said, any of its kind', { said: ['quote:*'] }, 0],
  ['said, one of a list', { said: [['receipt', 'other']] }, 0],
  ['said, and it was not', { said: ['receipt'] }, 1],
  ['never said', { never: ['receipt', 'didYouMean:*'] }, 0],
  ['never, and it was said', { never: ['quote:*'] }, 1],
  ['the form', { form: ['erasure', 'disclosure'] }, 0],
  ['another form', { form: null }, 1],
  ['the open question', { open: 'method' }, 0],
  ['an answer, in another width and case', { answers: { name: 'achieng' } }, 0],
  ['an answer that is more than that', { answers: { name: '=achieng' } }, 1],
  ['an answer that is just that', { answers: { name: '=Achieng  Otieno' } }, 0],
  ['an answer that is not there', { answers: { method: 'paper' } }, 1],
  ['answers that are not there', { unset: ['method'] }, 0],
  ['an answer that is there all the same', { unset: ['name'] }, 1],
  ['an offer', { offers: [['request:erasure', 'yes']] }, 0],
  [
    'the newest request',
    { ticket: { type: 'complaint', status: ['waiting', 'claimed'], added: ['3 November'] } },
    0,
  ],
  ['another state of it', { ticket: { status: 'withdrawn', answers: { words: 'shouted' } } }, 1],
  ['kept in an answer, and in words added later', { kept: ['otieno', '3 november', 'THEY'] }, 0],
  ['kept nowhere', { kept: ['passport'] }, 1],
  ['either of two', { either: [{ form: 'erasure' }, { open: 'method', language: 'en' }] }, 0],
  ['neither of two', { either: [{ form: 'erasure' }, { language: 'ja' }] }, 1],
])('%s', (_what, expected, missed) => {
  expect(judge(expected, SEEN)).toHaveLength(missed);
});

test('a request is expected where none was sent', () => {
  expect(judge({ ticket: { type: 'complaint' } }, { ...SEEN, tickets: [] })).toHaveLength(1);
});
