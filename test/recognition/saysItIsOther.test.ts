import { saysItIsOther } from '../../src/recognition/choices/saysItIsOther';

test.each([
  ...[
    'it is my invoice number',
    "It's the invoice number!",
    'that is my chassis number',
    'this is an order number',
  ],
  ...[
    'no, it is my B/L number',
    'those are tracking numbers',
    'no that is not my number',
    "it isn't a credit card",
  ],
  ...['not my My Number', 'invoice number', 'no, invoice', 'it is just my phone number', 'thats not a card'],
  ...[
    'それは請求書の番号です',
    '請求書番号です',
    'いえ、注文番号です',
    'それは車台番号ですよ',
    '違います、船荷証券の番号です',
  ],
  ...[
    'マイナンバーではありません',
    'マイナンバーじゃないです',
    'カード番号ではない',
    '電話番号なんですが',
    '伝票番号',
    'それ請求書番号やで',
    '請求書の番号や',
    '注文番号やねん',
    'これは車台番号やけど',
  ],
])('%s', (typed) => {
  expect(saysItIsOther(typed)).toBe(true);
});

test.each([
  ...['it is my my number', 'it is my number', 'yes', 'no', 'why?', 'is it my invoice number?', 'ok sorry'],
  ...[
    'それはマイナンバーです',
    'はい',
    'すみません',
    '請求書番号ですか？',
    'カードで払いました',
    'send my invoice by post',
  ],
  ...[
    'chat',
    'e-mail',
    'いいえ',
    'phone',
    'by phone',
    'order',
    '電話がいいです',
    '電話',
    '注文の件です',
    'it is best by phone',
    'x'.repeat(300),
  ],
])('%s does not say so', (typed) => {
  expect(saysItIsOther(typed)).toBe(false);
});
