import fc from 'fast-check';
import { blend, type Scored } from '../../src/usecases/blend';
import type { SecondOpinionResult } from '../../src/ports/secondOpinion';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const id = fc.constantFrom(...IDS, 'unknown');
const ranked = fc
  .uniqueArray(
    fc.record({ id: fc.constantFrom(...IDS), score: fc.double({ min: 0, max: 1, noNaN: true }) }),
    {
      selector: (one) => one.id,
    },
  )
  .map((all): readonly Scored[] => all.sort((one, other) => other.score - one.score));
const opinion: fc.Arbitrary<SecondOpinionResult> = fc
  .record(
    { order: fc.array(id), similarity: fc.array(fc.tuple(id, fc.double())).map((pairs) => new Map(pairs)) },
    { requiredKeys: [] },
  )
  .map((given) => ({ ok: true, ...given }));
const idsOf = (all: readonly Scored[]) => all.map((one) => one.id);
const scored = (...scores: readonly number[]) => scores.map((score, at) => ({ id: IDS[at] ?? '', score }));

test('the same provisions come out as went in, whatever the opinion', () => {
  fc.assert(
    fc.property(ranked, opinion, (all, given) => {
      expect([...blend(all, given)].sort(byId)).toEqual([...all].sort(byId));
    }),
  );
});

test('nothing that is certain is overtaken by what the engine finds nothing in', () => {
  fc.assert(
    fc.property(opinion, (given) => {
      const places = idsOf(blend(scored(1, 0.5, 0), given));
      expect(places.indexOf('a')).toBeLessThan(places.indexOf('c'));
    }),
  );
});

test('an opinion that agrees changes nothing', () => {
  fc.assert(
    fc.property(ranked, (all) => {
      expect(blend(all, { ok: true, order: idsOf(all) })).toEqual(all);
    }),
  );
});

test.each<readonly [string, SecondOpinionResult]>([
  ['no opinion', { ok: false, reason: 'timeout' }],
  ['an empty one', { ok: true }],
  ['an empty order', { ok: true, order: [] }],
  ['an order of others', { ok: true, order: ['x', 'y'] }],
  ['similarities of others', { ok: true, similarity: new Map([['x', 1]]) }],
  [
    'similarities that tell nothing apart',
    {
      ok: true,
      similarity: new Map([
        ['a', 0.5],
        ['b', 0.51],
      ]),
    },
  ],
  [
    'similarities that are no numbers',
    {
      ok: true,
      similarity: new Map([
        ['a', NaN],
        ['b', 0.5],
      ]),
    },
  ],
])('%s leaves the order as it was', (_name, given) => {
  const all = scored(0.5, 0.5, 0.4);
  expect(blend(all, given)).toEqual(all);
});

test.each<readonly [string, SecondOpinionResult, readonly string[]]>([
  ['an order decides among equals', { ok: true, order: ['c', 'b', 'a'] }, ['c', 'b', 'a']],
  ['who is not in it comes last', { ok: true, order: ['b'] }, ['b', 'a', 'c']],
  [
    'a similarity decides among equals',
    {
      ok: true,
      similarity: new Map([
        ['a', 0.2],
        ['b', 0.3],
        ['c', 0.6],
      ]),
    },
    ['c', 'b', 'a'],
  ],
  [
    'the order counts more than the similarity',
    {
      ok: true,
      order: ['b', 'c', 'a'],
      similarity: new Map([
        ['a', 0.2],
        ['b', 0.3],
        ['c', 0.35],
      ]),
    },
    ['b', 'c', 'a'],
  ],
])('%s', (_name, given, expected) => {
  expect(idsOf(blend(scored(0.5, 0.5, 0.5), given))).toEqual(expected);
});

function byId(one: Scored, other: Scored): number {
  return one.id.localeCompare(other.id);
}
