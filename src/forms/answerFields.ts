import type { Choice } from '../domain/conversation/utterance';
import { CANCEL } from '../domain/form/askFor';
import type { Answers, Field, Reading, Standing } from '../domain/form/form';
import { present } from '../domain/present';
import { readEmail } from '../recognition/contact/email';
import { addressesMeant } from '../recognition/contact/mailTypo';
import { choiceField, emailField, type FieldWords, textField } from './fields';
import { phoneField } from './phoneField';
import { placeFields } from './placeFields';
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

function addressIn(piece: string): string | undefined {
  const read = readEmail(piece);
  return read.ok && addressesMeant(read.value).length === 0 ? read.value : undefined;
}

const WAYS = [CHAT, EMAIL, PHONE, POST];

/** How an answer may reach the customer: in the chat, by e-mail, by phone, by post, or not at all where that is allowed. */
export const answerFields = ({ noneAllowed }: { readonly noneAllowed: boolean }) => ({
  answer: {
    ...choiceField(ANSWER, noneAllowed ? [...WAYS, NONE] : WAYS),
    // "Email me at peter@example.com" says where to as well.
    tells: (piece) => present({ email: addressIn(piece) }),
  } satisfies Field<string>,
  email: emailField(
    { label: 'inquiry:email.label', ask: 'inquiry:email.ask', example: 'inquiry:email.example' },
    { askedWhen: ({ answer }) => answer === 'email' },
  ),
  phone: phoneField(
    { label: 'inquiry:phone.label', ask: 'inquiry:phone.ask', example: 'inquiry:phone.example' },
    { askedWhen: ({ answer }) => answer === 'phone' },
  ),
  ...placeFields(({ answer }) => answer === 'post'),
});

const byPost = ({ method }: Answers) => method === 'paper';

/** 開示の方法: the person's choice. APPI Art. 33(2); Enforcement Rules Art. 30. Nothing is read out on the phone. */
export const DATA_METHOD_FIELDS = {
  method: choiceField(wordsOf('method'), choicesOf('method', ['electronic', 'paper', 'other']), {
    toldWithin: true,
  }),
  methodWords: textField(wordsOf('methodWords'), { askedWhen: ({ method }) => method === 'other' }),
  ...placeFields(byPost),
};

/** How the result is told where no data is handed out: also on the phone. */
export const NOTICE_METHOD_FIELDS = {
  method: choiceField(wordsOf('notice'), choicesOf('notice', ['electronic', 'paper', 'phone']), {
    toldWithin: true,
  }),
  phone: phoneField(wordsOf('phone'), { askedWhen: ({ method }) => method === 'phone' }),
  ...placeFields(byPost),
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
    findIn: (piece: string, reading: Reading, standing: Standing) => {
      // Many words agree to something: before it is asked, to the fee only those that name it.
      if (standing !== 'open' && !NAMES_FEE.test(piece)) return undefined;
      const found = FEE.findIn?.(piece, reading, standing);
      return found === NOT_AT_THIS_PRICE.value ? undefined : found;
    },
    keeps: (stored, answers) => stored !== NOT_AT_THIS_PRICE.value && FEE.keeps(stored, answers),
  } satisfies Field<string>,
};
