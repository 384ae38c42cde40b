import { randomUUID } from 'node:crypto';
import { MINUTE, SECOND } from '../../src/domain/calendar/duration';
import type { Locale, MessageKey } from '../../locales';
import { createCustomer } from '../support/customer';
import { CODE, type Journey, type Said, type Step, wait, WRONG_CODE } from '../support/journey';
import { codeIn, until } from '../support/until';
import { ADDRESS, FILLED, IDENTIFIED, SENT } from './steps';

const TO_THE_CODE = IDENTIFIED.slice(0, 3);
const toMethod: readonly Step[] = [
  ...IDENTIFIED,
  ['Grace Wanjiru', 'question:dataToSee.ask'],
  ['all', 'question:method.ask'],
];
const toSince: readonly Step[] = [
  ...IDENTIFIED,
  ['Grace Wanjiru', 'question:dataToSee.ask'],
  ['inquiries', 'question:since.ask'],
];
/** Three answers that cannot be read: the third time an example comes with the question. */
function stuck(ask: MessageKey, refusal: MessageKey, said: string): readonly Step[] {
  return [
    [said, refusal, ask],
    [said, refusal, ask],
    [said, refusal, 'form:example', ask],
  ];
}
/** Somebody on other networks has codes sent to the address of this journey. */
function othersAsk(codes: number): Said {
  return async (journey) => {
    const address = await addressIn(journey);
    for (let sent = 0; sent < codes; sent++) {
      const other = await createCustomer(journey.open, 'en', randomUUID(), `198.51.100.${sent}`);
      for (const said of ['menu:disclosure', 'command:goOn', address]) await other.says(said);
    }
    return undefined;
  };
}
const addressIn = async (journey: Journey) =>
  (typeof ADDRESS === 'string' ? ADDRESS : await ADDRESS(journey)) ?? '';
/** As somebody would type it from paper. */
const lettersInMail: Said = async (journey) => {
  const address = await addressIn(journey);
  const subject = await until(async () => {
    const mails = await journey.open.stores.mailbox.list(100);
    return mails.find((mail) => mail.to === address && mail.subject.includes('-'))?.subject;
  });
  return codeIn(subject)?.toLowerCase().replace('-', ' ');
};

let firstCode = '';
const rememberCode: Said = async ({ customer }) => {
  firstCode = await customer.codeFromMail();
  return undefined;
};
const remembered: Said = () => firstCode;

const FEE: Step = ['understood', 'summary'];
const END: Step = ['command:send', 'form:receipt', 'form:receiptMailed'];

/** Journeys of buttons and values, which run in both languages. */
export const DISCLOSURE: Readonly<Record<string, readonly Step[]>> = {
  'everything, electronically, by buttons': SENT,
  'the code with spaces, full-width, within words': [
    ...TO_THE_CODE,
    [
      async ({ customer }) => (await customer.codeFromMail()).replace(/(\d{3})/u, '$1 '),
      'identity:confirmed',
      'form:draftNumber',
      'question:who.ask',
    ],
    ['command:startOver', 'desk:confirmStartOver'],
    ['yes', 'form:notice.claim'],
    ['command:goOn', 'identity:askEmail'],
    [wait(2 * MINUTE)],
    [ADDRESS, 'identity:codeSent'],
    [
      async ({ customer }) =>
        (await customer.codeFromMail()).replace(/\d/gu, (digit) =>
          String.fromCharCode(0xff10 + Number(digit)),
        ),
      'identity:confirmed',
      'form:draftNumber',
      'question:who.ask',
    ],
    ['command:back', 'form:backToStart', 'question:who.ask'],
    ['edit:email', 'form:changing', 'identity:askEmail'],
    [wait(2 * MINUTE)],
    [ADDRESS, 'identity:codeSent'],
    [
      async ({ customer }) => `The code is ${await customer.codeFromMail()}, thank you.`,
      'identity:confirmed',
      'question:who.ask',
    ],
  ],
  'a wrong code, then the right one': [
    ...TO_THE_CODE,
    [WRONG_CODE, 'identity:wrong', 'identity:askCode'],
    ['12345', 'identity:notACode', 'identity:askCode'],
    [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
  ],
  'three wrong codes, then a new one after a minute': [
    ...TO_THE_CODE,
    [WRONG_CODE, 'identity:wrong', 'identity:askCode'],
    [WRONG_CODE, 'identity:wrong', 'identity:askCode'],
    [WRONG_CODE, 'identity:noTriesLeft'],
    [CODE, 'identity:noTriesLeft'],
    ['code:resend', 'identity:wait', 'identity:askCode'],
    [wait(MINUTE)],
    ['yes', 'identity:codeSent'],
    [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
  ],
  'a code that is too old': [
    ...TO_THE_CODE,
    [wait(10 * MINUTE)],
    [CODE, 'identity:expired'],
    ['yes', 'identity:codeSent'],
    ['code:resend', 'identity:wait', 'identity:askCode'],
    ['yes', 'identity:notACode', 'identity:askCode'],
    [wait(59 * SECOND)],
    ['code:resend', 'identity:wait', 'identity:askCode'],
    [wait(SECOND)],
    ['code:resend', 'identity:codeSent'],
    [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
  ],
  'a code that works until its last second': [
    ...TO_THE_CODE,
    [wait(10 * MINUTE - 1)],
    [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
  ],
  'another address, by button, by going back and by typing it': [
    ...TO_THE_CODE,
    ['code:other', 'identity:askEmail'],
    ['not an address', 'form:refusal.notAnEmail', 'identity:askEmail'],
    ['', 'form:refusal.required', 'identity:askEmail'],
    [
      `${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.com`,
      'form:refusal.tooLong',
      'form:example',
      'identity:askEmail',
    ],
    ['second@example.com', 'identity:codeSent'],
    ['command:back', 'identity:askEmail'],
    ['command:back', 'identity:askEmail'],
    ['third@example.com', 'identity:codeSent'],
    [wait(SECOND)],
    ['fourth@example.com', 'identity:codeSent'],
    [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
  ],
  'an address that looks like a slip': [
    ['menu:disclosure', 'form:notice.claim'],
    ['command:goOn', 'identity:askEmail'],
    ['slip..@example.com', 'form:refusal.misplacedDots', 'identity:askEmail'],
    ['slip@exmaple.com', 'form:refusal.doubtfulEmail'],
    ['yes', 'identity:codeSent'],
    [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
  ],
  'the newest code that others asked for, when no more is sent': [
    ['menu:disclosure', 'form:notice.claim'],
    ['command:goOn', 'identity:askEmail'],
    [othersAsk(5)],
    [ADDRESS, 'identity:codeJoined'],
    ['command:help', 'desk:help', 'identity:askLetters'],
    ['123456', 'identity:wrong', 'identity:askLetters'],
    ['it did not come', 'identity:missing.joined'],
    ['send it again', 'identity:wait', 'identity:askLetters'],
    [lettersInMail, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
  ],
  'the first code, when a second one is on its way': [
    ...TO_THE_CODE,
    [rememberCode],
    [wait(MINUTE)],
    ['code:resend', 'identity:codeSent'],
    [remembered, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
  ],
  'the first code, when it went to another address': [
    ...TO_THE_CODE,
    [rememberCode],
    ['code:other', 'identity:askEmail'],
    [wait(SECOND)],
    ['mine@example.com', 'identity:codeSent'],
    [remembered, 'identity:wrong', 'identity:askCode'],
    [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
  ],
  'five codes an hour, then staff take over and the form goes on': [
    ['menu:disclosure', 'form:notice.claim'],
    ['command:goOn', 'identity:askEmail'],
    ['limit@example.com', 'identity:codeSent'],
    ...Array.from({ length: 4 }, (): readonly Step[] => [
      [wait(MINUTE)],
      ['code:resend', 'identity:codeSent'],
    ]).flat(),
    [wait(MINUTE)],
    ['code:resend', 'identity:leftToStaff', 'question:who.ask'],
    ['self', 'question:name.ask'],
    ['Grace Wanjiru', 'question:dataToSee.ask'],
    ['all', 'question:method.ask'],
    ['electronic', 'question:fee.ask'],
    FEE,
    END,
  ],
  'the contact details': [
    ...IDENTIFIED,
    ['Grace', 'question:dataToSee.ask'],
    ['account', 'question:method.ask'],
  ],
  'purchases, on paper': [
    ...IDENTIFIED,
    ['Grace', 'question:dataToSee.ask'],
    ['2', 'question:method.ask'],
    ['paper', 'question:place.ask'],
    ['x'.repeat(501), 'form:refusal.tooLong', 'question:place.ask'],
    ['P.O. Box 12345-00100\nNairobi\nKenya', 'question:fee.ask'],
    FEE,
    END,
  ],
  'the third of the data, the last of the methods, in words': [
    ...IDENTIFIED,
    ['Grace', 'question:dataToSee.ask'],
    ['3', 'question:method.ask'],
    ['other', 'question:methodWords.ask'],
    ['At your office', 'question:fee.ask'],
    FEE,
    END,
  ],
  'messages, with the date passed over': [...toSince, ['command:skip', 'question:method.ask']],
  'messages, with a date that can be read in two ways': [
    ...toSince,
    ['01/04/2026', 'form:refusal.ambiguousDate'],
    ['2', 'question:method.ask'],
    ['command:back', 'question:since.ask'],
    ['01/04/2026', 'form:refusal.ambiguousDate'],
    ['2026-04-01', 'question:method.ask'],
    ['command:back', 'question:since.ask'],
    ['1 April 2026', 'question:method.ask'],
    ['command:back', 'question:since.ask'],
    ['R8.4.1', 'question:method.ask'],
    ['command:back', 'question:since.ask'],
    ['2026年（令和7年）4月1日', 'form:refusal.yearsDiffer'],
    ['1', 'question:method.ask'],
  ],
  'a date that cannot be read, three times': [
    ...toSince,
    ['last summer', 'form:refusal.notADate', 'question:since.ask'],
    ['last summer!', 'form:refusal.notADate', 'question:since.ask'],
    ['in summer', 'form:refusal.notADate', 'form:example', 'question:since.ask'],
    ['command:human', 'handoff:noOffice', 'question:since.ask'],
    ['command:skip', 'question:method.ask'],
  ],
  'a date that need not be given, and cannot be read, is left out': [
    ...toSince,
    ['last summer', 'form:refusal.notADate', 'question:since.ask'],
    ['last summer!', 'form:refusal.notADate', 'question:since.ask'],
    ['in summer', 'form:refusal.notADate', 'form:example', 'question:since.ask'],
    ['in the summer', 'form:leftOut', 'question:method.ask'],
  ],
  'data in their own words, at once and after asking': [
    ...IDENTIFIED,
    ['Grace', 'question:dataToSee.ask'],
    ['words', 'question:dataWords.ask'],
    ['the shipping papers of my car', 'question:method.ask'],
    ['command:back', 'question:dataWords.ask'],
    ['command:back', 'question:dataToSee.ask'],
    ['x', 'form:refusal.notAChoice', 'question:dataToSee.ask'],
    ['the shipping papers of my car', 'question:method.ask'],
    ['pigeon', 'form:refusal.notAChoice', 'question:method.ask'],
    ['1', 'question:fee.ask'],
    FEE,
    END,
  ],
  'every question has its example for whoever is stuck': [
    ...IDENTIFIED,
    ['Grace', 'question:dataToSee.ask'],
    ...stuck('question:dataToSee.ask', 'form:refusal.notAChoice', 'x'),
    ['words', 'question:dataWords.ask'],
    ...stuck('question:dataWords.ask', 'form:refusal.required', ''),
    ['the papers', 'question:method.ask'],
    ...stuck('question:method.ask', 'form:refusal.notAChoice', 'x'),
    ['other', 'question:methodWords.ask'],
    ...stuck('question:methodWords.ask', 'form:refusal.required', ''),
    ['At your office', 'question:fee.ask'],
    ...stuck('question:fee.ask', 'form:refusal.notAChoice', 'x'),
    FEE,
    ['edit:method', 'form:changing', 'question:method.ask'],
    ['paper', 'question:place.ask'],
    ...stuck('question:place.ask', 'form:refusal.required', ''),
  ],
  'names that are none, and a name in a rare letter': [
    ...IDENTIFIED,
    ['12345', 'form:refusal.notAName', 'question:name.ask'],
    ['x'.repeat(101), 'form:refusal.tooLong', 'question:name.ask'],
    ['', 'form:refusal.required', 'form:example', 'question:name.ask'],
    ['\u{FA10}本 \u{FA19}子', 'question:furigana.ask'],
    ['Yamada', 'form:refusal.notFurigana', 'question:furigana.ask'],
    ['ﾂｶﾓﾄ ｼﾞﾝｺ', 'question:dataToSee.ask'],
  ],
  'words that only move on are no answers': [
    ...IDENTIFIED,
    ['command:skip', 'form:refusal.needed', 'question:name.ask'],
    ['command:send', 'form:refusal.required', 'question:name.ask'],
    ['command:goOn', 'form:refusal.required', 'form:example', 'question:name.ask'],
    ['Grace', 'question:dataToSee.ask'],
  ],
  'buttons of other questions are no answers': [
    ...IDENTIFIED,
    ['code:resend', 'form:anotherQuestion', 'question:name.ask'],
    ['edit:nope', 'form:anotherQuestion', 'question:name.ask'],
    ['edit:address', 'form:anotherQuestion', 'question:name.ask'],
    ['menu:nope', 'form:anotherQuestion', 'question:name.ask'],
    ['menu:complaint', 'desk:oneAtATime', 'question:name.ask'],
    ['menu:disclosure', 'question:name.ask'],
    ['quote:nope', 'policy:notStatedInForm', 'question:name.ask'],
    ['quote:cookies', 'quote:cookies', 'question:name.ask'],
    ['command:showInOther', 'quote:cookies', 'question:name.ask'],
  ],
  'the notice waits for the customer': [
    ['menu:disclosure', 'form:notice.claim'],
    ['hm', 'form:noticeGoOn'],
    ['2', 'desk:confirmCancel'],
    ['no', 'desk:goingOn', 'form:notice.claim'],
    ['command:back', 'form:backToStart', 'form:notice.claim'],
    ['1', 'identity:askEmail'],
  ],
  'one answer changed by its button, and another by its place in the list': [
    ...FILLED,
    ['edit:method', 'form:changing', 'question:method.ask'],
    ['paper', 'question:place.ask'],
    ['Nairobi, Kenya', 'summary'],
    ['change', 'form:changeWhich'],
    ['3', 'form:changing', 'question:name.ask'],
    ['command:back', 'question:who.ask'],
    ['self', 'question:name.ask'],
    ['Grace W.', 'summary'],
    ['change', 'form:changeWhich'],
    ['command:back', 'summary'],
    ['change', 'form:changeWhich'],
    ['99', 'form:sendOrChange', 'summary'],
    ['edit:nope', 'form:anotherQuestion', 'summary'],
    ['edit:email', 'form:changing', 'identity:askEmail'],
    [wait(MINUTE)],
    [ADDRESS, 'identity:codeSent'],
    [CODE, 'identity:confirmed', 'summary'],
    END,
  ],
  'an answer before the end is changed and what hung on it goes': [
    ...toMethod,
    ['paper', 'question:place.ask'],
    ['Nairobi, Kenya', 'question:fee.ask'],
    ['waiver', 'summary'],
    ['edit:method', 'form:changing', 'question:method.ask'],
    ['electronic', 'summary'],
    ['command:back', 'question:fee.ask'],
    ['command:back', 'question:method.ask'],
    ['3', 'question:methodWords.ask'],
    ['command:back', 'question:method.ask'],
    ['1', 'question:fee.ask'],
    FEE,
  ],
  'stopped only after asking': [
    ...toMethod,
    ['command:cancel', 'desk:confirmCancel'],
    ['no', 'desk:goingOn', 'question:method.ask'],
    ['command:cancel', 'desk:confirmCancel'],
    ['maybe', 'desk:sure.cancel'],
    ['command:cancel', 'desk:sure.cancel'],
    ['send', 'desk:sure.cancel'],
    ['👍', 'desk:sure.cancel'],
    ['go on', 'desk:goingOn', 'question:method.ask'],
    ['command:cancel', 'desk:confirmCancel'],
    ['command:language:ja', 'desk:language', 'desk:confirmCancel'],
    ['command:language:en', 'desk:language', 'desk:confirmCancel'],
    ['yes', 'desk:cancelled'],
    ['command:cancel', 'desk:nothingToCancel'],
  ],
  'begun again only after asking': [
    ...toMethod,
    ['command:startOver', 'desk:confirmStartOver'],
    ['no', 'desk:goingOn', 'question:method.ask'],
    ['command:startOver', 'desk:confirmStartOver'],
    ['stop', 'desk:sure.startOver'],
    ['continue', 'desk:goingOn', 'question:method.ask'],
    ['command:startOver', 'desk:confirmStartOver'],
    ['yes', 'form:notice.claim'],
  ],
  'sent twice and then asked about': [
    ...SENT,
    ['command:send', 'status:line', 'status:awaited.waiting'],
    ['command:status', 'status:line', 'status:awaited.waiting'],
  ],
};

/** Journeys in words, each in its own language. */
export const IN_WORDS: readonly (readonly [name: string, language: Locale, steps: readonly Step[]])[] = [
  [
    'every choice in words',
    'ja',
    [
      ['自分の情報を見たい', 'form:notice.claim'],
      ['はい', 'identity:askEmail'],
      ['メールはｇｒａｃｅ＠ｅｘａｍｐｌｅ．ｃｏｍです', 'identity:codeSent'],
      ['コードを再送する', 'identity:wait', 'identity:askCode'],
      [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
      ['受け取り方法を変えたい', 'form:comesLater', 'question:who.ask'],
      ['自分の情報です', 'question:name.ask'],
      ['山田 花子です', 'question:furigana.ask'],
      ['やまだ はなこ', 'question:dataToSee.ask'],
      ['問い合わせの記録', 'question:since.ask'],
      ['平成31年5月1日', 'form:refusal.notInEra'],
      ['平成31年2月30日', 'form:refusal.notADate', 'question:since.ask'],
      ['令和８年５月１日', 'question:method.ask'],
      ['書面を郵送でお願いします', 'question:place.ask'],
      ['東京都千代田区千代田1-1', 'question:fee.ask'],
      ['はい、わかりました', 'summary'],
      ['お名前を変更したい', 'form:changing', 'question:name.ask'],
      ['山田 太郎', 'question:furigana.ask'],
      ['ヤマダ タロウ', 'summary'],
      ['受け取り方法が違います', 'form:changing', 'question:method.ask'],
      ['電子データで', 'summary'],
      ['結構です', 'form:sendOrChange', 'summary'],
      ['送信する', 'form:receipt', 'form:receiptMailed'],
    ],
  ],
  [
    'every choice in words',
    'en',
    [
      ['See my data', 'form:notice.claim'],
      ['go on', 'identity:askEmail'],
      ['it is mary@example.com', 'identity:codeSent'],
      ['Send a new code', 'identity:wait', 'identity:askCode'],
      [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
      ['my own data', 'question:name.ask'],
      ['My name is Grace Wanjiru', 'question:dataToSee.ask'],
      ['My messages to you', 'question:since.ask'],
      ['skip', 'question:method.ask'],
      ['on paper please', 'question:place.ask'],
      ['P.O. Box 12345-00100, Nairobi, Kenya', 'question:fee.ask'],
      ['yes', 'summary'],
      ['change my name', 'form:changing', 'question:name.ask'],
      ['Grace W.', 'summary'],
      ['Change my email', 'form:changing', 'identity:askEmail'],
      [wait(MINUTE)],
      ['mary@example.com', 'identity:codeSent'],
      [CODE, 'identity:confirmed', 'summary'],
      ['Postal address', 'form:changing', 'question:place.ask'],
      ['Mombasa, Kenya', 'summary'],
      ['yes, send it', 'form:receipt', 'form:receiptMailed'],
    ],
  ],
  [
    'cancelling with words that may mean both',
    'ja',
    [
      ...toMethod,
      ['やめる', 'desk:confirmCancel'],
      ['結構です', 'desk:sure.cancel'],
      ['送信', 'desk:sure.cancel'],
      ['続ける', 'desk:goingOn', 'question:method.ask'],
      ['最初から', 'desk:confirmStartOver'],
      ['大丈夫です', 'desk:sure.startOver'],
      ['うん', 'form:notice.claim'],
      ['次へ進む', 'identity:askEmail'],
      ['やめる', 'desk:confirmCancel'],
      ['やめます', 'desk:cancelled'],
    ],
  ],
  [
    'nothing is sent by words that only agree with the answers',
    'ja',
    [
      ...FILLED,
      ['OK', 'form:sendOrChange', 'summary'],
      ['確認しました', 'form:sendOrChange', 'summary'],
      ['送信はあとにします', 'form:sendOrChange', 'summary'],
      ['送信してください', 'form:receipt', 'form:receiptMailed'],
    ],
  ],
  [
    'how many questions are left is told',
    'en',
    [
      ['good morning', 'desk:hello'],
      ['menu:disclosure', 'form:notice.claim'],
      ['how many questions do you have', 'form:left', 'form:noticeGoOn'],
      ['command:cancel', 'desk:confirmCancel'],
      ['yes', 'desk:cancelled'],
      ...FILLED,
      ['are there more questions', 'form:noneLeft', 'summary'],
    ],
  ],
  [
    'nothing is sent by words that only agree with the answers',
    'en',
    [
      ...FILLED,
      ['ok thanks', 'form:sendOrChange', 'summary'],
      ['go on', 'form:sendOrChange', 'summary'],
      ['👍', 'form:sendOrChange', 'summary'],
      ['I will send it tomorrow', 'form:keptForLater'],
      ['back again', 'desk:goingOn', 'summary'],
      ['no, send it', 'form:sendOrChange', 'summary'],
      ['first', 'form:sendOrChange', 'summary'],
      ['1', 'form:receipt', 'form:receiptMailed'],
    ],
  ],
  [
    'the date passed over by the words of its button, and every label of the data',
    'ja',
    [
      ...toSince,
      ['この質問を飛ばす', 'question:method.ask'],
      ['戻る', 'question:since.ask'],
      ['戻る', 'question:dataToSee.ask'],
      ['すべて', 'question:method.ask'],
      ['戻る', 'question:dataToSee.ask'],
      ['登録情報・連絡先', 'question:method.ask'],
      ['戻る', 'question:dataToSee.ask'],
      ['購入・取引の記録', 'question:method.ask'],
      ['戻る', 'question:dataToSee.ask'],
      ['自分の言葉で書く', 'question:dataWords.ask'],
      ['2024年に買った車の船積書類', 'question:method.ask'],
      ['その他の方法', 'question:methodWords.ask'],
      ['窓口で受け取りたい', 'question:fee.ask'],
      ['減免を相談したい', 'summary'],
    ],
  ],
  [
    'the language changed in the middle, by button and by word, loses nothing',
    'ja',
    [
      ...toMethod,
      ['command:language:en', 'desk:language', 'question:method.ask'],
      ['electronic', 'question:fee.ask'],
      FEE,
      ['日本語', 'desk:language', 'summary'],
      ['language', 'desk:language', 'summary'],
      ['command:send', 'form:receipt', 'form:receiptMailed'],
    ],
  ],
  [
    'the language changed at the notice, the address and the code',
    'en',
    [
      ['menu:disclosure', 'form:notice.claim'],
      ['日本語', 'desk:language', 'form:notice.claim'],
      ['次へ進む', 'identity:askEmail'],
      ['English', 'desk:language', 'identity:askEmail'],
      [ADDRESS, 'identity:codeSent'],
      ['日本語で', 'desk:language', 'identity:askCode'],
      [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
    ],
  ],
];
