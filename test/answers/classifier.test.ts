import fc from 'fast-check';
import { createClassifier, type Model, softmax } from '../../src/answers/classifier';

/** Two labels; feature 5 speaks for `a`, feature 9 for `b`. */
const MODEL: Model = {
  labels: ['a', 'b'],
  bias: Float32Array.of(0, 0),
  hashes: Uint32Array.of(5, 9),
  scales: Float32Array.of(0.5, 0.25),
  weights: Int8Array.of(4, -4, 0, 8),
};
const { classify } = createClassifier(MODEL);

test('shares come from the weights, their scales and how much of each feature there is', () => {
  const [a = 0, b = 0] = classify(new Map([[5, 1]]));
  expect(Math.log(a / b)).toBeCloseTo(4, 10);
  const [c = 0, d = 0] = classify(new Map([[9, 0.5]]));
  expect(Math.log(d / c)).toBeCloseTo(1, 10);
});

test('features that the model does not know change nothing', () => {
  expect(classify(new Map([[77, 1]]))).toEqual(Float64Array.of(0.5, 0.5));
  expect(classify(new Map())).toEqual(Float64Array.of(0.5, 0.5));
});

test('without any feature the bias decides', () => {
  const [a = 0, b = 0] = createClassifier({ ...MODEL, bias: Float32Array.of(0, 2) }).classify(new Map());
  expect(Math.log(b / a)).toBeCloseTo(2, 6);
});

test('every feature of a model is found, and no other', () => {
  const hash = fc.integer({ min: 0, max: 0xffffffff });
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 60 }), hash, (all, other) => {
      const hashes = Uint32Array.from(all).sort();
      const labels = Array.from(hashes, String);
      const weights = Int8Array.from(hashes, () => 0);
      const size = hashes.length + 1;
      const table = new Int8Array(hashes.length * size);
      hashes.forEach((_, row) => (table[row * size + row] = 100));
      const model = { labels: [...labels, 'none'], bias: new Float32Array(size), hashes };
      const classifier = createClassifier({
        ...model,
        scales: new Float32Array(weights.length).fill(1),
        weights: table,
      });
      const bestFor = (one: number) => {
        const shares = classifier.classify(new Map([[one, 1]]));
        return shares.indexOf(Math.max(...shares));
      };
      hashes.forEach((one, row) => {
        expect(bestFor(one)).toBe(row);
      });
      if (!all.includes(other)) expect(new Set(classifier.classify(new Map([[other, 1]]))).size).toBe(1);
    }),
    { numRuns: 50 },
  );
});

test('shares add up to 1 and keep the order of the sums, however large these are', () => {
  const sum = fc.double({ min: -5000, max: 5000, noNaN: true });
  fc.assert(
    fc.property(fc.array(sum, { minLength: 1, maxLength: 20 }), (sums) => {
      const shares = softmax(Float64Array.from(sums));
      expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(1, 10);
      expect(shares[sums.indexOf(Math.max(...sums))]).toBe(Math.max(...shares));
    }),
  );
});
