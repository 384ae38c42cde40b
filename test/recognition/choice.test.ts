import type { Choice } from '../../src/domain/conversation/utterance';
import { readChoice } from '../../src/recognition/choices/choice';
import { readPosition } from '../../src/recognition/choices/position';

type Labelled = Readonly<Record<string, readonly string[]>>;

const read = (labelled: Labelled, typed: string) =>
  readChoice(
    Object.keys(labelled).map((value) => ({ value, label: value as Choice['label'] })),
    typed,
    (key) => labelled[key] ?? [],
  );

const HOW: Labelled = {
  download: ['ダウンロード', 'Download'],
  post: ['郵送(紙)', 'By post (paper)'],
  email: ['Eメール', 'E-mail'],
};
const WHAT: Labelled = {
  suspension: ['利用停止', 'Stop using my data'],
  erasure: ['利用停止・消去', 'Stop using and erase my data'],
  correction: ['訂正', 'Correct my data'],
};
const ANSWER: Labelled = {
  email: ['メール', 'E-mail'],
  phone: ['電話', 'Phone'],
  none: ['回答不要', 'No answer needed'],
};
const WHOSE: Labelled = { mine: ['自分', 'mine'], child: ['娘', 'my child', '自分の娘'] };

test.each([
  [
    HOW,
    'post',
    [
      'post',
      'POST',
      '郵送(紙)',
      '郵送（紙）。',
      '郵送',
      '郵送で',
      '郵送でお願いします',
      'by post (paper)',
      'By Post',
      'paper',
      'I want it by post (paper) please',
    ],
  ],
  [
    HOW,
    'post',
    [
      '2',
      '２',
      '②',
      '2.',
      '(2)',
      '#2',
      '2番',
      '二番',
      '2番目',
      '二番目',
      '２番目',
      '二つ目',
      '2つ目',
      'ふたつ目',
      'ふたつめ',
      '第二',
      '第2',
      '2個目',
      '2番でお願いします',
      '二番目のやつ',
      '2でお願いします',
      '上から2番目',
      '下から二番目',
    ],
  ],
  [
    HOW,
    'post',
    [
      'second',
      'the second',
      'the second one',
      'The 2nd one, please',
      'number 2',
      'No. 2',
      'option two',
      'two',
      'second option',
    ],
  ],
  [
    HOW,
    'download',
    [
      '1',
      '一番',
      'いちばん',
      '一番上',
      '最初',
      '最初の',
      '最初のでお願いします',
      'first',
      'the first one',
      '1st',
      'ﾀﾞｳﾝﾛｰﾄﾞ',
      'ダウンロードします',
      'DOWNLOAD!',
      'down',
      'ひとつ目',
      '一つ目',
    ],
  ],
  [
    HOW,
    'email',
    [
      'last',
      'the last one',
      '最後',
      '最後の',
      '一番最後',
      '一番下',
      '3',
      '三番目',
      '第三',
      'third',
      'email',
      'E-Mail',
      'e‐mail',
      'eメール',
      'Ｅメール',
      'メール',
      'メールでお願いします'.replace('メール', 'Eメール'),
    ],
  ],
  [WHAT, 'suspension', ['利用停止', '利用停止でお願いします', 'stop using my data']],
  [
    WHAT,
    'erasure',
    [
      '利用停止・消去',
      '消去',
      '利用停止・消去でお願いします',
      'erase',
      'erase my data',
      '利用停止 消去'.replace(' ', '・'),
    ],
  ],
  [WHAT, 'correction', ['訂正してください', '訂正したい', 'correct', 'Correct my data please']],
  [ANSWER, 'none', ['no answer', '回答不要です', '不要', 'no answer needed.']],
  [ANSWER, 'phone', ['電話で', 'phone please', 'by phone']],
  [WHOSE, 'child', ['娘です', '自分の娘の情報です']],
  [WHOSE, 'mine', ['自分の情報です']],
] as const)('of %j, %s is meant by each of %j', (labelled, value, said) => {
  for (const typed of said) expect([typed, read(labelled, typed)]).toEqual([typed, { ok: true, value }]);
});

test.each([
  [
    HOW,
    [
      '0',
      '4',
      '99',
      'fourth',
      '第五',
      'x',
      'by',
      'the',
      'D',
      'fax',
      '郵送以外',
      '郵送ではなく',
      'not by post (paper)',
      'Eメールかダウンロード',
      'download or e-mail',
      'constructor',
      '-',
      '。',
      'own',
      'x'.repeat(400),
    ],
  ],
  [WHAT, ['利用', 'stop', 'stop using', 'my data', 'data', '停止']],
  [{ a: ['はい', 'Yes'], b: ['はい', 'Yes'] }, ['はい', 'yes']],
  [{}, ['1', 'last', 'x']],
] as const)('of %j, none is meant by any of %j', (labelled: Labelled, said) => {
  for (const typed of said)
    expect([typed, read(labelled, typed)]).toEqual([typed, { ok: false, reason: 'notAChoice' }]);
});

test('nothing typed is not a wrong choice', () => {
  expect(read(HOW, ' 　')).toEqual({ ok: false, reason: 'required' });
});

test('a label that is a number goes before a place', () => {
  expect(read({ one: ['2'], two: ['1'] }, '2')).toEqual({ ok: true, value: 'one' });
});

test.each([
  ['十番目', 10],
  ['⑩', 10],
  ['十二番', 12],
  ['the last one', 12],
  ['下から3番目', 10],
  ['十三', undefined],
  ['いつつ目', 5],
  ['ここのつ', 9],
  ['番', undefined],
  ['一つずつ', undefined],
])('%s of twelve is %s', (typed, place) => {
  expect(readPosition(typed, 12)).toBe(place);
});
