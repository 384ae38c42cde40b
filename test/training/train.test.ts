import { createClassifier } from '../../src/answers/classifier';
import { featuresOf } from '../../src/answers/features';
import { readModel } from '../../src/answers/readModel';
import { createReadTopics } from '../../src/answers/tagProvisions';
import { writeModel } from '../../src/training/modelFile';
import { ASKED, STATED, train } from '../../src/training/train';
import { EXAMPLES, exampleOf, OPTIONS } from './material';

const model = train(EXAMPLES, OPTIONS);
const { labels, classify } = createClassifier(model);
const bestFor = (text: string, shares = classify(featuresOf(text))) =>
  labels[shares.indexOf(Math.max(...shares))];

test.each([
  ['are there cookies', 'topics/cookies'],
  ['what is the fee', 'topics/fee'],
  ['手数料', 'topics/fee'],
  ['good morning friend', 'wishes/smalltalk'],
])('"%s" is %s', (text, label) => {
  expect(bestFor(text)).toBe(label);
});

test('labels come in their order, whatever the order of the examples', () => {
  expect(labels).toEqual(['topics/cookies', 'topics/fee', 'wishes/smalltalk']);
  expect(train([...EXAMPLES].reverse(), OPTIONS).labels).toEqual(labels);
});

test('features come ascending, each once', () => {
  const hashes = [...model.hashes];
  expect(hashes).toEqual([...new Set(hashes)].sort((a, b) => a - b));
  expect(new Set(hashes)).toEqual(new Set(EXAMPLES.flatMap(({ features }) => [...features.keys()])));
});

test.each([
  ['asked', ASKED],
  ['stated', STATED],
])('the same examples give the same bytes: %s', (_name, options) => {
  const bytes = () => writeModel(train(EXAMPLES, options));
  expect(bytes().equals(bytes())).toBe(true);
});

test('training leaves the examples as they are', () => {
  const before = EXAMPLES.map(({ label, features }) => [label, [...features]]);
  train(EXAMPLES, OPTIONS);
  expect(EXAMPLES.map(({ label, features }) => [label, [...features]])).toEqual(before);
});

test('a model that was written and read again classifies alike', () => {
  const again = createClassifier(readModel(writeModel(model)));
  for (const { features } of EXAMPLES) expect(again.classify(features)).toEqual(classify(features));
});

test('a label that never occurs is no label of the model, and reads as no share', () => {
  expect(labels).not.toContain('topics/retention');
  const shares = createReadTopics({ labels, classify, knows: () => 1 })('cookies');
  expect(shares.filter((share) => share > 0)).toHaveLength(2);
  expect([...shares].every(Number.isFinite)).toBe(true);
});

test('a feature that is seen too seldom is left out', () => {
  const texts = ['cookies', 'cookies', 'zebra'];
  const examples = texts.map((text, at) => exampleOf(at === 0 ? 'a' : 'b', text));
  const kept = (leastSeen: number) => new Set(train(examples, { ...OPTIONS, leastSeen }).hashes);
  const [common, rare] = [featuresOf('cookies'), featuresOf('zebra')].map((one) => new Set(one.keys()));
  expect(kept(1)).toEqual(new Set([...(common ?? []), ...(rare ?? [])]));
  const own = new Set([...(common ?? [])].filter((hash) => kept(2).has(hash)));
  expect(kept(2)).toEqual(own);
  expect(own).toEqual(common);
  expect(kept(4).size).toBe(0);
});

test('with no feature left the share of each label is about how often it occurs', () => {
  const seldom = train(EXAMPLES, { ...OPTIONS, leastSeen: 1000 });
  const shares = createClassifier(seldom).classify(new Map());
  expect(seldom.hashes).toHaveLength(0);
  expect(shares.indexOf(Math.max(...shares))).toBe(1);
});

test('no examples give a model without labels', () => {
  expect(train([], OPTIONS)).toMatchObject({ labels: [] });
  expect(createClassifier(train([], OPTIONS)).classify(featuresOf('cookies'))).toHaveLength(0);
});
