import type { Locale, MessageKey } from '../../../locales';
import type { Choice, Input, Progress, Value, Values } from '../conversation/utterance';
import type { Json } from '../json';
import type { Outcome } from '../outcome';
import type { DoubtfulAddress } from '../identity/doubtfulAddress';
import type { Refusal } from './refusal';
import type { RequestTypeId } from '../request/requestType';

/** What a reader may know besides the text. */
export interface Reading {
  /** How a message reads in every language: the labels of a choice. */
  readonly labels: (key: MessageKey, values?: Values) => readonly string[];
  /** YYYY-MM-DD in Japan. */
  readonly today: string;
  /** What was answered before: the country of an address is that of a telephone number without one. */
  readonly answers: Answers;
  /** What is read was picked after a doubt, or said once more: it is meant as it is. */
  readonly settled?: true;
}

/** How a question stands to a message: it is open; it will be asked; or its answer has to be named, to be one. */
export type Standing = 'open' | 'later' | 'named';

/** A question of a form. `show` gives the answer back as people read it, `mask` as it is shown where others may look. */
export interface Field<T extends Json = Json> {
  readonly label: MessageKey;
  readonly ask: MessageKey;
  /** Said after three refusals, with an example of what is expected. */
  readonly example: MessageKey;
  readonly input: Input;
  readonly choices?: readonly Choice[];
  /** What is offered to pick after these answers, where that is not all of `choices`, or more than them. */
  offered?(answers: Answers): readonly Choice[];
  /** May be passed over; the answer is then null. */
  readonly optional?: true;
  /** Takes whatever is typed: only a command that stands alone interrupts it. */
  readonly freeWords?: true;
  /** Somebody tells what happened: what is asked or felt in it is part of that. */
  readonly story?: true;
  /** Under which name its reason, its meaning and whether it must be answered stand; without it under its own. */
  readonly explainedAs?: string;
  /** Asks what is wrong in our records: "my name is wrong" is the answer, and no wish to change one given here. */
  readonly aboutRecords?: true;
  /** Takes the numbers of orders, cars and addresses, whatever their digits add up to. */
  readonly takesNumbers?: true;
  askedWhen?(answers: Answers): boolean;
  /** What fills the question's words, beside the values of the notice. */
  askValues?(answers: Answers): Values;
  read(typed: string, reading: Reading): Outcome<T, Refusal>;
  /** The answer in a part of a message that may say more; absent where only the whole of it can be the answer. */
  findIn?(piece: string, reading: Reading, standing: Standing): T | undefined;
  /** What an answer in these words tells of other questions of the form, by their keys. */
  tells?(typed: string, reading: Reading): Answers;
  /** The choice of which the words say that it is not meant: "not by phone". */
  denies?(typed: string, reading: Reading): T | undefined;
  /** The answer with more of it, told later or beside it; absent where what is told anew takes its place. */
  joins?(held: T, more: T): T;
  /** Whether an answer stored under an older form is still one, after the answers before it. */
  keeps(value: Json, answers: Answers): boolean;
  show(value: T): Value;
  mask?(value: T): Value;
  /** What text that was refused may have meant, to be picked from; the reason of the refusal is then the question. */
  suggest?(typed: string, reading: Reading): readonly Choice[];
  /** The answer in the message by which the form is wished for, where all of it has to be looked at. */
  findInWish?(wished: string, reading: Reading): T | undefined;
}

export type Fields = Readonly<Record<string, Field>>;
export type Answers = Readonly<Record<string, Json>>;
/** The answers a form's declaration leads to: each present only when it was asked, null when passed over. */
export type AnswersOf<F extends Fields> = {
  readonly [K in keyof F]?: (F[K] extends Field<infer T> ? T : never) | null;
};

export interface Form<F extends Fields = Fields> {
  readonly id: RequestTypeId;
  /** Raised whenever the questions change, so a half-filled older form keeps what still fits and asks the rest. */
  readonly version: number;
  /** 利用目的の明示: shown in full before the first question. APPI Art. 21(2). */
  readonly notice: MessageKey;
  /** Its notice is said with the first question, and nobody is asked to go on: so little is asked for. */
  readonly noticeSaid?: true;
  /** Whether a code to an e-mail address comes before the questions. */
  readonly identity: 'none' | 'code';
  /** Whether the answers are shown for a last look before sending. */
  readonly confirm: boolean;
  /** In the order asked. */
  readonly fields: F;
}

/** The purpose notice as it was shown: its version, when and in which language. APPI Art. 21(2). */
export interface NoticeShown {
  readonly version: string;
  readonly at: number;
  readonly language: Locale;
}

/** How far the person has come in showing who they are; what a code shows is told honestly. */
export interface IdentityShown {
  /** The address as typed. */
  readonly address?: string;
  readonly codeId?: string;
  readonly codeSentAt?: number;
  /** Set while the code that is waited for is of ten letters and digits. */
  readonly letters?: true;
  /** Set while the code that is waited for went out with an e-mail of before, and no new one was sent. */
  readonly joined?: true;
  /** What was typed and looks like a slip, while it is asked whether another address was meant. */
  readonly doubted?: DoubtfulAddress;
  /** How often the open question was answered with something unreadable. */
  readonly refusals?: number;
  /** Set once the code sent last can no longer be used, and a new one was offered. */
  readonly codeSpent?: true;
  readonly confirmedAt?: number;
  /** Set when too many codes or tries were used: staff take over, the request goes on. */
  readonly leftToStaff?: true;
}

/** An open request of the same kind that the person has already (possible duplicate). `receivedAt` in ms. */
export interface Similar {
  readonly ticketId: string;
  readonly receiptNumber: string;
  readonly receivedAt: number;
}

/** A form being filled. Where the customer stands is computed from it, never stored. */
export interface Draft {
  readonly id: string;
  readonly form: RequestTypeId;
  readonly formVersion: number;
  /** Where no fee is published: its form asks nothing about one. */
  readonly free?: true;
  readonly answers: Answers;
  /** What was told before its question was asked. */
  readonly told?: Answers;
  readonly notice?: NoticeShown;
  readonly identity: IdentityShown;
  /** What was confirmed before, while another address is asked for: going back keeps it. */
  readonly identityBefore?: IdentityShown;
  /** By which the form is gone on with elsewhere; given once its address is confirmed. */
  readonly number?: string;
  /** When the request and a way to reach the person were first sent (ms); the law's clocks start here. */
  readonly receivedAt?: number;
  /** Looked for once; empty when there is none, or when a new request is wanted all the same. */
  readonly similar?: readonly Similar[];
  /** How often the question that is open now was answered with something unreadable. */
  readonly refusals?: number;
  /** What was typed to the open question and can be read in several ways, while they are offered. */
  readonly doubted?: string;
  /** What was told beside answers and answers no question: for staff, a line each. */
  readonly beside?: string;
  /** The message that each answer came from, by the answer's key: the id of its activity. */
  readonly from?: Readonly<Record<string, string>>;
  /** The form in whose place this one came, with what was answered there: it is all there for whoever goes back. */
  readonly left?: { readonly form: RequestTypeId; readonly answers: Answers };
  /** Set while the list of answers that can be changed is what the customer was shown last. */
  readonly choosing?: true;
}

export type Stage =
  | { readonly at: 'notice' }
  | { readonly at: 'identity' }
  | { readonly at: 'similar'; readonly similar: Similar }
  | { readonly at: 'question'; readonly key: string; readonly field: Field; readonly progress: Progress }
  | { readonly at: 'confirm' };

/** Where a draft stands: what is asked next follows from what is already there. */
export function stageOf(form: Form, draft: Draft): Stage {
  if (draft.notice === undefined && form.noticeSaid !== true) return { at: 'notice' };
  if (form.identity === 'code' && !identityDone(draft.identity)) return { at: 'identity' };
  const [similar] = draft.similar ?? [];
  if (similar !== undefined) return { at: 'similar', similar };
  const asked = askedFields(form, draft.answers);
  const index = asked.findIndex(([key]) => draft.answers[key] === undefined);
  const next = asked[index];
  if (next === undefined) return { at: 'confirm' };
  const [key, field] = next;
  return { at: 'question', key, field, progress: { step: index + 1, of: asked.length } };
}

/** The answers without those to questions that are no longer asked, after the customer changed an earlier one. */
export function relevantAnswers(form: Form, answers: Answers): Answers {
  const asked = new Set(askedFields(form, answers).map(([key]) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => asked.has(key)));
}

export function askedFields(form: Form, answers: Answers): readonly (readonly [string, Field])[] {
  return Object.entries(form.fields).filter(([, field]) => field.askedWhen?.(answers) ?? true);
}

/** Those without an answer, in their order. */
export const unanswered = (form: Form, answers: Answers): readonly (readonly [string, Field])[] =>
  askedFields(form, answers).filter(([key]) => answers[key] === undefined);

/** What can be picked at a question, after these answers. */
export const choicesOf = (field: Field, answers: Answers): readonly Choice[] =>
  field.offered?.(answers) ?? field.choices ?? [];

const identityDone = ({ confirmedAt, leftToStaff }: IdentityShown): boolean =>
  confirmedAt !== undefined || leftToStaff === true;
