import { takesUpComplaint } from '../../src/recognition/wishes/complaintWish';

test.each([
  ...['yes make it a complaint first', 'Make it a complaint', 'ok complaint please', 'yes, file a complaint'],
  ...[
    'please put it as complaint',
    'do the complaint now',
    'I want to complain',
    'complain',
    'yes complaint',
  ],
  ...[
    'register complain for me',
    'Can you make it a complaint?',
    'let us do the complaint',
    'mek it a complaint',
  ],
  ...['take it as a complaint, thank you', 'yeah I want to make a complaint about this', 'sure, report it'],
  ...[
    '苦情にして',
    '苦情でお願いします',
    'はい、苦情として受け付けて',
    'いま言ったこと、苦情として受け付けろ',
  ],
  ...[
    '苦情として預けます',
    'うん、苦情にしてください',
    '苦情扱いで',
    '苦情で頼むわ',
    '苦情さしてけろ',
    'クレームで',
  ],
  ...[
    '苦情にしてもらえますか？',
    '先に苦情をお願い',
    '苦情として出したいです',
    'complaint でお願い',
    'kujou de onegai',
  ],
])('the offer is taken up: %s', (words) => {
  expect(takesUpComplaint(words)).toBe(true);
});

test.each([
  ...[
    'yes',
    'no',
    'not a complaint',
    "I don't want to complain",
    'no complaint please',
    'go on with the form',
  ],
  ...[
    'how do you handle complaints?',
    'where can I complain?',
    'What happens with a complaint?',
    'the code is 123456',
  ],
  ...['cancel the complaint', 'do you keep complaints?', 'are complaints answered?', 'delete my data', ''],
  ...[
    '苦情ではなく質問です',
    '苦情はいりません',
    '苦情にはしないで',
    '苦情はどこに言えばいいですか',
    '苦情はいつ届きますか',
  ],
  ...[
    '苦情の対応はどうしていますか',
    '苦情はやめておきます',
    'はい',
    'いいえ',
    '続けて',
    '苦情を受け付けていますか',
  ],
])('it is not: %s', (words) => {
  expect(takesUpComplaint(words)).toBe(false);
});
