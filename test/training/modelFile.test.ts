import { writeModel } from '../../src/training/modelFile';
import { train } from '../../src/training/train';
import { EXAMPLES, OPTIONS } from './material';

const model = train(EXAMPLES, OPTIONS);
const bytes = writeModel(model);
const head = bytes.indexOf(10) + 1;

test('a model begins with a line of JSON that tells its labels and how many features it has', () => {
  expect(JSON.parse(bytes.subarray(0, head).toString('utf8'))).toEqual({
    labels: model.labels,
    features: model.hashes.length,
  });
});

test('the arrays follow from a multiple of four on, little-endian, and nothing after them', () => {
  const from = head + ((4 - (head % 4)) % 4);
  const { labels, hashes, bias } = model;
  expect(bytes.readFloatLE(from)).toBe(bias[0]);
  expect(bytes.readUInt32LE(from + labels.length * 4)).toBe(hashes[0]);
  expect(bytes).toHaveLength(from + labels.length * 4 + hashes.length * (8 + labels.length));
});
