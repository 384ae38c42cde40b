import type { MessageKey } from '../../locales';
import type { RequestTypeId } from '../../src/domain/request/requestType';
import { CODE, type Expected, type Step } from '../support/journey';
import { ADDRESS } from './steps';

/** A question and what is said to it. */
type Answered = readonly [ask: MessageKey, said: string];
export type Claim = Exclude<RequestTypeId, 'marketing-stop' | 'complaint' | 'inquiry'>;

const ME: readonly Answered[] = [
  ['question:who.ask', 'self'],
  ['question:name.ask', 'Grace Wanjiru'],
];
/** Who asks, up to the evidence; each name in letters that ask for no more than themselves, but for the heir's. */
export const WHO: Readonly<Record<string, readonly Answered[]>> = {
  self: ME,
  'self in kanji': [
    ['question:who.ask', 'self'],
    ['question:name.ask', '山田 花子'],
    ['question:furigana.ask', 'やまだ はなこ'],
  ],
  parent: [
    ['question:who.ask', 'statutory'],
    ['question:relation.ask', 'parent'],
    ['question:representativeName.ask', 'Peter Kamau'],
    ['question:personName.ask', 'Grace Wanjiru'],
    ['question:personBirth.ask', '1 April 2012'],
    ['question:knownBy.ask', 'command:skip'],
    ['question:evidence.ask', 'birthCertificate'],
  ],
  'guardian of an adult': [
    ['question:who.ask', 'statutory'],
    ['question:relation.ask', '3'],
    ['question:representativeName.ask', 'Peter Kamau'],
    ['question:personName.ask', 'Grace Wanjiru'],
    ['question:personBirth.ask', '1950-12-31'],
    ['question:knownBy.ask', 'grace@example.com'],
    ['question:evidence.ask', 'guardianRegister'],
  ],
  agent: [
    ['question:who.ask', 'appointed'],
    ['question:representativeName.ask', 'Peter Kamau'],
    ['question:personName.ask', 'Grace Wanjiru'],
    ['question:knownBy.ask', '+254 712 345678'],
    ['question:evidence.ask', 'letterOfAuthority'],
  ],
  heir: [
    ['question:who.ask', 'heir'],
    ['question:representativeName.ask', '山田 太郎'],
    ['question:personName.ask', '山田 花子'],
    ['question:furigana.ask', 'command:skip'],
    ['question:knownBy.ask', 'command:skip'],
    ['question:heirEvidence.ask', 'later'],
  ],
};

const ALL: Answered[] = [];
const because = (ground: string): readonly Answered[] => [
  ['question:ground.ask', ground],
  ...(ground === 'notNeeded' ? [] : [['question:groundWords.ask', 'They sent me advertisements.'] as const]),
];

/** What is asked for, one way for each ground where there are grounds. */
export const ABOUT: Readonly<Record<Claim, Readonly<Record<string, readonly Answered[]>>>> = {
  'purpose-notice': { plain: [['question:dataForPurpose.ask', 'all']] },
  disclosure: { plain: [['question:dataToSee.ask', 'account']] },
  'provision-record-disclosure': {
    given: [['question:records.ask', 'given']],
    received: [['question:records.ask', 'received']],
    both: [['question:records.ask', 'both']],
  },
  correction: {
    plain: [
      ['question:dataToCorrect.ask', 'account'],
      ['question:wrong.ask', 'My phone number ends with 78'],
      ['question:right.ask', 'It ends with 87'],
    ],
  },
  addition: {
    plain: [
      ['question:dataToComplete.ask', 'purchases'],
      ['question:missing.ask', 'The name of my firm'],
    ],
  },
  deletion: {
    plain: [
      ['question:dataToDelete.ask', 'site'],
      ['question:untrue.ask', 'I never visited that page'],
    ],
  },
  'suspension-of-use': grounds('question:dataToStop.ask', 'use'),
  erasure: grounds('question:dataToErase.ask', 'use'),
  'stop-third-party-provision': grounds('question:dataToKeep.ask', 'provision', [
    ['question:recipients.ask', 'The shipping agent'],
  ]),
  'foreign-recipient-information': {
    plain: [['question:abroad.ask', 'Kenya']],
    skipped: [['question:abroad.ask', 'command:skip']],
  },
};

function grounds(
  ask: MessageKey,
  claim: 'use' | 'provision',
  also: readonly Answered[] = ALL,
): Readonly<Record<string, readonly Answered[]>> {
  const common = ['notNeeded', 'leak', 'harm', 'other'];
  const own =
    claim === 'use'
      ? ['beyondPurpose', 'improperUse', 'wronglyObtained']
      : ['sharedUnasked', 'sentAbroadUnasked'];
  return Object.fromEntries(
    [...common, ...own].map((ground) => [ground, [[ask, 'all'], ...also, ...because(ground)] as const]),
  );
}

const JAPAN: readonly Answered[] = [
  ['question:place.ask', '〒100-0001'],
  ['question:street.ask', '1-1 見本ビル405'],
];
const KENYA: readonly Answered[] = [['question:place.ask', 'P.O. Box 12345-00100\nNairobi\nKenya']];
const NOWHERE: readonly Answered[] = [
  ['question:place.ask', 'P.O. Box 12345-00100'],
  ['question:country.ask', 'ケニア'],
];
const TWO_TOWNS: readonly Answered[] = [
  ['question:place.ask', '618-0000'],
  ['question:town.ask', '1'],
  ['question:street.ask', '1-1'],
];
const UNKNOWN: readonly Answered[] = [
  ['question:place.ask', '000-0000'],
  ['question:wholeAddress.ask', '東京都千代田区千代田1-1'],
];
const POST = { japan: JAPAN, kenya: KENYA, nowhere: NOWHERE, 'two towns': TWO_TOWNS, unknown: UNKNOWN };

/** How the answer is to come, where data goes out and where only the result is told. */
export const METHODS: Readonly<Record<'data' | 'notice', Readonly<Record<string, readonly Answered[]>>>> = {
  data: {
    electronic: [['question:method.ask', 'electronic']],
    other: [
      ['question:method.ask', 'other'],
      ['question:methodWords.ask', 'At your office'],
    ],
    ...posted('question:method.ask'),
  },
  notice: {
    electronic: [['question:notice.ask', 'electronic']],
    phone: [
      ['question:notice.ask', 'phone'],
      ['question:phone.ask', '+254 712 345678'],
    ],
    ...posted('question:notice.ask'),
  },
};

function posted(ask: MessageKey): Readonly<Record<string, readonly Answered[]>> {
  return Object.fromEntries(
    Object.entries(POST).map(([where, lines]) => [`paper, ${where}`, [[ask, 'paper'], ...lines]]),
  );
}

const WITH_FEE: readonly Claim[] = ['purpose-notice', 'disclosure', 'provision-record-disclosure'];
export const ENDS = (type: Claim) =>
  type === 'disclosure' || type === 'provision-record-disclosure' ? 'data' : 'notice';

interface Chosen {
  readonly type: Claim;
  readonly about: readonly Answered[];
  readonly who?: readonly Answered[];
  readonly method?: readonly Answered[];
}

/** A stop of mails and calls from its button to its receipt: the notice is said with the one question. */
export const STOPPED: readonly Step[] = [
  ['menu:marketing-stop', 'form:notice.marketingStop', 'question:stopContact.ask'],
  ['my phone', 'form:refusal.notAContact', 'question:stopContact.ask'],
  ['the one you have', 'form:refusal.notAContact', 'question:stopContact.ask'],
  ['you know it', 'form:refusal.notAContact', 'form:example', 'question:stopContact.ask'],
  ['usman@example.com, +254 712 345678', 'form:receipt', 'status:sent', 'form:receiptHere'],
];

/** Whoever gives a leak as their reason is told sorry before anything else is asked. */
const tellsLeak = (ask: MessageKey, said: string) => ask === 'question:ground.ask' && said === 'leak';

/** A claim from its button to its receipt. */
export function claimSteps({ type, about, who = ME, method }: Chosen): readonly Step[] {
  const how = method ?? METHODS[ENDS(type)]['electronic'] ?? [];
  const fee: readonly Answered[] = WITH_FEE.includes(type) ? [['question:fee.ask', 'understood']] : [];
  const answered = [...who, ...about, ...how, ...fee];
  const asks: readonly Expected[] = [...answered.map(([ask]) => ask), 'summary'];
  return [
    [`menu:${type}`, 'form:notice.claim'],
    ['command:goOn', 'identity:askEmail'],
    [ADDRESS, 'identity:codeSent'],
    [CODE, 'identity:confirmed', 'form:draftNumber', asks[0] ?? 'summary'],
    ...answered.map(([ask, said], index): Step => [
      said,
      ...(tellsLeak(ask, said) ? (['sorry:leak'] as const) : []),
      asks[index + 1] ?? 'summary',
    ]),
    ['command:send', 'form:receipt', 'form:receiptMailed'],
  ];
}
