import type { Choice } from '../../src/domain/conversation/utterance';
import { readChoices } from '../../src/recognition/choices/choices';

type Labelled = Readonly<Record<string, readonly string[]>>;

const read = (labelled: Labelled, typed: string) =>
  readChoices(
    Object.keys(labelled).map((value) => ({ value, label: value as Choice['label'] })),
    typed,
    (key) => labelled[key] ?? [],
  );

const DATA: Labelled = {
  all: ['すべて', 'Everything'],
  account: ['登録情報・連絡先', 'Contact details'],
  purchases: ['購入・取引の記録', 'Purchase records'],
  inquiries: ['問い合わせの記録', 'My messages to you'],
  site: ['サイトの利用記録', 'Use of your website'],
  words: ['自分の言葉で書く', 'In my own words'],
};
const TWO: Labelled = {
  stop: ['利用停止', 'Stop using my data'],
  erase: ['利用停止と消去', 'Stop using and erase my data'],
};

test.each([
  [
    ['account'],
    [
      'account',
      '2',
      '②',
      '登録情報・連絡先',
      '登録情報',
      '連絡先',
      '登録情報と連絡先',
      '登録情報・連絡先をお願いします',
      '2番でお願いします',
      'contact details',
      'Contact details, please',
      'the second one',
    ],
  ],
  [
    ['purchases'],
    ['購入記録', '取引記録', '購入・取引', 'purchase records', 'I want to see my purchase records'],
  ],
  [
    ['account', 'inquiries'],
    [
      '2 and 4',
      '2,4',
      '2、4',
      '2と4',
      '②④',
      '②と④',
      '2 4',
      '2・4',
      '2/4',
      '2&4',
      '2 & 4',
      '2+4',
      '２と４',
      '２，４',
      '二と四',
      '2番と4番',
      '2番目と4番目',
      '2と4です',
      '2と4をお願いします',
      '4 and 2',
      '2, 4 and 2',
      'numbers 2 and 4',
      'both 2 and 4',
      'No. 2 and no. 4',
      '2️⃣4️⃣',
      '2 and 4 please',
      'the second and the fourth',
      '2つ目と4つ目',
      'account,inquiries',
      'account and inquiries',
      'Contact details and my messages to you',
      'my messages to you, contact details',
      '登録情報・連絡先と問い合わせの記録',
      '登録情報・連絡先、問い合わせの記録',
      '登録情報・連絡先 問い合わせの記録',
      '登録情報・連絡先及び問い合わせの記録',
      '問い合わせと連絡先',
      '問い合わせ\n連絡先',
      '登録情報、連絡先、問い合わせ',
      'contact and messages',
    ],
  ],
  [
    ['purchases', 'inquiries'],
    [
      '購入記録と問い合わせ',
      '購入と問い合わせ',
      '購入や問い合わせ',
      '購入・問い合わせ',
      '購入・取引の記録と問い合わせの記録をお願いします',
      'purchase records and my messages to you',
      'purchases, inquiries',
    ],
  ],
  [
    ['account', 'purchases', 'inquiries'],
    ['2-4', '2〜4', '2～4', '2から4まで', '2番から4番まで', '2 to 4', '2, 3 and 4', '②③④'],
  ],
  [
    ['account', 'site', 'words'],
    ['2, 5 and 6', '②⑤⑥'],
  ],
  [
    ['account', 'words'],
    ['the second and the last', '二番目と最後', '2と最後'],
  ],
  [
    ['all'],
    [
      'all',
      'All',
      'everything',
      'Everything, please',
      'all of them',
      'all of it',
      'all my data',
      '全部',
      '全部です',
      '全部お願いします',
      'すべて',
      '全て',
      'すべてのデータ',
      '1',
      '①',
      '最初',
      'the first',
      '全部と2',
    ],
  ],
] as const)('%j is meant', (values, typed) => {
  for (const text of typed) expect([text, read(DATA, text)]).toEqual([text, { ok: true, value: values }]);
});

test.each([
  ['both', ['stop', 'erase']],
  ['Both of them', ['stop', 'erase']],
  ['両方', ['stop', 'erase']],
  ['両方お願いします', ['stop', 'erase']],
  ['どちらも', ['stop', 'erase']],
  ['1と2', ['stop', 'erase']],
  ['最初と最後', ['stop', 'erase']],
  ['the first and the last', ['stop', 'erase']],
  ['利用停止', ['stop']],
  ['利用停止と消去', ['erase']],
  ['利用停止と消去をお願いします', ['erase']],
  ['Stop using and erase my data', ['erase']],
  ['stop using and erase', ['erase']],
])('of two, %s means %j', (typed, value) => {
  expect(read(TWO, typed)).toEqual({ ok: true, value });
});

test.each([
  ...[
    '7',
    '2 and 7',
    '0',
    '24',
    '2と',
    'both',
    '両方',
    '全部以外',
    'all but 2',
    'everything except my messages',
    '2以外',
  ],
  ...[
    'not 2',
    'purchase history from 2019',
    '購入記録問い合わせの記録',
    '登録情報・連絡先と写真',
    '2 and my photos',
    '写真',
  ],
  ...['担当者とのやりとり', '記録', 'の', 'a', '?', 'constructor', '4から2まで', '2'.repeat(400)],
])('%s is refused', (typed) => {
  expect(read(DATA, typed)).toEqual({ ok: false, reason: 'notAChoice' });
});

test.each(['', '  ', '　'])('%j is nothing', (typed) => {
  expect(read(DATA, typed)).toEqual({ ok: false, reason: 'required' });
});

test('everything is refused where it is no choice', () => {
  const { all: _all, ...groups } = DATA;
  for (const typed of ['all', 'everything', '全部', 'all of them', 'both'])
    expect([typed, read(groups, typed).ok]).toEqual([typed, false]);
});
