import { durationMs } from '../../../src/cli/dialogues/dialogue';
import { offersIn, termsOf } from '../../../src/cli/dialogues/termsOf';

const AT_REST = { form: null, open: null };

test.each([
  ['menu:erasure', ['request:erasure']],
  ['guide:remove', ['guide:remove']],
  ['guide:remove:notNeeded', ['choice:notNeeded', 'request:erasure']],
  ['command:send', ['send']],
  ['command:language:ja', ['language']],
  ['edit:name', ['other']],
  ['self', ['choice:self']],
  ['no', ['no']],
])('what the button %s means', (value, meant) => {
  expect(offersIn(value)).toEqual(meant);
});

test.each([
  ['disclosure', 'question:dataToSee.ask', ['ask:data']],
  ['complaint', 'complaint:words.ask', ['ask:words']],
  ['inquiry', 'inquiry:words.ask', ['ask:words']],
] as const)('a question of the form %s is named by the field that it asks for', (form, key, terms) => {
  const asked = { kind: 'ask', key, input: { kind: 'text', maxLength: 100 } } as const;
  expect(termsOf(asked, { form, open: null })).toEqual(terms);
});

test.each([
  ['disclosure', 'data', 'question:dataToSee.example', ['example:data']],
  ['inquiry', 'email', 'inquiry:email.example', ['example:email']],
  ['disclosure', 'address', 'inquiry:email.example', ['example:address']],
  [null, 'address', 'inquiry:email.example', ['example:address']],
] as const)('so is an example of an answer: %s at %s', (form, open, key, terms) => {
  const said = { kind: 'say', key: 'form:example', values: { example: { key } } } as const;
  expect(termsOf(said, { form, open })).toEqual(terms);
});

test('what the policy does not say, and what may be meant', () => {
  const about = { topic: { key: 'topics:cookies' } } as const;
  expect(termsOf({ kind: 'say', key: 'policy:notStatedAbout', values: about }, AT_REST)).toEqual([
    'notStated:cookies',
  ]);
  const choices = [{ value: 'quote:cookies', label: 'policy:heading' }] as const;
  expect(termsOf({ kind: 'say', key: 'policy:didYouMean', choices }, AT_REST)).toEqual([
    'didYouMean:cookies',
  ]);
});

test('times that pass', () => {
  expect(['PT3M', 'PT3H', 'P2D', 'P1DT1H1M'].map(durationMs)).toEqual([
    180_000, 10_800_000, 172_800_000, 90_060_000,
  ]);
});
