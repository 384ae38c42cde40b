import type { Form } from '../domain/form/form';
import { accept, refuse } from '../domain/outcome';
import { readText } from '../recognition/text';
import { addressField, choiceField, dateField, nameField, textField } from './fields';

/** Describing the data in words takes more than a syllable: `2` or `x` is a choice that was missed. */
const SHORTEST_DESCRIPTION = 4;

function describeData(typed: string) {
  const text = readText(200)(typed);
  if (!text.ok) return text;
  return text.value.length < SHORTEST_DESCRIPTION ? refuse('notAChoice') : accept(text.value);
}

/**
 * 開示請求 (APPI Art. 33(1)): the person asks to see the personal data held about them. No reason is asked;
 * the method is the person's choice (Art. 33(2)).
 */
export const disclosure: Form = {
  id: 'disclosure',
  version: 1,
  identity: 'code',
  confirm: true,
  fields: {
    name: nameField({
      label: 'disclosure:name.label',
      ask: 'disclosure:name.ask',
      example: 'disclosure:name.example',
    }),
    data: choiceField(
      { label: 'disclosure:data.label', ask: 'disclosure:data.ask', example: 'disclosure:data.example' },
      [
        { value: 'all', label: 'disclosure:data.all' },
        { value: 'account', label: 'disclosure:data.account' },
        { value: 'purchases', label: 'disclosure:data.purchases' },
        { value: 'inquiries', label: 'disclosure:data.inquiries' },
        { value: 'words', label: 'disclosure:data.words' },
      ],
      describeData,
    ),
    dataWords: textField(
      {
        label: 'disclosure:dataWords.label',
        ask: 'disclosure:dataWords.ask',
        example: 'disclosure:dataWords.example',
      },
      { askedWhen: ({ data }) => data === 'words' },
    ),
    since: dateField(
      { label: 'disclosure:since.label', ask: 'disclosure:since.ask', example: 'disclosure:since.example' },
      { optional: true, askedWhen: ({ data }) => data === 'inquiries' },
    ),
    method: choiceField(
      {
        label: 'disclosure:method.label',
        ask: 'disclosure:method.ask',
        example: 'disclosure:method.example',
      },
      [
        { value: 'electronic', label: 'disclosure:method.electronic' },
        { value: 'paper', label: 'disclosure:method.paper' },
        { value: 'other', label: 'disclosure:method.other' },
      ],
    ),
    methodWords: textField(
      {
        label: 'disclosure:methodWords.label',
        ask: 'disclosure:methodWords.ask',
        example: 'disclosure:methodWords.example',
      },
      { askedWhen: ({ method }) => method === 'other' },
    ),
    address: addressField(
      {
        label: 'disclosure:address.label',
        ask: 'disclosure:address.ask',
        example: 'disclosure:address.example',
      },
      { askedWhen: ({ method }) => method === 'paper' },
    ),
  },
  reachable: () => false, // the address that the code goes to is the way to reach the person
  mailTo: () => undefined,
};
