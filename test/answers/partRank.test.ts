import { featuresOf } from '../../src/answers/features';
import { createRankParts } from '../../src/answers/partRank';
import { partsOf, type ReadPiece } from '../../src/answers/parts';
import { documentOf, topicsOf } from './material';

const ENGLISH = { language: 'en', mixed: false } as const;
const JAPANESE = { language: 'ja', mixed: false } as const;
const read: ReadPiece = (text) => ({
  features: featuresOf(text),
  topics: topicsOf(text.includes('ookies') ? { cookies: 0.9 } : {}),
});
const FILLER = 'We value the trust of our customers. The head office is in Yokohama.';
const DOCUMENTS = [
  documentOf(
    'en',
    ['Cookies', FILLER],
    ['Other matters', `${FILLER} Parcels are tracked by our couriers. ${FILLER}`],
    ['', 'Parcels and couriers and the head office of our customers in Yokohama, which we value.'],
  ),
  documentOf('ja', ['クッキー', '荷物は宅配業者が追跡します。']),
];
const rank = createRankParts(
  DOCUMENTS.map((document) => partsOf(document, read)),
  featuresOf,
);
const NOTHING = topicsOf({});

test('a long provision counts by its best part', () => {
  const fits = rank('are parcels tracked by your couriers', ENGLISH, NOTHING);
  const [, long = 0, short = 0] = ['p0', 'p1', 'p2'].map((id) => fits.get(id)?.best);
  expect(long).toBeGreaterThan(short);
});

test('what a heading is about is told apart from what its text is about', () => {
  const fits = rank('zzz', ENGLISH, topicsOf({ cookies: 1 }));
  expect(fits.get('p0')?.headingTopic).toBeCloseTo(0.9);
  expect(fits.get('p1')?.headingTopic).toBe(0);
});

test('a heading that names the thing asked about is told apart, too', () => {
  const fits = rank('cookies', ENGLISH, NOTHING);
  expect(fits.get('p0')?.headingConcepts).toBeGreaterThan(0);
  expect(fits.get('p2')?.headingConcepts).toBe(0);
});

test('parts are looked at in the language that is spoken, and in all when it is missing', () => {
  expect([...rank('荷物は追跡しますか', JAPANESE, NOTHING).keys()]).toEqual(['p0']);
  const english = createRankParts([partsOf(DOCUMENTS[0] ?? documentOf('en'), read)], featuresOf);
  expect([...english('荷物', JAPANESE, NOTHING).keys()]).toEqual(['p0', 'p1', 'p2']);
});

test('a provision whose file names its topics has them in every part', () => {
  const named = documentOf('en', ['Heading', 'One. Two.']);
  const provisions = named.provisions.map((provision) => ({ ...provision, topics: ['fee'] }));
  const { parts } = partsOf({ ...named, provisions }, read);
  expect(parts.map(({ topics }) => topics)).toEqual(parts.map(() => topicsOf({ fee: 1 })));
  expect(parts.map(({ isHeading }) => isHeading)).toEqual([true, false, false]);
});

test('without any text nothing is ranked', () => {
  expect(createRankParts([], featuresOf)('cookies', ENGLISH, NOTHING).size).toBe(0);
});
