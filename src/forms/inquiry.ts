import { defineForm } from './defineForm';
import { answerFields } from './answerFields';
import { storyField } from './fields';

/** 問い合わせ: a message to the staff and how they may answer it. */
export const inquiry = defineForm({
  id: 'inquiry',
  version: 1,
  identity: 'none',
  notice: 'form:notice.inquiry',
  confirm: true,
  fields: {
    words: storyField({
      label: 'inquiry:words.label',
      ask: 'inquiry:words.ask',
      example: 'inquiry:words.example',
    }),
    ...answerFields({ noneAllowed: false }),
  },
});
