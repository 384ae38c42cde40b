import { readEmail } from '../../src/recognition/email';

test.each([
  ['a@b.co', 'a@b.co'],
  ['  Taro.Yamada@Example.JP ', 'Taro.Yamada@example.jp'],
  ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'taro@example.jp'],
  ['taro＠example.jp', 'taro@example.jp'],
  ['my mail is a@b.co', 'a@b.co'],
  ['My Mail is Taro.Y@B.co', 'Taro.Y@b.co'],
  ['my e-mail address is grace+cars@mail.co.ke, thank you', 'grace+cars@mail.co.ke'],
  ['email: a_b-c@x-y.co.nz.', 'a_b-c@x-y.co.nz'],
  ['メールはtaro@example.jpです', 'taro@example.jp'],
  ['taro@example.jpです。', 'taro@example.jp'],
  ['「taro@example.jp」', 'taro@example.jp'],
  ['John Mwangi <john@x.co.ke>', 'john@x.co.ke'],
  ['<john@x.co.ke>', 'john@x.co.ke'],
  ['mailto:john@x.co.ke', 'john@x.co.ke'],
  ["john.o'brien@x.co.nz", "john.o'brien@x.co.nz"],
  ['taro@例え.jp', 'taro@例え.jp'],
  ['taro@bücher.example', 'taro@bücher.example'],
  ['taro@xn--r8jz45g.jp', 'taro@xn--r8jz45g.jp'],
  ['taro@example.xn--q9jyb4c', 'taro@example.xn--q9jyb4c'],
  ['a@b.co / a@B.co', 'a@b.co'],
  ['abc.@docomo.ne.jp', 'abc.@docomo.ne.jp'],
  ['a..b@ezweb.ne.jp', 'a..b@ezweb.ne.jp'],
  ['\u200Btaro@example.jp\u202C', 'taro@example.jp'],
  ['123@456.lk', '123@456.lk'],
])('%s is the address %s', (typed, value) => {
  expect(readEmail(typed)).toEqual({ ok: true, value });
});

test.each([
  ['', 'required'],
  ['　', 'required'],
  ['taro', 'notAnEmail'],
  ['taro@example', 'notAnEmail'],
  ['@example.jp', 'notAnEmail'],
  ['taro@', 'notAnEmail'],
  ['taro@@example.jp', 'notAnEmail'],
  ['taro@example..jp', 'notAnEmail'],
  ['taro@-example.jp', 'notAnEmail'],
  ['.taro@example.jp', 'notAnEmail'],
  ['ta..ro@example.jp', 'notAnEmail'],
  ['ta ro@example.jp', 'notAnEmail'],
  ['taro @example.jp', 'notAnEmail'],
  ['taro@ example.jp', 'notAnEmail'],
  ['taro@exam ple.jp', 'notAnEmail'],
  ['taro@example.co .ke', 'notAnEmail'],
  ['a@b.co and c@d.co', 'notAnEmail'],
  ['a@b.co,c@d.co', 'notAnEmail'],
  ['taro@example.jp\nBcc: all@example.jp', 'notAnEmail'],
  ['taro at example dot jp', 'notAnEmail'],
  ['https://example.jp', 'notAnEmail'],
  ['taro@192.168.0.1', 'notAnEmail'],
  [`${'a'.repeat(65)}@example.jp`, 'notAnEmail'],
  [
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}.jp`,
    'tooLong',
  ],
  ['a@'.repeat(600), 'tooLong'],
])('%s is refused as %s', (typed, reason) => {
  expect(readEmail(typed)).toEqual({ ok: false, reason });
});
