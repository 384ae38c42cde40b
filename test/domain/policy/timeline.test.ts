import {
  changesBetween,
  type DatedVersion,
  nextVersion,
  standingOf,
  versionInForce,
} from '../../../src/domain/policy/timeline';

/** `name: date`, in the order in which they were added; the sample is called so. */
function versionsOf(written: string): readonly DatedVersion[] {
  return written
    .split(', ')
    .filter((one) => one !== '')
    .map((one, addedAt) => {
      const [version = '', effective = ''] = one.split(': ');
      return { version, effective, addedAt, languages: ['en'], sample: version === 'sample' };
    });
}

const SAMPLE = 'sample: 2026-04-01';

test.each<[string, string, string | undefined, string | undefined]>([
  ['', '2026-09-01', undefined, undefined],
  [SAMPLE, '2026-09-01', 'sample', undefined],
  ['sample: ', '2026-09-01', 'sample', undefined],
  [SAMPLE, '2026-03-31', undefined, undefined],
  [`${SAMPLE}, a: 2026-01-01`, '2026-09-01', 'a', undefined],
  [`a: 2026-01-01, ${SAMPLE}`, '2026-09-01', 'a', undefined],
  [`${SAMPLE}, a: 2026-10-01`, '2026-09-30', 'sample', 'a'],
  [`${SAMPLE}, a: 2026-10-01`, '2026-10-01', 'a', undefined],
  ['a: 2026-10-01', '2026-09-30', undefined, 'a'],
  ['a: 2026-01-01, c: 2027-01-01, b: 2026-10-01', '2026-09-30', 'a', 'b'],
  ['a: 2026-01-01, c: 2027-01-01, b: 2026-10-01', '2026-10-01', 'b', 'c'],
  ['a: 2026-01-01, b: 2026-10-01, c: 2026-10-01', '2026-09-30', 'a', 'c'],
  ['a: 2026-01-01, b: 2026-10-01, c: 2026-10-01', '2026-10-01', 'c', undefined],
  ['a: 2026-09-01, b: 2026-09-01', '2026-09-01', 'b', undefined],
  ['a: 2026-01-01, sample: 2027-01-01', '2026-09-01', 'a', undefined],
])('of "%s", on %s the version in force is %s and the next one %s', (written, today, inForce, next) => {
  const versions = versionsOf(written);
  expect(versionInForce(versions, today)?.version).toBe(inForce);
  expect(nextVersion(versions, today)?.version).toBe(next);
  expect(versionInForce(versions.toReversed(), today)?.version).toBe(inForce);
});

test.each<[string, string, readonly string[]]>([
  [SAMPLE, '2027-01-01', []],
  ['a: 2026-01-01, b: 2026-10-01', '2026-10-01', []],
  ['a: 2026-01-01, b: 2026-10-01', '2026-10-02', ['b']],
  ['a: 2026-01-01, d: 2026-12-01, b: 2026-10-01, c: 2026-10-01, e: 2028-01-01', '2027-01-01', ['c', 'd']],
])('of "%s", from 1 September 2026 to %s these take over: %j', (written, date, taking) => {
  const between = changesBetween(versionsOf(written), '2026-09-01', date);
  expect(between.map(({ version }) => version)).toEqual(taking);
});

test.each<[string, string, Readonly<Record<string, string>>]>([
  [SAMPLE, '2026-09-01', { sample: 'inForce' }],
  [`${SAMPLE}, a: 2026-10-01`, '2026-09-01', { sample: 'inForce', a: 'notYet' }],
  [`${SAMPLE}, a: 2026-10-01`, '2026-10-01', { sample: 'replaced by a', a: 'inForce' }],
  [
    'a: 2026-01-01, b: 2026-05-01, c: 2026-12-01',
    '2026-09-01',
    { a: 'replaced by b', b: 'inForce', c: 'notYet' },
  ],
  // One that was corrected before its day came never holds, and is not announced.
  [
    'a: 2026-01-01, b: 2026-12-01, c: 2026-12-01',
    '2026-09-01',
    { a: 'inForce', b: 'replaced by c', c: 'notYet' },
  ],
  ['b: 2026-12-01, c: 2026-12-01', '2026-09-01', { b: 'replaced by c', c: 'notYet' }],
  ['a: 2026-09-01, b: 2026-09-01', '2026-09-01', { a: 'replaced by b', b: 'inForce' }],
])('of "%s", on %s the versions stand as %j', (written, today, expected) => {
  const versions = versionsOf(written);
  const stand = versions.map(({ version }) => {
    const standing = standingOf(versions, version, today);
    return [version, standing.is === 'replaced' ? `replaced by ${standing.by.version}` : standing.is];
  });
  expect(Object.fromEntries(stand)).toEqual(expected);
});
