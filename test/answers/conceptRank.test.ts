import { conceptsOf } from '../../src/answers/concepts';
import { type ConceptFit, createConceptRank } from '../../src/answers/conceptRank';
import { documentOf } from './material';

const best = (fits: ReadonlyMap<string, ConceptFit>) =>
  [...fits].sort(([, a], [, b]) => b.score - a.score).map(([id]) => id);

test('a provision that names what is asked about fits, in whichever words and language', () => {
  const rank = createConceptRank([documentOf('ja', ['', '捜査機関に提供します。'], ['', '見本です。'])]);
  expect(best(rank(conceptsOf('would you tell the cops')))).toEqual(['p0']);
});

test('one that names nothing of it is left out', () => {
  const rank = createConceptRank([documentOf('en', ['', 'Cookies.'], ['', 'Police.'])]);
  expect(best(rank(conceptsOf('cookies')))).toEqual(['p0']);
  expect(rank(conceptsOf('zzz')).size).toBe(0);
  expect(rank(new Set()).size).toBe(0);
});

test('what is named rarely counts more than what is named everywhere', () => {
  const rank = createConceptRank([
    documentOf('en', ['', 'Cookies.'], ['', 'Cookies.'], ['', 'Police.'], ['', 'Cookies.']),
  ]);
  expect(best(rank(conceptsOf('cookies and police')))[0]).toBe('p2');
});

test('one that names everything fits less than one that names just this', () => {
  const everything =
    'Cookies, police, fees, contractors, health, My Number, shareholders, backups, complaints.';
  const rank = createConceptRank([documentOf('en', ['', everything], ['', 'Cookies.'])]);
  expect(best(rank(conceptsOf('cookies')))).toEqual(['p1', 'p0']);
});

test('the heading and all languages of a provision count together', () => {
  const rank = createConceptRank([documentOf('en', ['Cookies', '']), documentOf('ja', ['', '警察'])]);
  expect(best(rank(conceptsOf('cookies')))).toEqual(['p0']);
  expect(best(rank(conceptsOf('police')))).toEqual(['p0']);
});

test('how much of what is asked about a provision names is told from 0 to 1', () => {
  const rank = createConceptRank([documentOf('ja', ['', 'クッキー'], ['', 'クッキーと警察'])]);
  const fits = rank(conceptsOf('cookies and police'));
  expect(fits.get('p1')?.coverage).toBe(1);
  expect(fits.get('p0')?.coverage).toBeGreaterThan(0);
  expect(fits.get('p0')?.coverage).toBeLessThan(1);
});

test('a policy without provisions ranks nothing', () => {
  expect(createConceptRank([documentOf('en')])(conceptsOf('cookies')).size).toBe(0);
});
