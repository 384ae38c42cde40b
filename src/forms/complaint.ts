import { defineForm } from './defineForm';
import { answerFields } from './answerFields';
import { storyField } from './fields';

/** 苦情 (APPI Art. 40): listened to first, in the customer's own words; no code, and no answer if none is wanted. */
export const complaint = defineForm({
  id: 'complaint',
  version: 1,
  identity: 'none',
  notice: 'form:notice.complaint',
  confirm: false,
  fields: {
    words: storyField({
      label: 'complaint:words.label',
      ask: 'complaint:words.ask',
      example: 'complaint:words.example',
    }),
    ...answerFields({ noneAllowed: true }),
  },
});
