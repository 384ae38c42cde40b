import type { PolicyDocument, PolicyVersion } from '../../src/domain/policy/policy';
import { wordsDigest } from '../../src/usecases/wordsDigest';

const fee = { id: 'fee', heading: 'Fee', text: 'Free.', topics: ['fee'] };
const en: PolicyDocument = {
  ...{
    version: '1',
    language: 'en',
    title: 'Policy',
    effective: '2026-04-01',
    original: true,
    sample: false,
  },
  provisions: [fee, { id: 'cookies', heading: 'Cookies', text: 'None.' }],
};
const ja: PolicyDocument = { ...en, language: 'ja', title: '方針', original: false };
const of = (...documents: readonly PolicyDocument[]): PolicyVersion => ({ version: '1', documents });
const digest = wordsDigest(of(en, ja));

test('the digest of the words is one of 64 hexadecimal figures that stays the same over releases', () => {
  expect(digest).toMatch(/^[0-9a-f]{64}$/u);
  expect(wordsDigest(of({ ...en, provisions: [fee] }))).toBe(
    '5c484e0b8e57548dcc5b89737475be9beb80628d619921886b7d175bc305ce5c',
  );
});

test.each<[string, PolicyVersion]>([
  ['the order of the files', of(ja, en)],
  ['the version', { version: '2', documents: [en, ja].map((one) => ({ ...one, version: '2' })) }],
  ['the date', of(...[en, ja].map((one) => ({ ...one, effective: '' })))],
  ['the topics', of({ ...en, provisions: [{ ...fee, topics: [] }, ...en.provisions.slice(1)] }, ja)],
])('an approval does not hang on %s', (_what, policy) => {
  expect(wordsDigest(policy)).toBe(digest);
});

test.each<[string, PolicyVersion]>([
  ['a letter', of({ ...en, provisions: [{ ...fee, text: 'Free!' }, ...en.provisions.slice(1)] }, ja)],
  ['a heading', of({ ...en, provisions: [{ ...fee, heading: '' }, ...en.provisions.slice(1)] }, ja)],
  ['easier words', of({ ...en, provisions: [{ ...fee, plain: 'Free.' }, ...en.provisions.slice(1)] }, ja)],
  ['an id', of({ ...en, provisions: [{ ...fee, id: 'fees' }, ...en.provisions.slice(1)] }, ja)],
  ['a title', of({ ...en, title: 'The policy' }, ja)],
  ['the order of the provisions', of({ ...en, provisions: en.provisions.toReversed() }, ja)],
  ['a language that is missing', of(en)],
  ['which language binds', of({ ...en, original: false }, { ...ja, original: true })],
])('%s makes it another text', (_what, policy) => {
  expect(wordsDigest(policy)).not.toBe(digest);
});
