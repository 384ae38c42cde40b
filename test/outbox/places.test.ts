import { inHandOf } from '../../src/domain/outbox/lane';
import { PACE } from '../../src/domain/outbox/pace';
import { type Hand, placesIn } from '../../src/outbox/places';

const hands = (counts: Readonly<Record<string, number>>): ReadonlySet<Hand> =>
  new Set(
    Object.entries(counts).flatMap(([lane, count]) =>
      Array.from({ length: count }, () => ({
        lane,
        id: lane,
        controller: new AbortController(),
        done: Promise.resolve(),
      })),
    ),
  );

test.each([
  ['nothing', ['a', 'b', 'c', 'd'], {}, 32, { mail: 4, a: 8, talk: 8 }],
  ['some of two lanes', ['a', 'b', 'c', 'd'], { mail: 1, a: 3 }, 28, { mail: 3, a: 5, talk: 8 }],
  [
    'what belongs to no lane',
    ['a', 'b', 'c', 'd'],
    { gone: 2, constructor: 1 },
    29,
    { mail: 4, a: 8, talk: 5 },
  ],
  ['all that few lanes have', [], { mail: 4, talk: 8 }, 0, { mail: 0, talk: 0 }],
])('with %s in hand there are so many places left', (_what, channels, inHand, inAll, free) => {
  const places = placesIn({ ...PACE, inHand: inHandOf(channels) }, hands(inHand));
  expect(places).toMatchObject({ inAll, free });
});
