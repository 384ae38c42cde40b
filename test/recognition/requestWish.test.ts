import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '../../locales';
import { makeReceiptNumber } from '../../src/domain/ticket/receiptNumber';
import { projectRoot } from '../../src/assembly/projectRoot';
import { readRequestWish } from '../../src/recognition/wishes/requestWish';

test.each([
  ['先ほどの問い合わせに追記をお願いします。電話は平日の午後だけです', '電話は平日の午後だけです'],
  ['さっき送った請求に追加してください、番号は2番です', '番号は2番です'],
  ['あと、苦情に補足したいのですが、昨日も来ました', '昨日も来ました'],
])('%s adds words to a request', (said, words) => {
  expect(readRequestWish(said)).toEqual({ wish: 'add', words });
});

test.each([
  'withdraw my request',
  'Withdraw my request, please',
  'I want to withdraw my request.',
  'i would like to withdraw my disclosure request',
  'Please withdraw the request that I sent yesterday',
  'can I withdraw my request?',
  'How can I withdraw my request',
  'I changed my mind, please cancel my request',
  'cancel my complaint',
  'take my request back',
  'take back my application',
  "I don't want my request any more",
  'we no longer need the inquiry',
  'withdraw',
  'withdraw it',
  'Withdrawal of my request',
  '取り下げたい',
  '取り下げる',
  '取下げを希望します',
  'とりさげたいです',
  '請求を取り下げたい',
  '請求を取り下げたいのですが',
  '先ほど送った請求を取り下げてください',
  '開示請求の取下げをお願いします',
  'この問い合わせを取り下げます',
  'リクエストをキャンセルしたい',
  '請求を取り消したいです',
  'さっきの件はなかったことにしてください',
  '苦情を取り下げることはできますか',
  '申請を撤回したいんですけど',
  'すみません、依頼をやめたいのですが',
])('%s takes a request back', (typed) => {
  expect(readRequestWish(typed)).toEqual({ wish: 'withdraw' });
});

test.each([
  'add something to my request',
  'I want to add something to my request',
  'I would like to add some information to my complaint.',
  'add to my request',
  'Add something',
  'can I add a note to my request?',
  'please add more details to the request',
  'I have something to add',
  'I have more to add to my request',
  'i forgot to say something in my request',
  'I forgot something in my request',
  '追記したい',
  '追記する',
  '追記したいのですが',
  '請求に追記したい',
  '先ほどの請求に追記したいことがあります',
  'お問い合わせに補足したい',
  '請求内容に追記をお願いします',
  '請求に情報を追加したい',
  '問い合わせに書き忘れたことがあります',
  '請求に書き足してもいいですか',
])('%s adds to a request', (typed) => {
  expect(readRequestWish(typed)).toEqual({ wish: 'add' });
});

test.each([
  'Withdraw my consent',
  'I want to withdraw my consent',
  'can I withdraw my consent?',
  'withdraw from the newsletter',
  'revoke my permission',
  'cancel my subscription',
  'cancel my order',
  'cancel',
  'Who can withdraw?',
  'what happens when I withdraw my request',
  'add my new address to my data',
  'please add my phone number to your records',
  'add me to the mailing list',
  'I want to add my daughter',
  'What is added to my request?',
  'do you answer every request?',
  'my request was withdrawn by somebody else',
  '同意を取り下げたい',
  '同意の撤回',
  '同意を取り消したい',
  '承諾を取り下げることはできますか',
  '注文をキャンセルしたい',
  '情報を追加したい',
  '住所を追加してほしい',
  '電話番号を追加したい',
  'データを削除してほしい',
  '請求を取り下げたらどうなりますか',
  'メールの配信を止めたい',
  '請求を取り下げました',
  '請求は取り下げない',
  '取り下げません',
  '取り下げないでください',
  '取り下げたくない',
  '請求を取り下げたくありません',
  '取り下げるのをやめます',
  '取り下げはやめておきます',
  '取り下げはいりません',
  '追記したくない',
  '追記するのはやめます',
  '請求は取り下げられましたか',
  'なぜ請求を取り下げるのですか',
  'I do not want to withdraw my request',
  'did you withdraw my request',
  'してして'.repeat(40),
  `請求を取り下げ${'してし'.repeat(50)}x`,
  'please please please i want to i want to i want to i want to i want to i want to withdraw my cat',
  '',
])('%s does neither', (typed) => {
  expect(readRequestWish(typed)).toBeUndefined();
});

test.each([
  (number: string) => `withdraw request ${number}`,
  (number: string) => `I want to withdraw my request ${number.toLowerCase()}`,
  (number: string) => `${number}を取り下げたい`,
  (number: string) => `受付番号${number}の請求を取り下げたい`,
  (number: string) => `受付番号 ${number} を取り下げてください`,
  (number: string) => `please withdraw my request number ${number.replaceAll('-', ' ')}`,
  (number: string) => `request:withdraw:${number}`,
])('%s names the request', (say) => {
  const receiptNumber = makeReceiptNumber((count) => randomBytes(count));
  expect(readRequestWish(say(receiptNumber))).toEqual({ wish: 'withdraw', receiptNumber });
});

test.each([
  ['request:add', { wish: 'add' }],
  ['request:withdraw', { wish: 'withdraw' }],
  ['request:add:7KQ-M2XD-9RA', { wish: 'add' }],
  ['request:nope', undefined],
  ['request:add:', undefined],
  ['request:add:constructor', undefined],
])('%s is a button', (value, wish) => {
  expect(readRequestWish(value)).toEqual(wish);
});

describe.each(LOCALES)('no question of the bank is taken for one, in %s', (language) => {
  const folder = path.join(projectRoot, 'locales', language, 'said/questions');
  const folders = ['topics', 'elsewhere'].map((name) => path.join(folder, name));
  const files = folders.flatMap((where) => readdirSync(where).map((name) => path.join(where, name)));
  test.each(files.map((file) => [path.basename(file), file]))('%s', (_name, file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines.filter((line) => readRequestWish(line) !== undefined)).toEqual([]);
  });
});

describe('words that are said with the wish to add them', () => {
  test.each([
    ['add to my complaint that it was on a Sunday', 'it was on a Sunday'],
    ['Please add to my request: the second car is meant, too', 'the second car is meant, too'],
    ['add: I moved in May', 'I moved in May'],
    ['complaint に追加: the post was by Toyama Sample Cars', 'the post was by Toyama Sample Cars'],
    ['苦情に付け加えます。相手の名前は鈴木です', '相手の名前は鈴木です'],
    ['my request に add: second car too', 'second car too'],
    ['追記：電話は夜でした。', '電話は夜でした。'],
    ['苦情に追記してください。担当者の名前は鈴木さんです', '担当者の名前は鈴木さんです'],
  ])('%s', (said, words) => {
    expect(readRequestWish(said)).toMatchObject({ wish: 'add', words });
  });

  test.each(['add my new address to your records', 'add a car to my account please', '追記したいです'])(
    'none are in: %s',
    (said) => {
      expect(readRequestWish(said)?.words).toBeUndefined();
    },
  );

  test.each([
    'they said sorry, so I withdraw it',
    'もう謝ってもらえたので取り下げます',
    '解決しましたから、取り下げたいです',
    'withdraw that request, I will write to the office',
    'hmm. I take the complaint back',
  ])('a reason may stand before or behind taking it back: %s', (said) => {
    expect(readRequestWish(said)).toMatchObject({ wish: 'withdraw' });
  });
});
