import { openEngine } from '../../src/assembly/openEngine';
import { createWiden } from '../../src/answers/generalTopics';
import { documentOf, topicsOf } from './material';

const ASKED = topicsOf({ authorities: 0.7, 'third-party': 0.2, fee: 0.1 });
const widened = (tags: Readonly<Record<string, number>>) =>
  [...createWiden(new Map([['p0', topicsOf(tags)]]))(ASKED)].map((share) => share.toFixed(2));
const shown = (topics: Float64Array) => [...topics].map((share) => share.toFixed(2));

test('what no provision says of the police is asked of giving data to anybody', () => {
  expect(widened({ 'third-party': 0.9 })).toEqual(shown(topicsOf({ 'third-party': 0.9, fee: 0.1 })));
});

test('a policy that names its topics has told what it leaves out', () => {
  expect(createWiden(undefined)(ASKED)).toBe(ASKED);
});

test('a provision about the police is asked for itself', () => {
  expect(widened({ authorities: 0.5 })).toEqual(shown(ASKED));
});

test.each([
  ['ja', '警察に聞かれたら渡すの？'],
  ['ja', '個人情報を売ることはありますか'],
  ['en', 'do you sell data to advertisers?'],
] as const)(
  'the policy is not said to leave out what its general provision covers (%s): %s',
  async (language, text) => {
    const policy = {
      ja: documentOf(
        'ja',
        ['第三者への提供', '当社は、本人の同意を得ることなく、個人情報を第三者に提供することはありません。'],
        ['安全管理', '個人情報の漏えいを防ぐため、適切な措置を講じます。'],
      ),
      en: documentOf(
        'en',
        [
          'Disclosure to third parties',
          'We never provide your personal data to third parties without consent.',
        ],
        ['Security', 'We take appropriate measures to keep personal data from leaking.'],
      ),
    };
    const engine = (await openEngine())({ version: '1', documents: [policy[language]] });
    const { kind, sections } = engine.meaningOf(text, language);
    expect([kind, sections[0]]).toEqual(['policy', 'p0']);
  },
);
