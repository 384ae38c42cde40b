import { createRank } from '../../src/answers/rank';
import { tokenise } from '../../src/answers/tokenise';
import type { PolicyDocument } from '../../src/domain/policy/policy';

const document = (...provisions: readonly (readonly [heading: string, text: string])[]): PolicyDocument => ({
  version: '1',
  language: 'en',
  title: 'T',
  effective: '',
  original: true,
  sample: false,
  provisions: provisions.map(([heading, text], index) => ({ id: `p${index}`, heading, text })),
});

const idsFor = (question: string, policy: PolicyDocument): readonly string[] =>
  createRank(policy)(tokenise(question)).map(({ id }) => id);

test('a word in the heading weighs more than the same word in the text', () => {
  const policy = document(
    ['Security', 'Cookies and more.'],
    ['Cookies', 'Security and more.'],
    ['Other', 'More.'],
  );
  expect(idsFor('cookies', policy)).toEqual(['p1', 'p0']);
});

test('a rare word weighs more than one that stands everywhere', () => {
  const policy = document(['', 'Data data data.'], ['', 'Data and shareholders.'], ['', 'Data.']);
  expect(idsFor('data shareholders', policy)[0]).toBe('p1');
});

test('a provision that shares no word is not ranked, and the share of the question covered is told', () => {
  const rank = createRank(document(['', 'Cookies.'], ['', 'Fees.']));
  expect(rank(tokenise('cookies'))).toMatchObject([{ id: 'p0', coverage: 1 }]);
  expect(rank(tokenise('cookies elephants'))[0]?.coverage).toBeLessThan(0.5);
  expect(rank(tokenise('elephants'))).toEqual([]);
  expect(rank([])).toEqual([]);
});

test('a policy without provisions ranks nothing', () => {
  expect(idsFor('cookies', document())).toEqual([]);
});
