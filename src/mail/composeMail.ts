import type { Translator } from '../i18n/translator';
import type { Mail } from '../ports/mailbox';
import type { Delivery } from '../ports/outbox';

type MailDelivery = Extract<Delivery, { kind: 'mail' }>;

/** The words of a mail, in the language of the conversation it belongs to. */
export function composeMail(translator: Translator, id: string, delivery: MailDelivery): Mail {
  const { template, to, language, values, leaveUrl } = delivery;
  const words = translator.in(language);
  const { company = '' } = values;
  return {
    id,
    to,
    subject: words.text(`mail:${template}.subject`, values),
    text: `${words.text(`mail:${template}.text`, values)}\n\n--\n${words.text('mail:signature', { company })}\n`,
    ...(leaveUrl === undefined ? {} : { leaveUrl }),
  };
}
