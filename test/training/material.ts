import { featuresOf } from '../../src/answers/features';
import { ASKED, type Example } from '../../src/training/train';

export const exampleOf = (label: string, text: string): Example => ({ label, features: featuresOf(text) });

/** Few lines, so that training takes milliseconds. */
export const EXAMPLES: readonly Example[] = [
  ...['do you use cookies', 'what are cookies for', 'cookies on your site', 'switch cookies off'].map(
    (text) => exampleOf('topics/cookies', text),
  ),
  ...['is there a fee', 'how much is the fee', 'do i pay a fee', 'fee for a request'].map((text) =>
    exampleOf('topics/fee', text),
  ),
  ...['手数料はかかりますか', '手数料はいくらですか', '手数料を払いますか'].map((text) =>
    exampleOf('topics/fee', text),
  ),
  ...['hello', 'good morning to you', 'hello my friend'].map((text) => exampleOf('wishes/smalltalk', text)),
];

export const OPTIONS = { ...ASKED, leastSeen: 1 };
