import { randomUUID } from 'node:crypto';
import { newConversation } from '../../src/domain/conversation/newConversation';
import { HOUR } from '../../src/domain/calendar/duration';
import { written } from '../support/contents';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Locale, LOCALES, locales, type MessageKey } from '../../locales';
import { parseOpeningHours } from '../../src/domain/calendar/openingHours';
import { REQUEST_TYPES, type RequestTypeId } from '../../src/domain/request/requestType';
import { FORMS } from '../../src/forms';
import { claimTicket } from '../../src/usecases/staff/claimTicket';
import { completeTicket, type Decision } from '../../src/usecases/staff/completeTicket';
import { recordMatch } from '../../src/usecases/staff/recordMatch';
import { createCustomer, reopenChat, settle } from '../support/customer';
import { CODE, type Journey, type Step, wait, walk } from '../support/journey';
import { openDesk, type OpenDesk, samplePolicy } from '../support/openDesk';
import { createRecordingTranslator } from '../support/recordKeys';
import { ANNOUNCE_IN_WORDS, announceSteps } from './announceSteps';
import { ABOUT, claimSteps, STOPPED } from './claims';
import { CLAIMS_IN_WORDS, everyExample, REQUESTS } from './claimSteps';
import { DESK, DESK_IN_WORDS } from './deskSteps';
import { DISCLOSURE, IN_WORDS } from './disclosureSteps';
import { DRAFT_JOURNEY } from './draftSteps';
import { AFTERWARDS, AFTERWARDS_IN_WORDS } from './requestSteps';
import { declareRevisionJourneys } from './revisionJourneys';
import { ADDRESS, IDENTIFIED, SENT } from './steps';
import { asStaff } from '../support/asStaff';

const LATER: Step = [wait(HOUR)];
let open: OpenDesk;
let recording: Awaited<ReturnType<typeof createRecordingTranslator>>;

beforeAll(async () => {
  recording = await createRecordingTranslator();
  open = await openDesk({ translator: recording.translator });
});
afterAll(() => open.close());
beforeEach(() => {
  open.clock.pass(2 * HOUR); // the limits on codes count by the hour
});

describe.each(LOCALES)('in %s', (language) => {
  test.each(
    Object.entries({
      ...DISCLOSURE,
      ...DESK,
      ...REQUESTS,
      ...AFTERWARDS,
      'a draft that is taken up elsewhere': DRAFT_JOURNEY,
      ...announceSteps(language),
    }),
  )('%s', async (_name, steps) => {
    await walk(open, language, steps);
  });
});

describe('in words', () => {
  test.each([
    ...IN_WORDS,
    ...DESK_IN_WORDS,
    ...CLAIMS_IN_WORDS,
    ...AFTERWARDS_IN_WORDS,
    ...ANNOUNCE_IN_WORDS,
  ])('%s (%s)', async (_name, language, steps) => {
    await walk(open, language, steps);
  });
});

describe('whoever is stuck gets an example', () => {
  test.each(Object.entries(everyExample()))('at every question of %s', async (_name, steps) => {
    await walk(open, 'en', steps);
  });
});

test.each(LOCALES)('beyond the limits it is said what happens instead, in %s', async (language) => {
  const contactOffice = { ja: '東京都千代田区1-1', en: '1-1 Chiyoda, Tokyo' };
  const inquiry = (...told: Step[]): readonly Step[] => [
    ['menu:inquiry', 'form:notice.inquiry'],
    ['command:goOn', 'inquiry:words.ask'],
    ['How long is it kept?', 'complaint:answer.ask'],
    ['email', 'inquiry:email.ask'],
    ['same@example.com', 'summary'],
    ...told,
  ];
  for (const settings of [{}, { contactOffice }]) {
    const busy = await openDesk({ translator: recording.translator, settings });
    await walk(busy, language, inquiry(['command:send', 'form:receipt', 'form:receiptMailed']));
    await walk(busy, language, inquiry(['command:send', 'form:receipt', 'form:receiptNotMailed']));
    for (let begun = 2; begun < 20; begun++)
      await walk(busy, language, [['menu:inquiry', 'form:notice.inquiry']]);
    const told = 'contactOffice' in settings ? 'desk:tooManyRequestsOrPost' : 'desk:tooManyRequests';
    await walk(busy, language, [['menu:inquiry', told]]);
    await busy.close();
  }
});

test('outside opening hours it is said when people are back', async () => {
  const week = parseOpeningHours('Mon-Fri 13:00-17:30');
  const openingHours = { week: week.ok ? week.value : [], closedOn: () => false };
  const closed = await openDesk({ translator: recording.translator, settings: { openingHours } });
  await walk(closed, 'en', [
    ['command:human', 'handoff:noOffice', 'handoff:back', 'handoff:write', 'desk:menu'],
  ]);
  await closed.close();
});

describe('a revision of the policy', () => {
  declareRevisionJourneys(() => recording.translator);
});

describe('a request that is looked up from another conversation', () => {
  test.each(LOCALES)('is opened by its number and a fresh code in %s', async (language) => {
    const { receipt } = await walk(open, language, [...SENT, LATER]);
    await walk(open, language, [
      [`My number is ${receipt}`, 'status:codeSent'],
      ['hello', 'identity:notACode', 'identity:askCode'],
      ['code:resend', 'identity:wait', 'identity:askCode'],
      [receipt.toLowerCase().replaceAll('-', ' '), 'identity:notACode', 'identity:askCode'],
      ['000000', 'identity:wrong', 'identity:askCode'],
      [CODE, 'identity:confirmed', 'status:line', 'status:awaited.waiting'],
      ['command:status', 'status:line', 'status:awaited.waiting'],
    ]);
  });

  test('is told in the same words whether or not there is one', async () => {
    const { receipt } = await walk(open, 'en', [...SENT, LATER]);
    const told = await Promise.all(
      [receipt, '222-2222-222'].map(async (number) => {
        const { replies } = await walk(open, 'en', [
          [number, 'status:codeSent'],
          ['000000', 'identity:wrong', 'identity:askCode'],
          ['000000', 'identity:wrong', 'identity:askCode'],
          ['000000', 'identity:noTriesLeft'],
          [wait(61_000)],
          ['yes', 'status:codeSent'],
        ]);
        return JSON.stringify(replies).replaceAll(number, '');
      }),
    );
    expect(told[0]).toBe(told[1]);
  });

  test('asks no sixth code an hour for one number', async () => {
    const again: readonly Step[] = [
      ['222-2222-222', 'status:codeSent'],
      ['command:back', 'desk:menu'],
    ];
    await walk(open, 'ja', [
      ...again,
      ...again,
      ...again,
      ...again,
      ['222-2222-222', 'status:codeSent'],
      ['届きません', 'identity:missing.byNumber'],
      ['command:back', 'desk:menu'],
      ['222-2222-222', 'status:codeJoined'],
      ['届きません', 'identity:missing.joinedByNumber'],
      ['blue', 'identity:notLetters', 'identity:askLetters'],
      ['K7M2X-9RAQP', 'identity:wrong', 'identity:askLetters'],
      [wait(61_000)],
      ['code:resend', 'status:leftToStaff'],
    ]);
  });

  test('is not opened by a code that was mailed to another conversation', async () => {
    const { receipt } = await walk(open, 'en', [...SENT, LATER]);
    const first = await walk(open, 'en', [[receipt, 'status:codeSent']]);
    const code = await first.customer.codeFromMail();
    open.clock.pass(1000);
    await walk(open, 'en', [
      [receipt, 'status:codeSent'],
      [code, 'identity:wrong', 'identity:askCode'],
    ]);
    const [opened] = await first.customer.says(code);
    expect(opened?.text).toBe(locales.en.identity.confirmed);
  });

  test('is asked for at once when the link of the mail is followed, also in the middle of a form', async () => {
    const { receipt } = await walk(open, 'en', [...SENT, LATER]);
    const { customer } = await walk(open, 'en', [...IDENTIFIED, LATER]);
    const [asked] = await customer.sends({ type: 'event', name: 'madoguchi/open', value: receipt });
    expect(asked?.text).toContain(receipt);
    const told = await customer.says(await customer.codeFromMail());
    expect(told.map(({ text }) => text).slice(-1)).toEqual([locales.en.question.name.ask]);
  });

  test('asks for the number when the link holds none', async () => {
    const customer = await createCustomer(open, 'ja');
    const [asked] = await customer.sends({ type: 'event', name: 'madoguchi/open', value: 'nonsense' });
    expect(asked?.text).toBe(locales.ja.status.askNumber);
  });
});

describe('a decision', () => {
  /** Each ground once, on one of the types that have it. */
  const REFUSALS = new Map(
    Object.values(REQUEST_TYPES).flatMap(({ id, grounds }) => grounds.map((ground) => [ground, id] as const)),
  );
  const DECISIONS: readonly (readonly [type: RequestTypeId, decision: Decision])[] = [
    ...[...REFUSALS].map(([ground, type]) => [type, { outcome: 'refused', ground, text: 'No.' }] as const),
    ...(['granted', 'noSuchData'] as const).map(
      (outcome) => ['disclosure', { outcome, text: 'Here.' }] as const,
    ),
    ['disclosure', { outcome: 'grantedInPart', ground: 'harmToRights', text: 'Here is the rest.' }],
    ['complaint', { outcome: 'answered', text: 'We are sorry.' }],
    ['marketing-stop', { outcome: 'granted', text: 'They are off our lists.' }],
    ['marketing-stop', { outcome: 'answered', text: 'We never had this number.' }],
  ];

  const stepsOf = (type: RequestTypeId): readonly Step[] => {
    if (type === 'marketing-stop') return STOPPED;
    return type === 'complaint' || type === 'inquiry'
      ? (DESK['a complaint answered in the chat, without a code'] ?? [])
      : claimSteps({ type, about: Object.values(ABOUT[type])[0] ?? [] });
  };

  test.each(DECISIONS)('on a %s reaches the customer where they wrote from: %j', async (type, decision) => {
    const journey = await walk(open, 'ja', stepsOf(type));
    await decide(journey, decision);
    const { customer } = journey;
    const news = (await customer.news()).map(({ text }) => text);
    expect(news.at(-1)).toBe(decision.text);
    expect(news).toHaveLength(decision.ground === undefined ? 2 : 3);
    const status = (await customer.says('command:status')).map(({ text }) => text);
    expect(status).toEqual(expect.arrayContaining([locales.ja.status.answers, decision.text]));
    expect(status.at(-1)).toBe(locales.ja.status.awaited.completed);
  });

  test('that is being worked on is told as such', async () => {
    const { customer, receipt } = await walk(open, 'en', SENT);
    await claim(receipt);
    const [line] = await customer.says('command:status');
    expect(line?.text).toContain(locales.en.request.status.claimed);
  });
});

describe('a company that has announced its contact office and its fee', () => {
  let announced: OpenDesk;
  beforeAll(async () => {
    announced = await openDesk({
      translator: recording.translator,
      settings: {
        contactOffice: { ja: '東京都港区1-1 見本自動車 個人情報係', en: 'Privacy office, 1-1 Minato, Tokyo' },
        fee: { ja: '1件500円', en: '500 yen' },
        mailDomain: 'sample.example',
      },
    });
  });
  afterAll(() => announced.close());

  test.each([
    ['ja', '東京都港区1-1', '1件500円'],
    ['en', '1-1 Minato', '500 yen'],
  ] as const)('says so in %s', async (language, office, fee) => {
    const { replies } = await walk(announced, language, [
      ['command:human', 'handoff:office', 'handoff:write', 'desk:menu'],
      ['menu:disclosure', 'form:notice.claim'],
    ]);
    expect(replies[0]?.text).toContain(office);
    expect(replies[0]?.text).toContain(fee);
  });

  test.each(LOCALES)('says in %s which domain its mails come from', async (language) => {
    const { replies } = await walk(announced, language, [
      ['menu:disclosure', 'form:notice.claim'],
      ['command:goOn', 'identity:askEmail'],
      [ADDRESS, 'identity:codeSent'],
    ]);
    expect(replies[0]?.text).toContain('sample.example');
  });
});

describe('a company that has questions checked elsewhere', () => {
  const provider = { ja: '見本計算株式会社', en: 'Sample Computing Inc.' };
  const country = { ja: 'アイルランド', en: 'Ireland' };

  test.each(['in-house', 'entrustment', 'equivalent-country', 'equivalent-measures'] as const)(
    'says so before the first word and before a form: %s',
    async (basis) => {
      const checked = await openDesk({
        translator: recording.translator,
        settings: { secondOpinion: { provider, country, basis } },
      });
      for (const language of LOCALES) {
        const { customer, replies } = await walk(checked, language, [
          ['menu:disclosure', 'form:notice.claim', 'desk:secondOpinion.full'],
          ['hm', 'form:noticeGoOn'],
          ['command:goOn', 'identity:askEmail'],
        ]);
        const [hello, told, short] = customer.greeting;
        expect(hello?.text).not.toContain(provider[language]);
        const words = [
          provider[language],
          country[language],
          locales[language].desk.secondOpinion.basis[basis],
        ];
        for (const word of words) expect(told?.text).toContain(word);
        expect(short?.text).not.toContain(provider[language]);
        expect(replies).toHaveLength(1);
      }
      await checked.close();
    },
  );

  test('is not told where nothing leaves the desk', async () => {
    const { customer } = await walk(open, 'en', []);
    expect(customer.greeting).toHaveLength(2);
  });
});

describe('where others read along', () => {
  test.each([
    'menu:disclosure',
    'I want to see my data',
    'command:status',
    'How is my request?',
    '222-2222-222',
    '苦情を伝えたい',
    'command:announce',
    'Tell me when the policy changes',
    'お知らせを止めて',
  ])('a personal wish is not taken: %s', async (text) => {
    const [told, more] = await inGroup(text);
    expect([locales.en.desk.oneToOne, locales.ja.desk.oneToOne]).toContain(told?.['text']);
    expect(more).toBeUndefined();
  });

  test('the desk that arrives there says what it does there, and offers nothing to press', async () => {
    const conversationId = randomUUID();
    const details = { userId: 'a-group', now: open.clock.now() };
    await open.stores.conversations.create(newConversation(conversationId, 'msteams', 'en'), details);
    const said = await open.desk.runTurn({
      ...{ conversationId, activityId: '1', heard: { kind: 'arrived', text: '' }, written: written('') },
      ...{ group: true, reply: 'returned' },
    });
    expect(said).toEqual([
      expect.objectContaining({ text: expect.stringContaining('Mention me') as string, buttons: [] }),
    ]);
  });

  test('nothing is offered that is refused there', async () => {
    const [hello] = await inGroup('hello');
    expect(hello?.buttons.map(({ value }) => value)).toEqual(['command:language:ja']);
  });

  test('a question about the policy is answered all the same', async () => {
    const [quote] = await inGroup('Do you use cookies?');
    expect(quote?.['text']).toContain('/policy/en/');
  });
});

describe('a question that is not quite clear', () => {
  test('is answered with headings to pick from, in a form without leaving it', async () => {
    const { understand } = open.desk.shelf.inForce();
    const file = path.join(__dirname, '../answers/heldOut/questions.en.jsonl');
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const vague = lines
      .map((line) => `${(JSON.parse(line) as { text: string }).text}?`)
      .find((text) => {
        const { kind, answered, sections } = understand.meaningOf(text, 'en');
        return kind === 'policy' && !answered && sections.length === 3 && text.length < 100;
      });
    const question = vague ?? 'none of the questions is vague';
    const { replies } = await walk(open, 'en', [[question, 'policy:didYouMean']]);
    const [picked = '', last] = [replies[0]?.values[0], replies[0]?.values.at(-1)];
    expect(last).toBe('menu:inquiry');
    await walk(open, 'en', [[picked, picked as 'quote:', 'policy:follow']]);
    const inForm = await walk(open, 'en', [
      ...IDENTIFIED,
      [question, 'policy:didYouMean', 'question:name.ask'],
    ]);
    expect(inForm.replies[0]?.values).toContain(picked);
    expect(inForm.replies[0]?.values).not.toContain('menu:inquiry');
  });

  test('a policy that is published in one language answers in it, and says so', async () => {
    const only = await openDesk({ translator: recording.translator });
    const publish = async (language: Locale, version: string) => {
      only.clock.pass(1000);
      const { documents } = await samplePolicy();
      const approval = { by: 'test', at: only.clock.now() };
      const own = documents
        .filter((document) => document.language === language)
        .map((document) => ({ ...document, version, original: true, sample: false }));
      await only.stores.policies.add({ version, documents: own, approval }, only.clock.now());
      await only.desk.shelf.refresh(only.clock.now());
    };
    await publish('en', '1');
    try {
      await walk(only, 'en', [
        ['quote:cookies', 'quote:cookies', 'policy:follow'],
        ['command:showInOther', 'policy:onlyIn', 'desk:menu'],
      ]);
      const { replies } = await walk(only, 'ja', [
        ['クッキーを使っていますか', 'policy:onlyThere', 'quote:cookies', 'policy:follow'],
      ]);
      expect(replies.at(-1)?.values).not.toContain('command:showInOther');
      await walk(only, 'ja', [
        ...IDENTIFIED,
        ['クッキーを使っていますか', 'policy:onlyThere', 'quote:cookies', 'question:name.ask'],
      ]);
      await publish('ja', '2');
      await walk(only, 'en', [['Do you use cookies?', 'policy:onlyThere', 'quote:cookies', 'policy:follow']]);
    } finally {
      await only.close();
    }
  });
});

test('a form whose questions changed in between keeps what was answered, and who it is', async () => {
  const { customer } = await walk(open, 'ja', [...IDENTIFIED, ['山田', 'question:furigana.ask']]);
  const { version } = FORMS.disclosure;
  try {
    Object.assign(FORMS.disclosure, { version: version + 1 });
    const told = await customer.says('ヤマダ');
    const { changed } = locales.ja.form;
    expect(told.map(({ text }) => text)).toEqual([changed, locales.ja.question.furigana.ask]);
  } finally {
    Object.assign(FORMS.disclosure, { version });
  }
});

describe('a chat outside the website that is ended', () => {
  const end = async ({ customer: { conversationId } }: Journey) =>
    open.desk.runTurn({
      ...{
        conversationId,
        activityId: 'end',
        heard: { kind: 'ended', text: '' },
        written: { is: 'written', kind: 'ended' },
      },
      ...{ group: false, reply: 'returned' },
    });
  const ASK = ['menu:inquiry', 'command:goOn', 'How long do you keep it?'];
  test.each([
    ['is told that the answer still comes', ['chat', 'command:send'], 1],
    ['is told nothing where the answer comes by mail', ['email', 'mary@example.org', 'command:send'], 0],
    ['is told nothing where staff will call', ['phone', '+254712345678', 'command:send'], 0],
    ['is told nothing where nothing was sent', [], 0],
  ])('%s', async (_what, rest, times) => {
    const journey = await walk(open, 'ja', [], 'msteams');
    for (const text of [...ASK, ...rest]) await journey.customer.says(text);
    const told = await end(journey);
    expect(told).toHaveLength(times);
    const words = locales.ja.desk.endedAnswers.split('{{requests}}')[1];
    if (times > 0) expect(JSON.stringify(told)).toContain(words);
  });
});

describe('a chat that is reopened by its handle', () => {
  /** Everything it says until no code is sent any more. */
  async function hearOut(earlierId: string): Promise<readonly (string | undefined)[]> {
    const again = await reopenChat(open, earlierId);
    if (again === 'gone') throw new Error('The chat was gone.');
    const heard = [...again.greeting];
    for (let codes = 0; codes < 6; codes++) {
      heard.push(...(await again.says('reopened:goOn')), ...(await again.says('back')));
      open.clock.pass(60 * 1000);
    }
    heard.push(...(await again.says('reopened:goOn')));
    open.clock.pass(60 * 1000);
    heard.push(...(await again.says('code:resend')));
    return heard.map(({ text }) => text);
  }

  test('says why nothing typed is there, and sends so many codes and no more', async () => {
    const { en } = locales;
    const steps: readonly Step[] = [['quote:cookies', 'quote:cookies', 'policy:follow'], ...IDENTIFIED];
    const { customer } = await walk(open, 'en', steps);
    open.clock.pass(HOUR);
    const heard = await hearOut(customer.conversationId);
    expect(heard[0]).toBe(en.desk.reopened.leadToShown);
    const [sent] = en.status.codeSentUnnamed.split('{{code}}');
    expect(heard.filter((text) => text?.startsWith(sent ?? ''))).toHaveLength(5);
    expect(heard).toContain(en.status.codeJoinedUnnamed);
    expect(heard).toContain(en.status.leftToStaffUnnamed);
    const nothing = await createCustomer(open, 'en');
    const [lead] = await hearOut(nothing.conversationId);
    expect(lead).toBe(en.desk.reopened.lead);
  });
});

describe('everything that can be said', () => {
  /** What no conversation says, and why. */
  const ELSEWHERE = 'Said on the channel that has it: test/channels/line/talk.test.ts, teams/talk.test.ts.';
  const UNSAID: Readonly<Partial<Record<string, string>>> = {
    'desk:sent.picture': ELSEWHERE,
    'desk:sent.video': ELSEWHERE,
    'desk:sent.voice': ELSEWHERE,
    'desk:sent.file': ELSEWHERE,
    'desk:sent.place': ELSEWHERE,
    'desk:sent.sticker': ELSEWHERE,
    'desk:sent.contact': 'For channels that carry contacts; LINE has none.',
    'identity:refused': 'Said by the outbox, to whoever waits for a code that no mail server took.',
    'policy:notFoundInForm': 'In a form whoever says that something else was meant puts an answer right.',
    'policy:noMoreInForm': 'In a form a bare why is about the question that is open.',
    'question:fee.tellFirst': 'A choice of earlier versions: staff read it in the requests of then.',
    'question:ground.underSixteen': 'Offered once a bill is law.',
    'request:matched.email': 'Said in the console alone.',
    'request:matched.name': 'Said in the console alone.',
    'request:matched.phone': 'Said in the console alone.',
    'request:matched.address': 'Said in the console alone.',
    'request:matched.invoice': 'Said in the console alone.',
  };
  const NAMESPACES = [
    'desk',
    'form',
    'identity',
    'policy',
    'status',
    'handoff',
    'question',
    'complaint',
    'inquiry',
    'request',
    'announce',
  ] as const;

  test('has been said by the journeys above', () => {
    const declared = NAMESPACES.flatMap((namespace) => pathsOf(locales.ja[namespace], `${namespace}:`));
    const never = declared.filter(
      (key) => !recording.said.has(key as MessageKey) && UNSAID[key] === undefined,
    );
    expect(never).toEqual([]);
  });

  test('is not on the list of what is never said', () => {
    expect(Object.keys(UNSAID).filter((key) => recording.said.has(key as MessageKey))).toEqual([]);
  });

  test('includes every question of every form, with its example and its choices', () => {
    const asked = Object.values(FORMS).flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ ask, example, choices = [] }) => [
        ask,
        example,
        ...choices.map(({ label }) => label),
      ]),
    );
    expect(asked.filter((key) => !recording.said.has(key))).toEqual([]);
  });
});

async function claim(receipt: string): Promise<string> {
  const { tickets, audit } = open.stores;
  const ticket = await tickets.findByReceipt(receipt);
  const ticketId = ticket?.line.id ?? '';
  const claimed = await claimTicket(
    { tickets, audit, claimHours: 24 },
    { ...asStaff(STAFF), ticketId, now: open.clock.now(), version: ticket?.line.version ?? 0 },
  );
  expect(claimed.ok).toBe(true);
  return ticketId;
}

async function decide({ receipt }: Journey, decision: Decision): Promise<void> {
  const { tickets, audit, digests } = open.stores;
  const ticketId = await claim(receipt);
  const { settings, traitsOf } = open.desk;
  const means = { tickets, audit, digests, settings, traitsOf };
  const act = { ...asStaff(STAFF), ticketId, now: open.clock.now() };
  const matched = await recordMatch(means, { ...act, version: 2 }, ['email']);
  expect(matched.ok).toBe(true);
  const completed = await completeTicket(means, { ...act, version: 3 }, decision);
  expect(completed.ok).toBe(true);
  open.desk.outbox.wake();
  await settle(150);
}

const STAFF = 'staff-1';

async function inGroup(text: string) {
  const { conversationId } = await createCustomer(open, 'en');
  const said = await open.desk.runTurn({
    ...{ conversationId, activityId: '1', heard: { kind: 'typed', text }, written: written(text) },
    ...{ group: true, reply: 'returned' },
  });
  return said === 'gone' ? [] : said;
}

function pathsOf(tree: object, prefix: string): readonly string[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? pathsOf(value, `${prefix}${name}.`)
      : [`${prefix}${name.replace(/_other$/u, '')}`],
  );
}
