import fc from 'fast-check';

const PIECES = [
  ...['We use it. ', 'Co. ', '(1) ', '(2) item', '１．', '① ', '- ', '・', 'a) ', '12. ', 'as follows:'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '　',
    '。',
    '利用します。',
    '「はい。」',
    '！',
    '?',
    '…',
    'e.g.',
    '"',
    '👍',
    '\ud83d',
  ],
  ...[
    'A longer paragraph that says what is said in many words, so that it is not short any more. '.repeat(3),
  ],
];

/** Texts of provisions, and texts that are none. */
export const anyPolicyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')),
);
