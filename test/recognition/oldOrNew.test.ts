import { readOldOrNew } from '../../src/recognition/text/oldOrNew';

test.each([
  ['The address. The old one is 14 Rata Street, Naenae.', '14 Rata Street, Naenae'],
  ['The address, dear. The old one is 14 Rata Street, Naenae.', '14 Rata Street, Naenae'],
  ['It says 14 Rata Street', '14 Rata Street'],
  ['your letters still have 14 Rata Street', '14 Rata Street'],
  ['my old number was 0712 345678', '0712 345678'],
  ['you have me down as Kamua', 'Kamua'],
  ['we used to live at 5 Lake Rd', '5 Lake Rd'],
  ['14 Rata Street is my old address', '14 Rata Street'],
  ['the wrong one is 0712 000 111', '0712 000 111'],
  ['いまは名古屋市中区栄1-2-3になっています', '名古屋市中区栄1-2-3'],
  ['登録は斉藤になってるけど', '斉藤'],
  ['むかしの じゅうしょ なごや', 'なごや'],
  ['古い住所は名古屋市中区です', '名古屋市中区'],
  ['前の番号は090-1111-2222でした', '090-1111-2222'],
])('%s: %s stands in the records', (said, wrong) => {
  expect(readOldOrNew(said)).toEqual({ wrong });
});

test.each([
  ['The new one is 3/27 Kowhai Grove, Waikanae 5036', '3/27 Kowhai Grove, Waikanae 5036'],
  ['It is now 3/27 Kowhai Grove, Waikanae 5036', '3/27 Kowhai Grove, Waikanae 5036'],
  [
    'As I said, my new address is 3/27 Kowhai Grove, Waikanae 5036. Not the husband bit.',
    '3/27 Kowhai Grove, Waikanae 5036',
  ],
  [
    "No dear, that isn't right. The new address is 3/27 Kowhai Grove, Waikanae 5036, and I'd like your reply by post",
    '3/27 Kowhai Grove, Waikanae 5036',
  ],
  ['the correct spelling is Wanjiru', 'Wanjiru'],
  ['it should be 0722 345 678', '0722 345 678'],
  ['please change it to 12 Hope Road, Kingston', '12 Hope Road, Kingston'],
  ['now i live at 12 Hope Road', '12 Hope Road'],
  ['i moved to 12 Hope Road last year', '12 Hope Road last year'],
  ['ただしい： 愛知県豊橋市花田町1-2-3', '愛知県豊橋市花田町1-2-3'],
  [
    'ただしい じゅうしょ まだ いってない です。 とよはしし はなだちょう 1-2-3',
    'とよはしし はなだちょう 1-2-3',
  ],
  [
    'なにを なおす： じゅうしょ。 あたらしい： とよはしし はなだちょう 1-2-3',
    'とよはしし はなだちょう 1-2-3',
  ],
  [
    'すみません、あたらしい じゅうしょ はいって ない。 とよはしし はなだちょう 1-2-3 です',
    'とよはしし はなだちょう 1-2-3',
  ],
  ['新しい住所は豊橋市花田町1-2-3です', '豊橋市花田町1-2-3'],
  ['正しくは佐藤健一です', '佐藤健一'],
  ['氏名に誤りがございます。佐藤健一に修正願います', '佐藤健一'],
  ['豊橋市花田町1-2-3に引っ越しました', '豊橋市花田町1-2-3'],
  ['「齋藤」が正しいです', '齋藤'],
])('%s: %s is right', (said, right) => {
  expect(readOldOrNew(said)).toEqual({ right });
});

test.each([
  ['むかしの じゅうしょ なごや、 いま とよはし', 'なごや', 'とよはし'],
  ['The old one is 14 Rata Street. The new one is 5 Lake Rd, Naenae.', '14 Rata Street', '5 Lake Rd, Naenae'],
  ['It was 14 Rata Street, Naenae. It is now 5 Lake Rd.', '14 Rata Street, Naenae', '5 Lake Rd'],
  [
    '登録は名古屋市中区栄1-2-3になっています。新しい住所は豊橋市花田町4-5です',
    '名古屋市中区栄1-2-3',
    '豊橋市花田町4-5',
  ],
])('%s: %s stands there, and %s is right', (said, wrong, right) => {
  expect(readOldOrNew(said)).toEqual({ wrong, right });
});

test.each([
  '',
  'the address is wrong',
  'my old address',
  'it has a typo',
  'the new one is better',
  'you have my old address',
  'my name',
  '12 Hope Road',
  'what is the new address?',
  '住所が間違っています',
  'いま忙しいです',
  '今はむりです',
  '新しいのは何ですか',
  'まちがい',
  '正しい住所はまだ言ってないです',
  'なまえ じゃない。じゅうしょ です',
  '新しい電話がほしい',
  'メールにしてください',
])('%s says neither', (said) => {
  expect(readOldOrNew(said)).toBeUndefined();
});
