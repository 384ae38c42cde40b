import { matterOf, takesUpComplaint } from '../../src/recognition/wishes/complaintWish';

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

test.each([
  'dem gone. make it a complaint, how dem get dat paper',
  'they left. please make this a complaint. who gave them my address?',
  '今のを苦情にして。返事はここでいい',
  '帰りました。苦情にしてください、なんで紙を持ってたのか知りたい',
])('it is taken up beside what is told: %s', (words) => {
  expect(takesUpComplaint(words)).toBe(true);
});

test.each(['a complaint? no', 'if i complain, who reads it?', '苦情を出したら、どうなりますか'])(
  'and not where that is only talked of: %s',
  (words) => {
    expect(takesUpComplaint(words)).toBe(false);
  },
);

test.each([
  ['i want to complain. your man shouted at me', 'your man shouted at me'],
  ['your man shouted at me. i want to complain', 'your man shouted at me.'],
  ['苦情から。修理業者から電話が来たんです', '修理業者から電話が来たんです'],
  ['苦情です', ''],
])('what is told beside the wish: %s', (words, told) => {
  expect(matterOf(words)).toBe(told);
});

test('a sentence that tells of the matter with the wish is kept', () => {
  const words = 'I want to complain about a salesman who shouted at me in front of everybody';
  expect(matterOf(words)).toBe(words);
});
