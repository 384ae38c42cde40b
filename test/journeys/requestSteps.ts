import { claimTicket } from '../../src/usecases/staff/claimTicket';
import { completeTicket } from '../../src/usecases/staff/completeTicket';
import { replyToTicket } from '../../src/usecases/staff/replyToTicket';
import { settle } from '../support/customer';
import type { Journey, Said, Step } from '../support/journey';
import { asStaff } from '../support/asStaff';

const ASK = 'Which number was it?';
const COMPLAINT: readonly Step[] = [
  ['menu:complaint', 'form:notice.complaint'],
  ['command:goOn', 'complaint:words.ask'],
  ['A firm called me and knew my order number.', 'complaint:answer.ask'],
  ['chat', 'form:receipt', 'form:receiptHere'],
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
