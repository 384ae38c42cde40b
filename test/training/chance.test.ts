import fc from 'fast-check';
import { createChance, shuffle } from '../../src/training/chance';

const draw = (seed: number, count: number) => Array.from({ length: count }, createChance(seed));

test('the same seed gives the same numbers, and another one others', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(draw(seed, 20)).toEqual(draw(seed, 20));
      expect(draw(seed, 20)).not.toEqual(draw(seed + 1, 20));
      for (const number of draw(seed, 20)) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }
    }),
  );
});

test('the numbers lie all over', () => {
  const tenths = new Map<number, number>();
  for (const number of draw(1, 10_000)) {
    const tenth = Math.floor(number * 10);
    tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1);
  }
  expect([...tenths.values()].every((times) => times > 850 && times < 1150)).toBe(true);
});

test('a shuffled list holds the same things, in an order that the seed decides', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer(), (list, seed) => {
      const [one, other] = [[...list], [...list]];
      shuffle(one, createChance(seed));
      shuffle(other, createChance(seed));
      expect(one).toEqual(other);
      expect([...one].sort()).toEqual([...list].sort());
    }),
  );
});

test('every order comes up', () => {
  const chance = createChance(3);
  const orders = Array.from({ length: 200 }, () => {
    const list = ['a', 'b', 'c'];
    shuffle(list, chance);
    return list.join('');
  });
  expect(new Set(orders).size).toBe(6);
});
