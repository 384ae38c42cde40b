import type { Answers } from '../domain/form/form';
import { choiceField, emailField, type FieldWords, phoneField } from './fields';

const ANSWER: FieldWords = {
  label: 'complaint:answer.label',
  ask: 'complaint:answer.ask',
  example: 'complaint:answer.example',
};
const CHAT = { value: 'chat', label: 'complaint:answer.chat' } as const;
const EMAIL = { value: 'email', label: 'complaint:answer.email' } as const;
const PHONE = { value: 'phone', label: 'complaint:answer.phone' } as const;
const NONE = { value: 'none', label: 'complaint:answer.none' } as const;

/** How an answer may reach the customer: in the chat, by e-mail, by phone, or not at all where that is allowed. */
export const answerFields = ({ noneAllowed }: { readonly noneAllowed: boolean }) => ({
  answer: choiceField(ANSWER, noneAllowed ? [CHAT, EMAIL, PHONE, NONE] : [CHAT, EMAIL, PHONE]),
  email: emailField(
    { label: 'inquiry:email.label', ask: 'inquiry:email.ask', example: 'inquiry:email.example' },
    { askedWhen: ({ answer }) => answer === 'email' },
  ),
  phone: phoneField(
    { label: 'inquiry:phone.label', ask: 'inquiry:phone.ask', example: 'inquiry:phone.example' },
    { askedWhen: ({ answer }) => answer === 'phone' },
  ),
});

export function reachableBy({ answer, email, phone }: Answers): boolean {
  return answer === 'chat' || typeof email === 'string' || typeof phone === 'string';
}

export function mailAddress({ answer, email }: Answers): string | undefined {
  return answer === 'email' && typeof email === 'string' ? email : undefined;
}
