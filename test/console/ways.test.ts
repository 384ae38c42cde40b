import type { Answers } from '../../src/domain/form/form';
import type { RequestTypeId } from '../../src/domain/request/requestType';
import { FORMS } from '../../src/forms';
import { ANSWERS, hire, sendTicket } from '../usecases/staff/support';
import { createBrowser, type RunningConsole, startConsole } from './support';

let desk: RunningConsole;
let aya: ReturnType<typeof createBrowser>;
beforeAll(async () => {
  desk = await startConsole();
  await hire(desk.open, 'Aya');
  aya = createBrowser(desk.url);
  await aya.signIn('Aya');
});
afterAll(() => desk.close());

const NAIROBI = { kind: 'lines', text: 'P.O. Box 12345-00100\nNairobi\nKenya', country: 'KE' } as const;
const PHONE: Answers = { phone: '+254712345678' };
const POST: Answers = { place: NAIROBI };

interface Told {
  /** What is asked for besides. */
  readonly answers: Answers;
  /** What stands in the head of the page; nothing for what the desk does by itself. */
  readonly head?: string;
  /** Of how the answer gets there. */
  readonly way?: string;
}

/** What staff are told of every way that any form offers. */
const TOLD: Readonly<Record<string, Told>> = {
  'answer chat': { answers: {}, way: 'Told in the chat' },
  'answer email': { answers: { email: 'grace@example.org' }, way: 'A mail without content goes to' },
  'answer phone': { answers: PHONE, head: 'Answer wanted by phone: •••• 78', way: 'asked for a phone call' },
  'answer post': { answers: POST, head: 'Answer wanted by post: ••••••••', way: 'asked for a letter' },
  'answer none': { answers: {}, way: 'needs no answer' },
  'method electronic': { answers: {}, way: 'Told in the chat' },
  'method paper': { answers: POST, head: 'Answer wanted by post: ••••••••', way: 'asked for a letter' },
  'method phone': { answers: PHONE, head: 'Answer wanted by phone: •••• 78', way: 'asked for a phone call' },
  'method other': { answers: { methodWords: 'On a USB stick' }, way: 'Told in the chat' },
};

const ROWS = Object.entries(FORMS).flatMap(([type, { fields }]) =>
  (['answer', 'method'] as const).flatMap((question) =>
    (fields[question]?.choices ?? []).map(({ value }) => [type as RequestTypeId, question, value] as const),
  ),
);

test('every form asks for a way, but the one whose contact is all that it takes', () => {
  const asking = new Set<string>(ROWS.map(([type]) => type));
  expect(Object.keys(FORMS).filter((type) => !asking.has(type))).toEqual(['marketing-stop']);
});

test.each(ROWS)('%s, %s %s: staff are told how the answer is to get there', async (type, question, value) => {
  const told = TOLD[`${question} ${value}`];
  if (told === undefined) throw new Error(`Nobody has said what staff are told of ${question} ${value}.`);
  const answers = { ...ANSWERS[type], [question]: value, ...told.answers };
  const { ticketId } = await sendTicket(desk.open, { type, answers });
  const { html } = await aya.get(`/console/tickets/${ticketId}`);
  const textOf = (part: RegExp) => part.exec(html)?.[0].replace(/<[^>]*>/gu, '') ?? '';
  const head = textOf(/<div class="ticket-head">.*?<\/p><\/div>/su);
  if (told.head === undefined) expect(head).not.toContain('Answer wanted');
  else expect(head).toContain(told.head);
  expect(textOf(/<h2 id="ways">.*?<\/section>/su)).toContain(told.way);
});
