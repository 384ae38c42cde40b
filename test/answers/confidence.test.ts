import fc from 'fast-check';
import {
  confidenceFrom,
  evidenceFor,
  type Evidence,
  NAMED_FIT,
  READ_FIT,
} from '../../src/answers/confidence';
import type { Match } from '../../src/answers/match';
import type { Shares } from '../../src/answers/shares';
import { topicsOf } from './material';

const shares = (topics: Float64Array): Shares => ({
  ...{ question: 1, request: 0, human: 0, status: 0, smalltalk: 0, announce: 0, elsewhere: 0 },
  ...{ requestType: '', known: 1, topics },
});
const match = (parts: Partial<Match>): Match => ({
  ...{ id: 'p', topic: 0, words: 0, concepts: 0, coverage: 0, heading: 0, score: 0 },
  ...parts,
});
const NONE: Evidence = { topic: 0, sure: 0, coverage: 0, lead: 0, heading: 0, score: 0 };

test('the evidence is the best provision’s, with its lead over the next', () => {
  const best = match({ topic: 0.8, words: 0.1, concepts: 0.3, coverage: 0.4, heading: 0.6, score: 0.9 });
  const evidence = evidenceFor(shares(topicsOf({ cookies: 0.7, fee: 0.3 })), [best, match({ score: 0.5 })]);
  expect(evidence).toEqual({ topic: 0.8, sure: 0.7, coverage: 0.4, lead: 0.4, heading: 0.6, score: 0.9 });
});

test('a single provision leads by all it has, and no provision gives no evidence', () => {
  const topics = shares(topicsOf({ cookies: 1 }));
  expect(evidenceFor(topics, [match({ score: 0.5 })]).lead).toBe(0.5);
  expect(evidenceFor(topics, [])).toEqual({ ...NONE, sure: 1 });
});

const FITS = [
  ['names its topics', NAMED_FIT],
  ['is read for its topics', READ_FIT],
] as const;

test.each(FITS)('without any evidence the desk is far from sure of a policy that %s', (_what, fit) => {
  expect(confidenceFrom(NONE, fit)).toBeLessThan(0.45);
  expect(confidenceFrom({ ...NONE, sure: 1 }, fit)).toBeLessThan(confidenceFrom(NONE, fit));
});

const part = fc.double({ min: 0, max: 1, noNaN: true });
const evidence = fc.record({
  ...{ topic: part, sure: part, coverage: part, lead: part, heading: part, score: part },
});
const GROWING = ['topic', 'coverage', 'lead', 'heading', 'score'] as const;

describe.each(FITS)('of a policy that %s', (_what, fit) => {
  test.each(GROWING)('more %s never makes it less sure', (key) => {
    fc.assert(
      fc.property(evidence, part, (some, more) => {
        const [less, most] = [some[key], more].sort((a, b) => a - b);
        const chance = (value = 0) => confidenceFrom({ ...some, [key]: value }, fit);
        expect(chance(most)).toBeGreaterThanOrEqual(chance(less));
      }),
    );
  });

  test('it is a chance', () => {
    fc.assert(
      fc.property(evidence, (some) => {
        expect(confidenceFrom(some, fit)).toBeGreaterThan(0);
        expect(confidenceFrom(some, fit)).toBeLessThan(1);
      }),
    );
  });
});
