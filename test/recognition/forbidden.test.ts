import { HIDDEN_MARK, hideForbidden, type ForbiddenKind } from '../../src/recognition/hidden/forbidden';
import { readDate } from '../../src/recognition/dates/date';
import { readName } from '../../src/recognition/names/name';
import { readPhone } from '../../src/recognition/phones/phone';

function expectHidden(typed: string, text: string, kind: ForbiddenKind): void {
  expect(hideForbidden(typed, 'other')).toEqual({ text: text.replaceAll('*', HIDDEN_MARK), kinds: [kind] });
}

test.each([
  ['123456789018', '*'],
  ['マイナンバーは123456789018です', 'マイナンバーは*です'],
  ['mynumber:1234-5678-9018.', 'mynumber:*.'],
  ['My Number: 1234 5678 9018', 'My Number: *'],
  ['個人番号（１２３４　５６７８　９０１８）', '個人番号（*）'],
  ['1234・5678・9018', '*'],
  ['1234/5678/9018', '*'],
  ['1234, 5678, 9018', '*'],
  ['[1234] [5678] [9018]', '[*]'],
  ['1234ー5678ー9018', '*'],
  ['1234の5678の9018', '*'],
  ['1 2 3 4 5 6 7 8 9 0 1 8', '*'],
  ['1234\n5678\r\n9018', '*'],
  ['1234\u200b5678\u20609018', '*'],
  ['一二三四五六七八九〇一八', '*'],
  ['一二三四-5678-九○一八', '*'],
  ['私は一1234 5678 9018', '私は一*'],
  ['١٢٣٤٥٦٧٨٩٠١٨', '*'],
  ['१२३४ ५६७८ ९०१८', '*'],
  ['𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎𝟏𝟖', '*'],
  ['①②③④⑤⑥⑦⑧⑨⓪①⑧', '*'],
  ['1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣0️⃣1️⃣8️⃣', '*'],
  ['03-1234-5678 1234 5678 9018', '03-1234-5678 *'],
  ['1234 5678 9018 2024-05-01', '* 2024-05-01'],
  ['0 0 0 0 0 1/1/2000 0', '*'],
  ['1. 1234 5678 9018', '1. *'],
  ['+81 90 1234 5678 / 1234 5678 9018', '+81 90 1234 5678 / *'],
  ['+254 712 345 678 1234 5678 9018', '+254 712 345 678 *'],
  ['+123456789018', '+*'],
  ['+45 1234 5678 98', '+*'],
  ['006561234564', '*'],
  ['1234番5678番9018', '*'],
  ['1234番5678番9018番', '*番'],
  ['1234+5678+9018', '*'],
  ['1234 + 5678 + 9018', '*'],
  ['1234＋5678＋9018', '*'],
  ['1234#5678#9018', '*'],
  ['#1234#5678#9018 ok', '#* ok'],
  ['1234@5678@9018', '*'],
  ['1234＠5678＠9018', '*'],
  ['1234%5678%9018', '*'],
  ['1234★5678★9018', '*'],
  ['1#2#3#4#5#6#7#8#9#0#1#8', '*'],
  ['一二三四番五六七八番九〇一八', '*'],
  ['壹貳參肆伍陸漆捌玖零壹捌', '*'],
  ['壹貳參肆 伍陸柒捌 玖零壹捌です', '*です'],
  ['1234 伍陸漆捌 玖〇壱八', '*'],
  ['壹番貳番參番肆番伍番陸番漆番捌番玖番零番壹番捌', '*'],
  ['マイナンバーは1234ハイフン5678ハイフン9018です', 'マイナンバーは*です'],
  ['my number is 1234 dash 5678 dash 9018', 'my number is *'],
  ['My Number: 1a2b3c4d5e6f7g8h9i0j1k8', 'My Number: *'],
  ['個人番号 一二三四から五六七八から九〇一八', '個人番号 *'],
  ['ﾏｲﾅﾝﾊﾞｰ 1234と5678と9018', 'ﾏｲﾅﾝﾊﾞｰ *'],
  ['マイナンバー 1234x5678x9018', 'マイナンバー *'],
  ['1234😀5678😀9018', '*'],
  ['1234👍🏽5678👍🏽9018', '*'],
  ['1234👨‍👩‍👧5678👨‍👩‍👧9018', '*'],
  ['1234→5678→9018', '*'],
  ['$1234$5678$9018', '$*'],
  ['1234<br>5678<br/>9018', '*'],
  ['<b>1234</b><b class="a">5678</b>9018', '<b>*'],
  ['1234&nbsp;5678&#32;9018', '*'],
  ['&#49;&#50;&#51;&#52;&#53;&#54;&#55;&#56;&#57;&#48;&#49;&#56;.', '*.'],
  ['&#x31;&#x32;34 5678 90&#49;8', '*'],
  ['l234 5678 9O18', '*'],
  ['I234-5678-90I8', '*'],
  ['my number is l2345678 9Ol8', 'my number is *'],
  ['マイナンバー 123456789012', 'マイナンバー *'],
  ['マイナンバーは1234 5678 9012です', 'マイナンバーは*です'],
  ['個人番号：１２３４－５６７８－９０１２', '個人番号：*'],
  ['my number is 123456789012', 'my number is *'],
  ['My Number 255712345671', 'My Number *'],
  ['my number is 2557 1234 5671', 'my number is *'],
  ['My Number: 1234-5678-9012 03-1234-5678', 'My Number: * 03-1234-5678'],
])('the My Number in %j is hidden', (typed, text) => {
  expectHidden(typed, text, 'myNumber');
});

test.each([
  ['Visa', '4111111111111111'],
  ['Visa of 13', '4222222222222'],
  ['Visa of 19', '4000000000000000006'],
  ['Mastercard', '5555 5555 5555 4444'],
  ['Mastercard from 2221', '2223-0031-2200-3222'],
  ['American Express', '3782 822463 10005'],
  ['JCB', '３５３０１１１３３３３０００００'],
  ['Diners Club', '3056 9309 0259 04'],
  ['Discover', '6011 1111 1111 1117'],
  ['UnionPay', '6200000000000005'],
  ['UnionPay of 19', '6205500000000000004'],
  ['Visa in kanji', '四一一一一一一一一一一一一一一一'],
])('the number of a %s card is hidden', (_name, number) => {
  expectHidden(`カード番号は${number}です`, 'カード番号は*です', 'card');
});

test.each([
  ['4111+1111+1111+1111', '*'],
  ['4111 # 1111 # 1111 # 1111', '*'],
  ['4111&1111&1111&1111', '*'],
  ['4111→1111→1111→1111', '*'],
  ['4111<br>1111<br>1111<br>1111', '*'],
  ['4111 1111 1111 111l', '*'],
  ['card 4111x1111x1111x1111', 'card *'],
  ['my card: 4111 #1111 &1111 +1111', 'my card: *'],
  ['my card is 4lll llll llll llll', 'my card is *'],
  ['クレジットカード 4111と1111と1111と1111', 'クレジットカード *'],
  ['クレジットカード 1234 5678 9012 3456', 'クレジットカード *'],
  ['credit card number 1234 5678 9012 3456', 'credit card number *'],
  ['カード番号は4111111111111112です', 'カード番号は*です'],
  ['my card number is 3782 822463 10006', 'my card number is *'],
])('the card in %j is hidden', (typed, text) => {
  expectHidden(typed, text, 'card');
});

test.each([
  ['309012345620', '*'],
  ['免許証は3090 1234 5620です', '免許証は*です'],
  ['運転免許証番号：第123456789012号', '運転免許証番号：第*号'],
  ['免許の番号は 12-34-567890', '免許の番号は *'],
  ['Driver’s license no. B123-4567-8901', 'Driver’s license no. *'],
  ['my driving licence is MORGA657054SM9IJ.', 'my driving licence is *.'],
  ['DRIVING LICENCE NUMBER: MORGA 657054 SM9IJ', 'DRIVING LICENCE NUMBER: *'],
  ['drivers license number AB123456', 'drivers license number *'],
  ['international driving permit no. 1234567', 'international driving permit no. *'],
  ['DL no. LE-15-12345', 'DL no. *'],
])('the licence in %j is hidden', (typed, text) => {
  expectHidden(typed, text, 'licence');
});

test.each([
  ['保険者番号 06123456', '保険者番号 *'],
  ['保険者番号は１３８０５７です', '保険者番号は*です'],
  ['記号 12-34 番号 567', '記号 * 番号 *'],
  ['番号 567 記号 12-34', '番号 * 記号 *'],
  ['記号・番号: 12-34・567', '記号・番号: *'],
  ['被保険者証の記号は12、番号は3456、枝番は01です', '被保険者証の記号は*、番号は*、枝番は*です'],
  ['健康保険証\n記号 1234\n番号 567', '健康保険証\n記号 *\n番号 *'],
  ['健康保険証を持っています。番号は12345678です', '健康保険証を持っています。番号は*です'],
  ['資格確認書 一二三四五六七八', '資格確認書 *'],
  ['被保険者番号：1234', '被保険者番号：*'],
  ['保険証のQRコード: 06123456,1234,567,01', '保険証のQRコード: *'],
  ['insurance card symbol 1234 number 567', 'insurance card symbol * number *'],
  ['insurance card number 567, symbol 1234', 'insurance card number *, symbol *'],
  ['Health insurance number/symbol: 123456/12', 'Health insurance number/symbol: *'],
  ['my health insurance no. is 12345678', 'my health insurance no. is *'],
  ["the insurer's number 06123456", "the insurer's number *"],
])('the health insurance number in %j is hidden', (typed, text) => {
  expectHidden(typed, text, 'healthInsurance');
});

test('kinds are told once each, in the order of the text', () => {
  expect(hideForbidden('4111 1111 1111 1111 and 123456789018 and 378282246310005', 'other')).toEqual({
    text: `${HIDDEN_MARK} and ${HIDDEN_MARK} and ${HIDDEN_MARK}`,
    kinds: ['card', 'myNumber'],
  });
});

test.each([
  'マイナンバーは使いますか',
  'do you take credit cards?',
  '健康保険証でもいいですか',
  '運転免許証のコピーを2024-05-01に送りました',
  '運転免許は2019年に取りました',
  'driving licence, 2 copies',
  '健康保険の番号は2つありますか',
  '保険証番号一覧',
  '自動車の保険証券番号 A123456',
  '自賠責保険証明書番号 A123456',
  '被保険者の車台番号 NZE141-1234567',
  '被保険者の電話番号は090-1234-5678です',
  'health insurance 30,000 yen',
  '注文番号 123456 電話番号 090-1234-5678',
  '123456789019',
  '309012345630',
  '990123456710',
  '4111111111111112',
  '9111111111111111',
  '法人番号 7123456789012',
  '4011001098993',
  'T7123456789012',
  '2024-05-01 10:30',
  '2024/05/01-2024/06/15',
  '090-1234-5678, 080-1234-5678',
  '〒150-0001 東京都渋谷区神宮前1-2-3-405',
  'NZE141-1234567 / GP5-1234567',
  '+254712345678',
  '00254 712 345 678',
  '010 1 876 555 1234',
  '+65 6123 4567',
  '●●●●',
  '1234ハイフン5678ハイフン9018',
  '1a2b3c4d5e6f7g8h9i0j1k8',
  '3番12号、4番5号、1丁目2番3号、電話は03-1234-5678',
  '北陸09012345678、陸前高田市、漆原伍郎、参番館',
  'マイナンバーの写しは2024年5月1日に送りました。電話は+254 712 345 678です',
  'my number is +254 712 345 678 or 0712 345 678',
  '12+34+56+78=180',
  '1234x5678x9018',
  '3,000円のカード 1234円x2枚',
  '会員カード番号 1234 5678 9012 3456',
  'カード 1234 5678 9012 3456',
  'マイナンバーではない 123456789012',
  'my number is 254712345678',
  'my number is 254 712 345 678',
  'my number is 255712345698',
  'My number: 971 501 234 567',
  'マイナンバー 12345',
  '個人番号は123456789012円です',
  'my card is 4 years old, order 123456',
  'lol 1234 5678 O.K. 12',
  'a<b 1234 &amp; 5678 &amp; 9019',
  '',
])('%j is left as it is', (typed) => {
  expect(hideForbidden(typed, 'other')).toEqual({ text: typed, kinds: [] });
});

test.each([
  '254700000003',
  '92 300 0000016',
  '819012345671',
  '0064 9 1234567',
  '447911123456',
  '+254712345678',
])('where a telephone number is asked for, %s is one', (typed) => {
  expect(hideForbidden(typed, 'phone')).toEqual({ text: typed, kinds: [] });
  expect(hideForbidden(`my number is ${typed} ok`, 'phone').kinds).toEqual([]);
});

test.each([
  '123456789018',
  'マイナンバー 1234-5678-9018',
  '0110000000〇二',
  '+123456789018',
  '+451234567898',
  '4111 1111 1111 1111',
])('where a telephone number is asked for, %s is hidden all the same', (typed) => {
  expect(hideForbidden(typed, 'phone').text).not.toMatch(/[\d二]/u);
});

test.each([
  'my number is 254700000003 or 0712 345 678',
  'my number is 0712 345 678 and my wife has 0722 345 678',
])('where a telephone number is asked for, "my number" in %j is that', (typed) => {
  expect(hideForbidden(typed, 'phone')).toEqual({ text: typed, kinds: [] });
});

test.each(['マイナンバー 1234と5678と9018', '1234番5678番9018', '壹貳參肆伍陸漆捌玖零壹捌'])(
  'where a telephone number is asked for, %s is hidden as well',
  (typed) => {
    expect(hideForbidden(typed, 'phone').kinds).toEqual(['myNumber']);
  },
);

describe('where it is asked which data or order is meant, or an address', () => {
  test.each([
    'INV/2024/05/000123',
    'EGLV123456789018',
    '20240501-1234',
    '202405013456',
    'invoice number 123456789018',
    '請求書番号は1234-5678-9018です',
    'B/L 1234 5678 9018',
    'JJ-1234-5678-9018',
    '〒123-4567 8-9-018',
    '12-34-567890-18',
  ])('%s stays', (typed) => {
    expect(hideForbidden(typed, 'record')).toEqual({ text: typed, kinds: [] });
  });

  test.each([
    ['123456789018', '*'],
    ['1234-5678-9018', '*'],
    ['1234 5678 9018 と注文', '* と注文'],
    ['1 2 3 4 5 6 7 8 9 0 1 8', '*'],
    ['invoice 12: my number 123456789018', 'invoice 12: my number *'],
    ['請求書とマイナンバー 1234-5678-9018', '請求書とマイナンバー *'],
    ['マイナンバー 202405013454', 'マイナンバー *'],
    ['1234-5678-9018 (My Number)', '* (My Number)'],
    ['individual number EGLV123456789018', 'individual number EGLV*'],
    ['個人番号 12-34-567890-18', '個人番号 *'],
  ])('the My Number in %j is hidden all the same', (typed, text) => {
    expect(hideForbidden(typed, 'record')).toEqual({
      text: text.replaceAll('*', HIDDEN_MARK),
      kinds: ['myNumber'],
    });
  });

  test.each([
    ['invoice 4111 1111 1111 1111', 'card'],
    ['order EGLV4111111111111111', 'card'],
    ['運転免許証番号 309012345620', 'licence'],
    ['注文の保険者番号 06123456', 'healthInsurance'],
  ])('%j is hidden as a %s', (typed, kind) => {
    expect(hideForbidden(typed, 'record').kinds).toEqual([kind]);
  });
});

describe('what a number may look like once somebody said that it is another', () => {
  test.each([
    ['123456789018', '123456789018', 'myNumber'],
    ['it is my invoice number 1234-5678-9018.', '1234-5678-9018', 'myNumber'],
    ['not my My Number, 123456789018', '123456789018', 'myNumber'],
    ['マイナンバーではなく、請求書番号の123456789018です', '123456789018', 'myNumber'],
    ['invoice 4111 1111 1111 1111', '4111 1111 1111 1111', 'card'],
    ['309012345620', '309012345620', 'licence'],
  ] as const)('%j is let through', (typed, letThrough, kind) => {
    expect(hideForbidden(typed, 'other', [kind])).toEqual({ text: typed, kinds: [], letThrough });
  });

  test.each([
    ['マイナンバー 123456789018', 'myNumber'],
    ['請求書の番号です。マイナンバー：1234-5678-9018', 'myNumber'],
    ['123456789018 is my My Number', 'myNumber'],
    ['123456789018 and 123456789018', 'myNumber'],
    ['123456789018 or 000000000060', 'myNumber'],
    ['card 4111 1111 1111 1111', 'card'],
    ['VISA 4111111111111111', 'card'],
    ['カード番号は4111111111111111です', 'card'],
    ['運転免許証 309012345620', 'licence'],
    ['保険者番号 06123456', 'healthInsurance'],
    ['4111 1111 1111 1111', 'myNumber'],
  ] as const)('%j stays hidden', (typed, allowed) => {
    const { text, letThrough } = hideForbidden(typed, 'other', [allowed]);
    expect(text).not.toMatch(/\d{4}/u);
    expect(letThrough).toBeUndefined();
  });

  test('another kind beside it is hidden', () => {
    expect(hideForbidden('123456789018, 4111 1111 1111 1111', 'other', ['myNumber'])).toEqual({
      ...{ text: `123456789018, ${HIDDEN_MARK}`, kinds: ['card'], letThrough: '123456789018' },
    });
  });
});

test('an individual number with the country code of a telephone is hidden where none is asked for', () => {
  expectHidden('254700000003', '*', 'myNumber');
});

test('the mark is no name, telephone number or date', () => {
  expect(readName(HIDDEN_MARK).ok).toBe(false);
  expect(readPhone(HIDDEN_MARK).ok).toBe(false);
  expect(readDate(HIDDEN_MARK, { today: '2024-05-01' }).ok).toBe(false);
});
