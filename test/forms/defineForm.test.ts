import type { Form } from '../../src/domain/form/form';
import { FORMS } from '../../src/forms';
import { defineForm } from '../../src/forms/defineForm';
import { choiceField, textField } from '../../src/forms/fields';
import { wordsOf } from '../../src/forms/questionWords';

const HEAD = { version: 1, identity: 'none', notice: 'form:notice.inquiry', confirm: true } as const;
const words = wordsOf('method');
const fax = choiceField(words, [{ value: 'fax', label: 'question:method.other' }]);
const chat = choiceField(words, [{ value: 'chat', label: 'complaint:answer.chat' }]);

test('a form that asks otherwise how somebody is to be reached does not compile', () => {
  const forms: readonly Form[] = [
    defineForm({ ...HEAD, id: 'inquiry', fields: { answer: chat, own: textField(words) } }),
    // @ts-expect-error -- nobody answers by fax, so nobody would know where this answer goes
    defineForm({ ...HEAD, id: 'inquiry', fields: { answer: fax } }),
    // @ts-expect-error -- a postal address is a place, and not a line of text
    defineForm({ ...HEAD, id: 'inquiry', fields: { answer: chat, place: textField(words) } }),
  ];
  expect(forms).toHaveLength(3);
});

test('every form has been defined', () => {
  for (const [id, form] of Object.entries(FORMS)) expect(form.id).toBe(id);
});
