import { createClassifier, type Model } from '../../src/answers/classifier';
import { readModel } from '../../src/answers/readModel';
import { writeModel } from '../../src/training/modelFile';

const modelOf = (labels: readonly string[], features: number): Model => ({
  labels,
  bias: Float32Array.from(labels, (_, at) => at / 3),
  hashes: Uint32Array.from({ length: features }, (_, at) => at * 1_000_000_007 + 0xf0000000).sort(),
  scales: Float32Array.from({ length: features }, (_, at) => 1 / (at + 1)),
  weights: Int8Array.from({ length: features * labels.length }, (_, at) => (at * 37) % 255),
});

test.each([
  ['one label', modelOf(['a'], 3)],
  ['two labels', modelOf(['topics/a', 'topics/bb'], 5)],
  ['labels of any length, so that the arrays begin anywhere', modelOf(['abc', 'de', 'f'], 2)],
  ['labels outside ASCII, with quotes and line breaks', modelOf(['窓口', 'a"b', 'a\nb'], 7)],
  ['no feature', modelOf(['a', 'b'], 0)],
  ['no label', modelOf([], 0)],
])('a model of %s is read as it was written', (_what, model) => {
  expect(readModel(writeModel(model))).toEqual(model);
});

test('bytes that begin anywhere in a larger buffer are read too, and may be overwritten afterwards', () => {
  const model = modelOf(['a', 'b'], 4);
  const bytes = writeModel(model);
  for (const offset of [0, 1, 2, 3]) {
    const larger = new Uint8Array(bytes.length + offset + 5).fill(10);
    larger.set(bytes, offset);
    const read = readModel(larger.subarray(offset, offset + bytes.length));
    larger.fill(0);
    expect(read).toEqual(model);
  }
});

test('what was read classifies like what was written', () => {
  const model = modelOf(['a', 'b', 'c'], 9);
  const asked = new Map([...model.hashes].map((hash, at) => [hash, at / 10]));
  const shares = createClassifier(model).classify(asked);
  expect(createClassifier(readModel(writeModel(model))).classify(asked)).toEqual(shares);
});
