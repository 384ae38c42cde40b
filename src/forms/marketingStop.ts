import { contactsField } from './contactsField';
import { defineForm } from './defineForm';
import { wordsOf } from './questionWords';

/**
 * 案内の停止 (Act on Specified Electronic Mail, Art. 3(3)): the addresses and numbers to be left alone, and nothing else.
 * It is sent as soon as they are known.
 */
export const marketingStop = defineForm({
  id: 'marketing-stop',
  version: 1,
  identity: 'none',
  notice: 'form:notice.marketingStop',
  noticeSaid: true,
  confirm: false,
  fields: { contact: contactsField(wordsOf('stopContact'), { explainedAs: 'stopContact' }) },
});
