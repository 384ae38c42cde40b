import { claimTicket } from '../../src/usecases/staff/claimTicket';
import { completeTicket } from '../../src/usecases/staff/completeTicket';
import { replyToTicket } from '../../src/usecases/staff/replyToTicket';
import type { Locale } from '../../locales';
import { settle } from '../support/customer';
import { CODE, type Journey, type Said, type Step } from '../support/journey';
import { asStaff } from '../support/asStaff';
import { ADDRESS, SENT } from './steps';

const ASK = 'Which number was it?';
const COMPLAINT: readonly Step[] = [
  ['menu:complaint', 'form:notice.complaint'],
  ['command:goOn', 'complaint:words.ask'],
  ['A firm called me and knew my order number.', 'complaint:answer.ask'],
  ['chat', 'form:receipt', 'status:sent', 'form:receiptHere'],
];
const INQUIRY: readonly Step[] = [
  ['menu:inquiry', 'form:notice.inquiry'],
  ['command:goOn', 'inquiry:words.ask'],
  ['How long do you keep my photographs?', 'complaint:answer.ask'],
  ['chat', 'summary'],
  ['command:send', 'form:receipt', 'form:receiptHere'],
];

/** The button of the request that was sent last. */
const press =
  (wish: 'add' | 'withdraw'): Said =>
  ({ receipt }) =>
    `request:${wish}:${receipt}`;

/** Staff take the request, ask back, or decide on it. */
const staff =
  (act: 'claim' | 'reply' | 'complete'): Said =>
  async ({ open, receipt, customer }: Journey) => {
    const { tickets, audit, digests } = open.stores;
    const { line } = (await tickets.findByReceipt(receipt)) ?? {};
    if (line === undefined) throw new Error('The ticket is gone.');
    const by = {
      ...asStaff('staff-1'),
      ...{ ticketId: line.id, now: open.clock.now(), version: line.version },
    };
    const { settings, traitsOf } = open.desk;
    const means = { tickets, audit, digests, settings, traitsOf, claimHours: 24 };
    if (act === 'claim') await claimTicket(means, by);
    if (act === 'reply') await replyToTicket(means, by, ASK);
    if (act === 'complete') await completeTicket(means, by, { outcome: 'answered', text: 'We are sorry.' });
    open.desk.outbox.wake();
    await settle(150);
    await customer.news(); // the words of staff arrive by themselves
    return undefined;
  };

/** What becomes of a request after it was sent, in both languages. */
export const AFTERWARDS: Readonly<Record<string, readonly Step[]>> = {
  'words added to a request, and the request withdrawn': [
    ...COMPLAINT,
    ['command:status', 'status:line', 'status:awaited.waiting'],
    [press('add'), 'status:askWords'],
    ['no', 'status:notAdded'],
    [press('add'), 'status:askWords'],
    ['They rang again.', 'status:added'],
    [press('withdraw'), 'status:askWithdraw'],
    ['no', 'status:notWithdrawn'],
    [press('withdraw'), 'status:askWithdraw'],
    ['send', 'status:sureWithdraw'],
    ['yes', 'status:withdrawn'],
    [press('add'), 'status:alreadyWithdrawn'],
    ['command:status', 'status:lineClosed', 'status:awaited.withdrawn'],
  ],
  'one of two requests, named by its place': [
    ...COMPLAINT,
    ...INQUIRY,
    ['request:add', 'status:which'],
    ['2', 'status:askWords'],
    ['They rang again.', 'status:added'],
  ],
  'a request that staff ask about, and decide': [
    ...COMPLAINT,
    [staff('claim')],
    ['command:status', 'status:line', 'status:awaited.claimed'],
    [staff('reply')],
    ['command:status', 'status:line', 'status:answers', `staff:${ASK}`, 'status:awaited.answer'],
    [staff('complete')],
    [press('add'), 'status:alreadyCompleted'],
  ],
  'a second complaint is shown the first': [
    ...COMPLAINT,
    ['menu:complaint', 'form:notice.complaint'],
    ['command:goOn', 'form:similar'],
    ['similar:new', 'complaint:words.ask'],
  ],
};

/** What is said in one language after sending. */
interface Words {
  readonly add: string;
  readonly mayAdd: string;
  readonly yes: string;
  readonly no: string;
  readonly whatWasSent: string;
  readonly how: string;
  readonly objects: string;
  readonly other: string;
  readonly lost: string;
  readonly reply: string;
  readonly takeBack: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    add: 'wait I forgot: it was in March',
    mayAdd: 'oh also my order number was 5512',
    ...{ yes: 'yes', no: 'no' },
    whatWasSent: 'what did I send you?',
    how: 'how will you answer me?',
    objects: 'I do not agree with your decision',
    other: 'I said remove, not show',
    lost: 'I lost my receipt number',
    reply: 'It was the one in Galle.',
    takeBack: 'I want to withdraw my request',
  },
  ja: {
    add: '書き忘れましたが、3月のことです',
    mayAdd: 'あと、注文番号は5512でした',
    ...{ yes: 'はい', no: 'いいえ' },
    whatWasSent: '何を送りましたっけ',
    how: '返事はどうやって来ますか',
    objects: '決定に納得できません',
    other: '開示じゃなくて削除です',
    lost: '受付番号をなくしました',
    reply: '横浜の店です。',
    takeBack: '請求を取り下げたいです',
  },
};

const afterwardsIn = (
  language: Locale,
  said: Words,
): readonly (readonly [string, Locale, readonly Step[]])[] => [
  [
    'a complaint is put right after its receipt, and objected to when it is decided',
    language,
    [
      [said.whatWasSent, 'status:noneHere', 'status:askNumber'],
      ['command:cancel', 'desk:menu'],
      ...COMPLAINT,
      [said.add, 'status:added'],
      [said.mayAdd, 'status:isForRequest'],
      [said.yes, 'status:added'],
      [said.whatWasSent, 'status:sent', 'status:addedLater', 'form:receiptHere'],
      [staff('claim')],
      [staff('reply')],
      [said.reply, 'status:added'],
      [staff('complete')],
      [said.objects, 'status:objected'],
      [
        'command:status',
        'status:lineClosed',
        'status:outcome',
        'status:answers',
        `staff:${ASK}`,
        'staff:We are sorry.',
        'status:awaited.objected',
      ],
    ],
  ],
  [
    'a request that is taken back right after its receipt, in words that are not put to it',
    language,
    [...COMPLAINT, [said.takeBack, 'status:askWithdraw'], [said.yes, 'status:withdrawn']],
  ],
  [
    'a claim that was to be another, and how it is answered',
    language,
    [
      ...SENT,
      [said.how, 'form:answerMailed'],
      [said.other, 'status:askInstead'],
      [said.no, 'status:notWithdrawn'],
      [said.other, 'status:askInstead'],
      [said.yes, 'status:withdrawn', 'form:notice.claim'],
    ],
  ],
  [
    'a number that is lost, and an address of nobody',
    language,
    [
      [said.lost, 'status:askLostAddress'],
      [ADDRESS, 'identity:codeSent'],
      [CODE, 'identity:confirmed', 'status:noneOfAddress'],
    ],
  ],
];

export const AFTERWARDS_IN_WORDS = [...afterwardsIn('en', WORDS.en), ...afterwardsIn('ja', WORDS.ja)];
