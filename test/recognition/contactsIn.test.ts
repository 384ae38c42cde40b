import { type ContactFound, contactsIn } from '../../src/recognition/contact/contactsIn';

const named = (found: ContactFound): string =>
  found.is === 'address' ? found.address : found.meant.map(({ number }) => number).join('|');
const namesIn = (text: string, certain = false) => contactsIn(text, { certain }).map(named);

const FOUND: readonly (readonly [typed: string, ...found: string[]])[] = [
  ['usman@example.com', 'usman@example.com'],
  ['  Usman.Ali@Example.COM ', 'Usman.Ali@example.com'],
  ['please stop mailing usman@example.com', 'usman@example.com'],
  ['Please stop mailing usman@example.com.', 'usman@example.com'],
  ['stop mails to <usman@example.com>, thanks', 'usman@example.com'],
  ['it is "usman@example.com" ok', 'usman@example.com'],
  ['mailto:usman@example.com', 'usman@example.com'],
  ['usman@example.com and ali@example.org', 'usman@example.com', 'ali@example.org'],
  ['usman@example.com,ali@example.org', 'usman@example.com', 'ali@example.org'],
  ['usman@example.com; ali@example.org', 'usman@example.com', 'ali@example.org'],
  ['usman@example.com USMAN@example.com', 'usman@example.com'],
  ['usman1990@example.com', 'usman1990@example.com'],
  ['o+cars@mail.example.co.ke', 'o+cars@mail.example.co.ke'],
  ['hanako@example.comに送るのをやめてください', 'hanako@example.com'],
  ['アドレスはhanako@example.comです', 'hanako@example.com'],
  ['ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'hanako@example.com'],
  ['hanako@example.comと、電話も。090-1234-5678です', 'hanako@example.com', '+819012345678'],
  ['hanako@example.com\n090-1234-5678', 'hanako@example.com', '+819012345678'],
  ['+254 712 345678', '+254712345678'],
  ['+254712345678', '+254712345678'],
  ['call me no more on +254 712 345678!', '+254712345678'],
  ['00254 712 345678', '+254712345678'],
  ['+92 300 5550145 again', '+923005550145'],
  ['+254 712 345678 and +254 733 555010', '+254712345678', '+254733555010'],
  ['+254712345678 +254733555010', '+254712345678', '+254733555010'],
  ['+254712345678/+254733555010', '+254712345678', '+254733555010'],
  ['+254 712 345678, +254 712 345678', '+254712345678'],
  ['090-1234-5678', '+819012345678'],
  ['０９０－１２３４－５６７８', '+819012345678'],
  ['090ー1234ー5678に電話しないでください', '+819012345678'],
  ['03-1234-5678への営業電話', '+81312345678'],
  ['0120-123-456', '+81120123456'],
  ['番号は080-1111-2222、03-1234-5678', '+818011112222', '+81312345678'],
  ['090-1234-5678と080-1111-2222', '+819012345678', '+818011112222'],
  ['(03) 1234-5678', '+81312345678'],
  ['mobile: +44 7700 900123', '+447700900123'],
  ['my whatsapp is +94771234567 pls', '+94771234567'],
  ['+1 (876) 555-0123', '+18765550123'],
  ['email usman@example.com tel +254712345678', 'usman@example.com', '+254712345678'],
  ['電話 090-1234-5678 メール hanako@example.jp', 'hanako@example.jp', '+819012345678'],
  ['stop 3 calls a day to +254 712 345678', '+254712345678'],
];

test.each(FOUND)('%s', (typed, ...found) => {
  expect(namesIn(typed)).toEqual(found);
});

const NOTHING = [
  '',
  'stop calling me',
  'my phone',
  'the one you have',
  'usman at example dot com',
  'usman@',
  '@usman',
  'usman@example',
  '@example.com',
  'all of them',
  'I get 3 calls a day',
  'since 2024',
  'on 2024-05-01',
  '12/05/2026',
  'at 7:30 am',
  'order 12345',
  'the 2018 Axio',
  '24/7',
  '100%',
  '5,000 yen',
  'room 405',
  'P.O. Box 123',
  '案内を止めて',
  'いつもの番号',
  'このアドレスです',
  '登録している電話',
  '1日に3回',
  '令和6年5月1日',
  '2024年5月1日',
  '〒100-0001',
  '1-1-1',
  '注文番号は12345',
  '5時',
  '車のことです',
  'おまかせします',
  '全部',
  'メールアドレス',
  '090',
  '03-1234',
  'はい',
  'hello',
];

test.each(NOTHING)('nothing in: %s', (typed) => {
  expect(namesIn(typed)).toEqual([]);
});

const READINGS: readonly (readonly [typed: string, meant: RegExp])[] = [
  ['0712 345678', /^\+254712345678\|.*\+94712345678/u],
  ['stop calling 0771234567', /\+94771234567/u],
];
test.each(READINGS)('a number of no country may be of several: %s', (typed, meant) => {
  expect(namesIn(typed)[0]).toMatch(meant);
});

test.each(['usman@gmial.com', 'hanako@yahoo.co.jo'])(
  'what may be a slip is told with its address: %s',
  (typed) => {
    const [found] = contactsIn(typed, { certain: false });
    expect(found?.is === 'address' ? found.meant.length : 0).toBeGreaterThan(0);
  },
);

const UNASKED: readonly (readonly [typed: string, found: number])[] = [
  ['stop calling me about order 712345678', 0],
  ['I bought chassis 12345678 and you keep mailing', 0],
  ['stop calling +254 712 345678 about order 712345678', 1],
  ['stop calling 0712 345678', 1],
  ['stop calling 254712345678', 1],
  ['090-1234-5678への電話をやめて', 1],
];
test.each(UNASKED)('where it was not asked for a number is as one dials it: %s', (typed, found) => {
  expect(contactsIn(typed, { certain: true })).toHaveLength(found);
});

test('a number written as in America stands for one, where none was asked for', () => {
  expect(contactsIn('stop call di phone too, 876 555 0142', { certain: true })).toEqual([
    { is: 'number', typed: '876 555 0142', meant: [{ country: 'JM', number: '+18765550142' }] },
  ]);
});
