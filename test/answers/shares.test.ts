import fc from 'fast-check';
import { featuresOf } from '../../src/answers/features';
import { createReadShares } from '../../src/answers/shares';
import { TOPICS } from '../../src/answers/topics';
import { alwaysSaying, topicsOf } from './material';

const LABELS = [
  ...TOPICS.map((topic) => `topics/${topic}`),
  ...[
    'requests/disclosure',
    'requests/complaint',
    'requests/erasure',
    'elsewhere/off-cars',
    'elsewhere/off-legal',
  ],
  ...['wishes/human', 'wishes/status', 'wishes/smalltalk', 'wishes/announce'],
];
const text = featuresOf('anything');
const read = (shares: Readonly<Record<string, number>>) => createReadShares(alwaysSaying(shares))(text, text);

test('each label counts for what its folder or name says', () => {
  expect(
    read({
      ...{
        'topics/cookies': 0.2,
        'topics/fee': 0.1,
        'requests/complaint': 0.05,
        'requests/disclosure': 0.15,
      },
      ...{
        'elsewhere/off-cars': 0.1,
        'elsewhere/off-legal': 0.1,
        'wishes/human': 0.1,
        'wishes/status': 0.05,
      },
      ...{ 'wishes/smalltalk': 0.05, 'wishes/announce': 0.1 },
    }),
  ).toMatchObject({
    ...{ question: expect.closeTo(0.3) as number, request: expect.closeTo(0.2) as number, human: 0.1 },
    ...{ status: 0.05, smalltalk: 0.05, announce: 0.1, elsewhere: expect.closeTo(0.2) as number },
    requestType: 'disclosure',
  });
});

test('of any shares all but the topics add up to 1, and the topics too', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: LABELS.length, maxLength: LABELS.length }), (parts) => {
      const whole = parts.reduce((sum, part) => sum + part, 0);
      fc.pre(whole > 0);
      const shares = read(Object.fromEntries(LABELS.map((label, at) => [label, (parts[at] ?? 0) / whole])));
      const { question, request, human, status, smalltalk, announce, elsewhere, topics } = shares;
      expect(question + request + human + status + smalltalk + announce + elsewhere).toBeCloseTo(1, 8);
      const about = topics.reduce((sum, share) => sum + share, 0);
      expect(about === 0 ? 1 : about).toBeCloseTo(1, 8);
    }),
  );
});

test('a request is about its matter, and less surely than a question', () => {
  const { topics } = read({ 'topics/cookies': 0.5, 'requests/complaint': 0.5 });
  const [cookies = 0, complaints = 0] = [...topics].filter((share) => share > 0).sort((a, b) => b - a);
  expect(topics[TOPICS.indexOf('cookies')]).toBe(cookies);
  expect(topics[TOPICS.indexOf('complaints')]).toBe(complaints);
  expect(complaints).toBeLessThan(cookies);
});

test('a wish to be told of changes is about revisions', () => {
  expect(read({ 'wishes/announce': 1 }).topics).toEqual(topicsOf({ revisions: 1 }));
});

test('what is elsewhere is about no topic', () => {
  expect(read({ 'elsewhere/off-cars': 1 })).toMatchObject({ elsewhere: 1, requestType: '' });
  expect(read({ 'elsewhere/off-cars': 1 }).topics).toEqual(topicsOf({}));
});

test('a text without features is nothing for a privacy desk, whatever the classifier says', () => {
  const shares = createReadShares(alwaysSaying({ 'topics/cookies': 1 }))(new Map(), new Map());
  expect(shares).toMatchObject({ elsewhere: 1, question: 0, requestType: '' });
});
