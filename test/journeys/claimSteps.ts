import { MINUTE } from '../../src/domain/calendar/duration';
import type { Locale, MessageKey } from '../../locales';
import { CODE, type Step, wait } from '../support/journey';
import { ABOUT, type Claim, claimSteps, METHODS, ENDS, WHO } from './claims';
import { ADDRESS, FILLED, IDENTIFIED, SENT } from './steps';

const HIDDEN: readonly MessageKey[] = ['desk:hidden'];
const HIDDEN_HERE: readonly MessageKey[] = ['desk:hiddenHere'];

/** From a form's notice to who asks. */
const toWho: readonly Step[] = [
  ['command:goOn', 'identity:askEmail'],
  [ADDRESS, 'identity:codeSent'],
  [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
  ['self', 'question:name.ask'],
];

/** Journeys of buttons and values, which run in both languages. */
export const REQUESTS: Readonly<Record<string, readonly Step[]>> = {
  'what is the matter with the data decides between correction and addition': [
    ['guide:fix', 'desk:guide.fix.ask'],
    ['guide:fix:wrong', 'form:notice.claim'],
    ...toWho,
    ['Grace', 'question:dataToCorrect.ask'],
    ['command:cancel', 'desk:confirmCancel'],
    ['yes', 'desk:cancelled'],
    [wait(MINUTE)],
    ['2', 'desk:guide.fix.ask'],
    ['2', 'form:notice.claim'],
    ...toWho,
    ['Grace', 'question:dataToComplete.ask'],
  ],
  'data that is wrong is deleted': [
    ['guide:remove', 'desk:guide.remove.ask'],
    ['1', 'form:notice.claim'],
    ...toWho,
    ['Grace', 'question:dataToDelete.ask'],
    ['account', 'question:untrue.ask'],
  ],
  'data that is not needed is erased, and the reason is not asked again': [
    ['guide:remove', 'desk:guide.remove.ask'],
    ['guide:remove:notNeeded', 'form:notice.claim'],
    ...toWho,
    ['Grace', 'question:dataToErase.ask'],
    ['all', 'question:notice.ask'],
  ],
  'data that was leaked is erased, and what happened is asked': [
    ['guide:remove', 'desk:guide.remove.ask'],
    ['4', 'form:notice.claim'],
    ...toWho,
    ['Grace', 'question:dataToErase.ask'],
    ['all', 'question:groundWords.ask'],
  ],
  'data that was misused is erased, and how is asked': [
    ['guide:remove', 'desk:guide.remove.ask'],
    ['guide:remove:misused', 'form:notice.claim'],
    ...toWho,
    ['Grace', 'question:dataToErase.ask'],
    ['all', 'question:ground.ask'],
  ],
  'everything else is found by one more question': [
    ['guide:more', 'desk:guide.more.ask'],
    ['guide:more:purpose', 'form:notice.claim'],
    ['guide:fix', 'desk:oneAtATime', 'form:notice.claim'],
    ['command:cancel', 'desk:confirmCancel'],
    ['yes', 'desk:cancelled'],
    ['guide:more:records', 'form:notice.claim'],
    ['command:cancel', 'desk:confirmCancel'],
    ['yes', 'desk:cancelled'],
    ['guide:more', 'desk:guide.more.ask'],
    ['3', 'form:notice.claim'],
    ['command:cancel', 'desk:confirmCancel'],
    ['yes', 'desk:cancelled'],
    ['guide:nope', 'desk:notUnderstood'],
    ['guide:more:nope', 'desk:guide.more.ask'],
    ['command:back', 'desk:menu'],
    ['guide:more', 'desk:guide.more.ask'],
    ['5', 'form:notice.inquiry'],
  ],
  'a request of the same kind is shown, and a new one made': [
    ...SENT,
    [wait(MINUTE)],
    ['menu:disclosure', 'form:notice.claim'],
    ['command:goOn', 'identity:askEmail'],
    ['other@example.org', 'identity:codeSent'],
    [CODE, 'identity:confirmed', 'form:draftNumber', 'form:similar'],
    ['hm', 'form:similar'],
    ['2', 'question:who.ask'],
    ['command:back', 'form:backToStart', 'question:who.ask'],
  ],
  'a request of the same kind is shown, and added to': [
    ...SENT,
    [wait(MINUTE)],
    ['menu:disclosure', 'form:notice.claim'],
    ['command:goOn', 'identity:askEmail'],
    [ADDRESS, 'identity:codeSent'],
    [CODE, 'identity:confirmed', 'form:draftNumber', 'form:similar'],
    ['similar:add', 'status:askWords'],
    ['And the shipping papers, please.', 'status:added'],
    ['command:status', 'status:line', 'status:awaited.waiting'],
  ],
  'what is never to be taken is hidden and told, and the form goes on': [
    ['My Number: 1234-5678-9018', ...HIDDEN, 'quote:specific-personal-information', 'policy:follow'],
    ['4111 1111 1111 1111', ...HIDDEN],
    ['no, it is my invoice number', 'desk:numberNotNeeded'],
    ...FILLED.slice(0, 5),
    ['１２３４ ５６７８ ９０１８', ...HIDDEN, 'question:name.ask'],
    ['Grace', 'question:dataToSee.ask'],
    ['words', 'question:dataWords.ask'],
    ['My driving licence no. 301234567890', ...HIDDEN_HERE, 'question:method.ask'],
    ['other', 'question:methodWords.ask'],
    ['by my health insurance, symbol 12-34 number 567', ...HIDDEN, 'question:fee.ask'],
    ['understood', 'summary'],
  ],
  'a number that is another one than it looks like is typed again': [
    ['menu:correction', 'form:notice.claim'],
    ...toWho,
    ['Grace', 'question:dataToCorrect.ask'],
    ['purchases', 'question:wrong.ask'],
    ['123456789018 is not my car', ...HIDDEN_HERE, 'question:right.ask'],
    ['it is my chassis number', 'desk:typeItAgain', 'question:right.ask'],
    ['123456789018', 'desk:filledIn', 'question:right.ask'],
  ],
  'a number that was hidden in an address leaves the address': [
    ...FILLED.slice(0, 7),
    ['paper', 'question:place.ask'],
    ['100-0001 1234 5678 9018', ...HIDDEN_HERE, 'question:street.ask'],
  ],
  'whoever is stuck before the first question is offered a person': [
    ['menu:disclosure', 'form:notice.claim'],
    ['hm', 'form:noticeGoOn'],
    ['hm', 'form:noticeOnceMore'],
    ['hm', 'form:noticeGoOn'],
    ['a person', 'handoff:noOffice', 'form:notice.claim'],
    ['command:goOn', 'identity:askEmail'],
    ['hm', 'form:refusal.notAnEmail', 'identity:askEmail'],
    ['hm', 'form:refusal.notAnEmail', 'identity:askEmail'],
    ['hm', 'form:refusal.notAnEmail', 'form:example', 'identity:askEmail'],
    [ADDRESS, 'identity:codeSent'],
    ['hm', 'identity:notACode', 'identity:askCode'],
    ['hm', 'identity:notACode', 'identity:askCode'],
    ['hm', 'identity:notACode', 'identity:askCode'],
    ['a person', 'handoff:noOffice', 'identity:askCode'],
  ],
  'whoever has no e-mail is asked how to be reached': [
    ['menu:provision-record-disclosure', 'form:notice.claim'],
    ['command:goOn', 'identity:askEmail'],
    ['i dont have email', 'identity:noMail', 'question:contact.ask'],
    ['', 'form:refusal.required', 'question:contact.ask'],
    ['', 'form:refusal.required', 'question:contact.ask'],
    ['', 'form:refusal.required', 'form:example', 'question:contact.ask'],
    ['+254 712 345678', 'question:who.ask'],
    ['self', 'question:name.ask'],
    ['Grace', 'question:records.ask'],
    ['both', 'question:method.ask'],
    ['electronic', 'question:fee.ask'],
    ['understood', 'summary'],
    ['edit:mail', 'form:changing', 'identity:askEmail'],
    ['1', 'identity:noMail', 'summary'],
    ['command:send', 'form:receipt', 'form:receiptHere'],
  ],
  'another address is asked for, and the confirmed one is kept after all': [
    ...FILLED,
    ['edit:email', 'form:changing', 'identity:askEmail'],
    ['command:back', 'identity:kept', 'summary'],
  ],
  'left for later, and gone on with': [
    ...IDENTIFIED,
    ['later', 'form:keptForLater'],
    ['Grace', 'question:dataToSee.ask'],
    ['あとで', 'form:keptForLater'],
    ['command:cancel', 'desk:confirmCancel'],
    ['yes', 'desk:cancelled'],
    ['bye', 'desk:smalltalk'],
    ['menu:inquiry', 'form:notice.inquiry'],
    ['command:later', 'form:keptHere'],
    ['command:goOn', 'inquiry:words.ask'],
  ],
  'several groups of data are named at once': [
    ...IDENTIFIED,
    ['Grace', 'question:dataToSee.ask'],
    ['2, 3', 'question:method.ask'],
    ['command:back', 'question:dataToSee.ask'],
    ['account and words', 'question:dataWords.ask'],
  ],
  'a postcode that lies in two places, and one that is not found': [
    ...FILLED.slice(0, 7),
    ['paper', 'question:place.ask'],
    ['618-0000', 'question:town.ask'],
    ['none', 'question:wholeAddress.ask'],
    ['command:back', 'question:town.ask'],
    ['1', 'question:street.ask'],
    ['1-1', 'question:fee.ask'],
    ['command:back', 'question:street.ask'],
    ['command:back', 'question:town.ask'],
    ['command:back', 'question:place.ask'],
    ['000-0000', 'question:wholeAddress.ask'],
    ['東京都千代田区千代田1-1', 'question:fee.ask'],
  ],
  'an address without a country': [
    ...FILLED.slice(0, 7),
    ['paper', 'question:place.ask'],
    ['P.O. Box 123', 'question:country.ask'],
    ['Atlantis', 'form:refusal.notACountry', 'question:country.ask'],
    ['ケニア', 'question:fee.ask'],
  ],
  'a telephone number without a country': [
    ['menu:suspension-of-use', 'form:notice.claim'],
    ...toWho,
    ['Grace', 'question:dataToStop.ask'],
    ['all', 'question:ground.ask'],
    ['notNeeded', 'question:notice.ask'],
    ['phone', 'question:phone.ask'],
    ['0712 345 678', 'form:refusal.whichCountry'],
    ['pigeon', 'form:refusal.notAPhone', 'question:phone.ask'],
    ['0712 345 678', 'form:refusal.whichCountry'],
    ['1', 'summary'],
    ['edit:phone', 'form:changing', 'question:phone.ask'],
    ['0712 345 678', 'form:refusal.whichCountry'],
    ['Kenya', 'summary'],
  ],
};

/** Every question of every claim, with three answers that cannot be read before the one that can. */
export function everyExample(): Readonly<Record<string, readonly Step[]>> {
  const [whos, claims] = [Object.keys(WHO), Object.keys(ABOUT) as readonly Claim[]];
  return Object.fromEntries(
    claims.map((type, index) => {
      const methods = Object.values(METHODS[ENDS(type)]);
      const abouts = Object.values(ABOUT[type]);
      const steps = claimSteps({
        type,
        who: WHO[whos[index % whos.length] ?? ''] ?? [],
        about: abouts[abouts.length - 1] ?? [],
        method: methods[index % methods.length] ?? [],
      });
      return [type, steps.flatMap((step, at) => [...stuckBefore(step, steps[at - 1]), step])];
    }),
  );
}

function stuckBefore(_step: Step, before: Step | undefined): readonly Step[] {
  const asked = before?.at(-1);
  if (typeof asked !== 'string' || !asked.startsWith('question:')) return [];
  const ask = asked as MessageKey;
  return [
    ['', 'form:refusal.required', ask],
    ['', 'form:refusal.required', ask],
    ['', 'form:refusal.required', 'form:example', ask],
  ];
}

const LEAKED = {
  en: 'A stranger called me and knew what car I ordered from you. My data was leaked!',
  ja: '知らない業者から電話が来ました。私の個人情報が漏れています。',
} as const;

/** Journeys in words, each in its own language. */
export const CLAIMS_IN_WORDS: readonly (readonly [name: string, language: Locale, steps: readonly Step[]])[] =
  [
    ...(['en', 'ja'] as const).map((language): readonly [string, Locale, readonly Step[]] => [
      'a leak that somebody tells of is a complaint already',
      language,
      [
        [LEAKED[language], 'complaint:taken', 'form:notice.complaint'],
        ['command:goOn', 'complaint:answer.ask'],
        ['post', 'question:place.ask'],
        ['Nairobi, Kenya', 'form:receipt', 'status:sent', 'form:receiptPost'],
      ],
    ]),
    [
      'a wish to delete, its reason and everything else in plain words',
      'en',
      [
        ['please delete my data', 'desk:guide.remove.ask'],
        ['I am not a customer any more', 'form:notice.claim'],
        ['ok', 'identity:askEmail'],
        [ADDRESS, 'identity:codeSent'],
        [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
        ['for my son', 'question:relation.ask'],
        ['I am his mother', 'question:representativeName.ask'],
        ['Grace Wanjiru', 'question:personName.ask'],
        ['Peter', 'question:personBirth.ask'],
        ['1 April 2012', 'question:knownBy.ask'],
        ['skip', 'question:evidence.ask'],
        ['his birth certificate', 'question:dataToErase.ask'],
        ['everything', 'question:notice.ask'],
        ['by call please', 'question:phone.ask'],
        ['my number is +254 712 345678', 'summary'],
        ['change my phone', 'form:changing', 'question:phone.ask'],
        ['+254 712 345679', 'summary'],
        ['send it', 'form:receipt', 'form:receiptMailed'],
      ],
    ],
    [
      'a wish to delete, its reason and everything else in plain words',
      'ja',
      [
        ['情報を消したい', 'desk:guide.remove.ask'],
        ['もう使わないので', 'form:notice.claim'],
        ['はい', 'identity:askEmail'],
        [ADDRESS, 'identity:codeSent'],
        [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
        ['本人です', 'question:name.ask'],
        ['山田花子と申します', 'question:furigana.ask'],
        ['ﾔﾏﾀﾞ ﾊﾅｺ', 'question:dataToErase.ask'],
        ['登録情報と購入の記録', 'question:notice.ask'],
        ['郵送でお願いします', 'question:place.ask'],
        ['〒100-0001', 'question:street.ask'],
        ['１－１', 'summary'],
        ['さっきの番地を直したい', 'form:changing', 'question:street.ask'],
        ['1-2', 'summary'],
        ['送信する', 'form:receipt', 'form:receiptMailed'],
      ],
    ],
  ];
