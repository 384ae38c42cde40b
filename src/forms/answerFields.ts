import type { Choice } from '../domain/conversation/utterance';
import { CANCEL } from '../domain/form/askFor';
import type { Answers, Field, Reading, Standing } from '../domain/form/form';
import { accept, refuse } from '../domain/outcome';
import { present } from '../domain/present';
import { bareContact, onlyContact } from '../recognition/contact/bareContact';
import { holdsWayToReach } from '../recognition/contact/wayToReach';
import { looksLikeQuestion } from '../recognition/wishes/question';
import { wayInWish } from '../recognition/wishes/wayInWish';
import { choiceField, emailField, type FieldWords, textField } from './fields';
import { phoneField } from './phoneField';
import { findPlace, placeFields } from './placeFields';
import { choicesOf, wordsOf } from './questionWords';

const ANSWER: FieldWords = {
  label: 'complaint:answer.label',
  ask: 'complaint:answer.ask',
  example: 'complaint:answer.example',
};
const CHAT = { value: 'chat', label: 'complaint:answer.chat', alike: 'alike:answer.chat' } as const;
const EMAIL = { value: 'email', label: 'complaint:answer.email', alike: 'alike:answer.email' } as const;
const PHONE = { value: 'phone', label: 'complaint:answer.phone', alike: 'alike:answer.phone' } as const;
const POST = { value: 'post', label: 'complaint:answer.post', alike: 'alike:answer.post' } as const;
const NONE = { value: 'none', label: 'complaint:answer.none', alike: 'alike:answer.none' } as const;

const WAYS = [CHAT, EMAIL, PHONE, POST];
type Way = (typeof WAYS)[number]['value'] | typeof NONE.value;

/** Whoever only gives an address or a number wants the answer there, and whoever names the way may give it with that. */
const reachedBy = (field: Field<Way>): Field<Way> => ({
  ...field,
  read: (typed, reading) => {
    const read = field.read(typed, reading);
    const contact = read.ok ? undefined : bareContact(typed);
    return contact === undefined ? read : accept(contact.is);
  },
  findIn: (piece, reading, standing) =>
    field.findIn?.(piece, reading, standing) ?? (standing === 'open' ? bareContact(piece)?.is : undefined),
  tells: contactTold,
});

function contactTold(typed: string): Answers {
  const contact = onlyContact(typed);
  return contact === undefined ? {} : { [contact.is]: contact.value };
}

/** The same with the address of a house, that goes with a letter. */
const whereTold = (typed: string): Answers => ({
  ...contactTold(typed),
  ...present({ place: findPlace(typed) }),
});

/** How an answer may reach the customer: in the chat, by e-mail, by phone, by post, or not at all where that is allowed. */
export const answerFields = ({ noneAllowed }: { readonly noneAllowed: boolean }) => ({
  answer: reachedBy(choiceField<Way>(ANSWER, noneAllowed ? [...WAYS, NONE] : WAYS)),
  email: emailField(
    { label: 'inquiry:email.label', ask: 'inquiry:email.ask', example: 'inquiry:email.example' },
    { askedWhen: ({ answer }) => answer === 'email' },
  ),
  phone: phoneField(
    { label: 'inquiry:phone.label', ask: 'inquiry:phone.ask', example: 'inquiry:phone.example' },
    { askedWhen: ({ answer }) => answer === 'phone' },
  ),
  ...placeFields(({ answer }) => answer === 'post', { named: false }),
});

/** 「なお、回答は書面にて」: told before it is asked how. */
const CALLED =
  /^(?:なお|ちなみに|それと|あと|また)?、?(?:ご)?(?:回答|お?返事|返信|お?返答|結果|通知|お?知らせ|開示|写し|コピー)(?:の?(?:方法|受け取り|連絡|通知))?(?:は|を|も|については?)、?/u;

const byPost = ({ method }: Answers) => method === 'paper';

/** 開示の方法: the person's choice. APPI Art. 33(2); Enforcement Rules Art. 30. Nothing is read out on the phone. */
export const DATA_METHOD_FIELDS = {
  method: {
    ...choiceField(wordsOf('method'), choicesOf('method', ['electronic', 'paper', 'other']), {
      toldWithin: true,
      called: CALLED,
    }),
    tells: whereTold,
    findInWish: (wished) => wayInWish(wished),
  } satisfies Field<string>,
  methodWords: textField(wordsOf('methodWords'), { askedWhen: ({ method }) => method === 'other' }),
  ...placeFields(byPost, { named: true }),
};

/** How the result is told where no data is handed out: also on the phone. */
export const NOTICE_METHOD_FIELDS = {
  method: {
    ...choiceField(wordsOf('notice'), choicesOf('notice', ['electronic', 'paper', 'phone']), {
      toldWithin: true,
      called: CALLED,
    }),
    tells: whereTold,
    findInWish: (wished) => wayInWish(wished),
  } satisfies Field<string>,
  phone: phoneField(wordsOf('phone'), { askedWhen: ({ method }) => method === 'phone' }),
  ...placeFields(byPost, { named: true }),
};

/** Stops the form after asking, and is no answer to it. */
const NOT_AT_THIS_PRICE: Choice = {
  value: CANCEL.value,
  label: 'question:fee.stop',
  alike: 'alike:fee.stop',
};
const FEE = choiceField(wordsOf('fee'), [
  ...choicesOf('fee', ['understood']),
  NOT_AT_THIS_PRICE,
  ...choicesOf('fee', ['waiver']),
]);

const NAMES_FEE = /\b(?:fees?|costs?|charges?|price)\b|手数料|料金|費用/iu;

/** 手数料: agreed to before anything is sent. Asked only where an amount is published (`formOf`). APPI Art. 38(1). */
export const FEE_FIELDS = {
  fee: {
    ...FEE,
    // "Ok my phone is …" tells a number, and agrees to no price.
    read: (typed: string, reading: Reading) =>
      holdsWayToReach(typed) && !NAMES_FEE.test(typed) ? refuse('notAChoice') : FEE.read(typed, reading),
    findIn: (piece: string, reading: Reading, standing: Standing) => {
      // Many words agree to something: before it is asked, to the fee only those that name it.
      const isNamed = NAMES_FEE.test(piece) && !looksLikeQuestion(piece);
      if ((standing !== 'open' || holdsWayToReach(piece)) && !isNamed) return undefined;
      const found = FEE.findIn?.(piece, reading, 'open');
      return found === NOT_AT_THIS_PRICE.value ? undefined : found;
    },
    keeps: (stored, answers) => stored !== NOT_AT_THIS_PRICE.value && FEE.keeps(stored, answers),
  } satisfies Field<string>,
};
