import fc from 'fast-check';
import { packModel } from '../../src/training/packModel';

const weight = fc.float({ min: -50, max: 50, noNaN: true });

test('of any weights each is kept to half a 127th of the largest of its feature', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(weight, weight, weight), { maxLength: 12 }), (rows) => {
      const weights = Float32Array.from(rows.flat());
      const labels = ['a', 'b', 'c'];
      const hashes = Uint32Array.from(rows, (_, row) => row);
      const packed = packModel({ labels, hashes, weights, bias: new Float32Array(3), sharpness: 1 });
      rows.forEach((row, at) => {
        const step = Math.max(...row.map(Math.abs)) / 127;
        const scale = packed.scales[at] ?? 0;
        row.forEach((one, label) => {
          const read = (packed.weights[at * 3 + label] ?? 0) * scale;
          expect(Math.abs(read - one)).toBeLessThanOrEqual(step * 0.51 + 1e-6);
        });
      });
    }),
  );
});

test('sharpness multiplies the weights and the bias', () => {
  const given = { labels: ['a', 'b'], hashes: Uint32Array.of(1), weights: Float32Array.of(127, -63.5) };
  const packed = packModel({ ...given, bias: Float32Array.of(1, -2), sharpness: 4 });
  expect(packed.weights).toEqual(Int8Array.of(127, -63));
  expect(packed.scales).toEqual(Float32Array.of(4));
  expect(packed.bias).toEqual(Float32Array.of(4, -8));
});

test('a feature without any weight stays without', () => {
  const given = { labels: ['a', 'b'], hashes: Uint32Array.of(1), weights: new Float32Array(2) };
  const packed = packModel({ ...given, bias: new Float32Array(2), sharpness: 1 });
  expect(packed.weights).toEqual(Int8Array.of(0, 0));
  expect([...packed.scales].every(Number.isFinite)).toBe(true);
});
