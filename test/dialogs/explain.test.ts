import { type Locale, LOCALES, locales } from '../../locales';
import type { RequestTypeId } from '../../src/domain/request/requestType';
import { FORMS } from '../../src/forms';
import { ABOUT, type Claim, claimSteps, METHODS, WHO } from '../journeys/claims';
import { BROKEN_OFF, LATER, toldNumber } from '../journeys/draftSteps';
import { IDENTIFIED } from '../journeys/steps';
import { type Expected, type Step, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';

let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());
beforeEach(() => {
  open.clock.pass(2 * 60 * 60 * 1000);
});

const FIELDS = [
  ...new Set(
    Object.values(FORMS).flatMap(({ fields }) =>
      Object.entries(fields).map(([key, { explainedAs = key }]) => explainedAs),
    ),
  ),
];
const BESIDE = ['notice', 'address', 'code', 'number', 'numberCode', 'newsAddress', 'newsCode', 'send'];
const PARTS = ['why', 'what', 'must'] as const;

describe.each(LOCALES)('in %s', (language) => {
  const { explain, alike } = locales[language];
  test.each([...FIELDS, ...BESIDE])(
    '%s has its reason, its meaning and whether it must be answered',
    (id) => {
      const words = (explain as Readonly<Record<string, unknown>>)[id] as Readonly<Record<string, string>>;
      for (const part of PARTS) expect(words[part]).toMatch(language === 'ja' ? /。$/u : /[.”]$/u);
      expect(Object.keys(alike.asked)).toContain(id);
    },
  );

  test('nothing is explained that is not asked', () => {
    const explained = Object.entries(explain).filter(([, words]) => typeof words !== 'string');
    expect(explained.map(([id]) => id).sort()).toEqual([...FIELDS, ...BESIDE].sort());
  });
});

const ASK_NAME = 'question:name.ask';
const OF_THE_POLICY = { en: 'Why do you use cookies?', ja: 'クッキーは何に使いますか' };
const WHY = { en: 'why?', ja: 'なぜですか' };
/** Asks why, is told the reason and whether it must be answered, and is asked again. */
const whyAt = (language: Locale, id: string, again: Expected): readonly Step[] => [
  [WHY[language], 'explain:both', again],
  [
    ({ replies }) => {
      const { why, must } = locales[language].explain[id as 'name'];
      expect(replies[0]?.text).toBe(language === 'ja' ? `${why}${must}` : `${why} ${must}`);
      return undefined;
    },
  ],
];

/** The question of a form that asks in these words. */
const fieldAsking = (form: RequestTypeId, ask: Expected) =>
  Object.entries(FORMS[form].fields).find(([, field]) => field.ask === ask)?.[0];

/** The steps of a form, each question asked about before it is answered. */
function curious(form: RequestTypeId, language: Locale, steps: readonly Step[]): readonly Step[] {
  const named: Readonly<Partial<Record<string, readonly [id: string, again: Expected]>>> = {
    'identity:askEmail': ['address', 'identity:askEmail'],
    'identity:codeSent': ['code', 'identity:askCode'],
    summary: ['send', 'summary'],
    [FORMS[form].notice]: ['notice', 'form:noticeGoOn'],
  };
  return steps.flatMap((step) => {
    const ask = step.at(-1) as Expected;
    const id = fieldAsking(form, ask);
    const [beside, again = ask] = named[ask] ?? [];
    const asked = id ?? beside;
    return asked === undefined ? [step] : [step, ...whyAt(language, asked, again)];
  });
}

const SELF = WHO['self'] ?? [];
const FILLED: readonly (readonly [name: string, Parameters<typeof claimSteps>[0]])[] = [
  ...(Object.keys(ABOUT) as readonly Claim[]).map((type) => {
    const about = Object.values(ABOUT[type]).at(-1) ?? [];
    return [type, { type, about, who: SELF }] as const;
  }),
  ...Object.entries(WHO).map(
    ([who, asked]) =>
      [
        `disclosure, ${who}`,
        {
          type: 'disclosure',
          who: asked,
          about: [
            ['question:dataToSee.ask', 'words'],
            ['question:dataWords.ask', 'the papers of my car'],
          ],
        },
      ] as const,
  ),
  ...(['data', 'notice'] as const).flatMap((ends) =>
    Object.entries(METHODS[ends]).map(([name, method]) => {
      const type: Claim = ends === 'data' ? 'provision-record-disclosure' : 'addition';
      return [`${type}, ${name}`, { type, method, about: Object.values(ABOUT[type])[0] ?? [] }] as const;
    }),
  ),
];

describe.each(LOCALES)('in %s whoever asks why is told, and the question stands again:', (language) => {
  test.each(FILLED)('%s', async (_name, chosen) => {
    const steps = curious(chosen.type, language, claimSteps(chosen));
    await walk(open, language, steps);
  });

  test('messages since a day', async () => {
    const about: Parameters<typeof claimSteps>[0]['about'] = [
      ['question:dataToSee.ask', 'inquiries'],
      ['question:since.ask', '2026-05-01'],
    ];
    await walk(open, language, curious('disclosure', language, claimSteps({ type: 'disclosure', about })));
  });

  test.each([
    ['email', 'inquiry:email.ask'],
    ['phone', 'inquiry:phone.ask'],
    ['post', 'question:place.ask'],
  ] as const)('a complaint that is answered by %s', async (way, ask) => {
    await walk(
      open,
      language,
      curious('complaint', language, [
        ['menu:complaint', 'form:notice.complaint'],
        ['command:goOn', 'complaint:words.ask'],
        ['Somebody knew my order.', 'complaint:answer.ask'],
        [way, ask],
      ]),
    );
  });

  test('an inquiry', async () => {
    await walk(
      open,
      language,
      curious('inquiry', language, [
        ['menu:inquiry', 'form:notice.inquiry'],
        ['command:goOn', 'inquiry:words.ask'],
        ['About my order.', 'complaint:answer.ask'],
      ]),
    );
  });

  test('without an e-mail', async () => {
    await walk(open, language, [
      ['menu:disclosure', 'form:notice.claim'],
      ['command:goOn', 'identity:askEmail'],
      ['code:none', 'identity:noMail', 'question:contact.ask'],
      ...whyAt(language, 'contact', 'question:contact.ask'),
    ]);
  });

  test('a number and its code', async () => {
    await walk(open, language, [...BROKEN_OFF, LATER]);
    await walk(open, language, [
      ['command:status', 'status:askNumber'],
      ...whyAt(language, 'number', 'status:askNumber'),
      [toldNumber, 'form:draftCodeSent'],
      ...whyAt(language, 'numberCode', 'identity:askCode'),
    ]);
  });

  test('news and its code', async () => {
    await walk(open, language, [
      ['command:announce', 'announce:askEmail'],
      ...whyAt(language, 'newsAddress', 'announce:askEmail'),
      [`why.${language}@example.com`, 'identity:codeSent'],
      ...whyAt(language, 'newsCode', 'identity:askCode'),
    ]);
  });

  test('another question of the form, where it is named', async () => {
    await walk(open, language, [
      ...IDENTIFIED,
      [
        language === 'en' ? 'why did you need my e-mail?' : 'なぜメールが必要なのですか',
        'explain:both',
        ASK_NAME,
      ],
      [
        ({ replies }) => {
          expect(replies[0]?.text).toContain(locales[language].explain.address.why);
          return undefined;
        },
      ],
      [OF_THE_POLICY[language], 'quote:cookies', ASK_NAME],
    ]);
  });
});
