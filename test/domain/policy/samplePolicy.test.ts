import { samplePolicy } from '../../answers/samplePolicy';

const IDS = [
  'commitment',
  'protection',
  'personal-information',
  'purpose-of-use',
  'third-party-provision',
  'entrustment',
  'sensitive-information',
  'specific-personal-information',
  'requests',
  'cookies',
  'security',
  'complaints',
  'revisions',
];

describe.each(samplePolicy().documents)('the sample policy in $language', (document) => {
  test('holds the thirteen provisions in their order', () => {
    expect(document.provisions.map(({ id }) => id)).toEqual(IDS);
  });

  test('says that it is a sample, to a reader and to the program', () => {
    expect(document.sample).toBe(true);
    expect(document.title).toMatch(/sample|見本/u);
  });

  test('says each provision once more in easier words, and in no more than half as many again', () => {
    for (const { id, plain = '', text } of document.provisions) {
      expect([id, plain.length > 20 && plain.length < Math.max(1.5 * text.length, 200)]).toEqual([id, true]);
    }
  });

  test('names no company', () => {
    const text = document.provisions.map((one) => one.heading + one.text + (one.plain ?? '')).join('\n');
    expect(text).not.toMatch(/jidosha|自動車|株式会社|co\., ltd/iu);
  });
});

test('both languages are one version, of which English is the original', () => {
  expect(
    samplePolicy().documents.map(({ language, version, original }) => [language, version, original]),
  ).toEqual([
    ['en', 'sample-3', true],
    ['ja', 'sample-3', false],
  ]);
});

test.each(['purpose-of-use', 'third-party-provision'])(
  'both languages number the items of %s alike',
  (id) => {
    const [en, ja] = samplePolicy().documents.map((document) => {
      const text = document.provisions.find((provision) => provision.id === id)?.text ?? '';
      return text.match(/^\(\d\)/gmu);
    });
    expect(en).toEqual(ja);
    expect(en?.length).toBeGreaterThan(4);
  },
);
