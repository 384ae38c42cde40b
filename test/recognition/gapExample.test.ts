import { gapExample } from '../../src/recognition/hidden/gapExample';

describe('a question that may be kept', () => {
  test.each([
    ['How long do you keep my passport copy?', 'How long do you keep my passport copy?'],
    [
      'Is my data sent to  Kenya,\nor does it stay in Japan?',
      'Is my data sent to Kenya, or does it stay in Japan?',
    ],
    ['do you have the privacy mark', 'do you have the privacy mark'],
    ['Do your customers read this?', 'Do your customers read this?'],
    ['Who is the officer in charge?', 'Who is the officer in charge?'],
    ['個人情報は何年間保存されますか', '個人情報は何年間保存されますか'],
    ['お客様のデータはどこに保管されていますか？', 'お客様のデータはどこに保管されていますか？'],
    ['お子様のデータも集めますか', 'お子様のデータも集めますか'],
    [
      'What is the name of your data protection officer?',
      'What is the name of your data protection officer?',
    ],
    ['責任者の名前を教えてください', '責任者の名前を教えてください'],
    ['サーバーはどこの国ですか？', 'サーバーはどこの国ですか？'],
    ['第三者の会社でしょうか。どの会社ですか', '第三者の会社でしょうか。どの会社ですか'],
  ])('%j stays as it was typed', (typed, kept) => {
    expect(gapExample(typed)).toBe(kept);
  });

  test.each([
    ['How long do you keep grace@example.com on file?', 'grace'],
    ['Is +254 712 345 678 still in your database?', '712'],
    ['How long is 090-1234-5678 kept?', '1234'],
    ['０９０－１２３４－５６７８はいつ消えますか', '１２３４'],
    ['why is https://example.org/u/grace?id=77 linked to you?', 'grace'],
    ['〒106-0032 のデータはどこにありますか', '0032'],
  ])('%j is kept without what tells whose it is', (typed, told) => {
    const kept = gapExample(typed);
    expect(kept).toContain('***');
    expect(kept).not.toContain(told);
  });
});

describe('a question that may not be kept', () => {
  test.each([
    'My name is Grace Wanjiru, how long do you keep my data?',
    "my full name's Grace, is it stored abroad?",
    'Name: Grace Wanjiru. Is my data stored abroad?',
    'I am Grace from Nairobi. How long do you keep data?',
    "I'm Grace, do you have my passport?",
    'I’m Grace, do you have my passport?',
    'Im grace, do you have my passport?',
    'This is Grace Wanjiru, where is my data?',
    'Grace here, how long is data kept?',
    'Call me Grace. How long is data kept?',
    'How long do you keep data? Regards, Grace',
    'Has Mr. Tanaka seen my data?',
    'Does mrs Wanjiru read my mails?',
    'Watashi no namae wa Grace desu. Data wa doko desu ka',
    '山田花子と申します。データは何年保存されますか',
    '山田ともうしますが、データは何年保存されますか',
    '山田といいます。データは何年保存されますか',
    '私は山田です。データは何年保存されますか',
    'わたしは花子です、データは何年保存されますか',
    '私、山田花子のデータは何年保存されますか',
    '山田です。データは何年保存されますか',
    'グレース・ワンジルです。データはどこにありますか',
    '見本商事の山田ですが、データはどこにありますか',
    '名前は山田です。データはどこにありますか',
    '御社の田中さんは私のデータを見られますか',
    '田中様のデータはどこですか',
    '花子さんのデータはどこですか',
  ])('says who somebody is: %j', (typed) => {
    expect(gapExample(typed)).toBeUndefined();
  });

  test.each([
    ['is told rather than asked', 'Your man sold my phone number to a firm in Mombasa.'],
    ['is told rather than asked', '担当者が住所を漏らしました。'],
    ['is long', `How long do you keep ${'my data and '.repeat(20)}my passport?`],
    ['is empty', ' '],
  ])('%s: %j', (_why, typed) => {
    expect(gapExample(typed)).toBeUndefined();
  });

  test('is long from 201 characters on, whatever they are', () => {
    const asking = (length: number) => `${'\u{20BB7}'.repeat(length - 1)}？`;
    expect(gapExample(asking(200))).toHaveLength(399);
    expect(gapExample(asking(201))).toBeUndefined();
  });
});
