import { deniedChoice, readChoice } from '../../src/recognition/choices/choice';
import { FORMS } from '../../src/forms';
import { createTranslator } from '../../src/i18n/translator';

const ANSWER = FORMS.complaint.fields['answer']?.choices ?? [];
const NOTICE = FORMS.correction.fields['method']?.choices ?? [];
const WHO = FORMS.correction.fields['who']?.choices ?? [];

test.each([
  ['電話はもうかけてこんといて言うたやろ！ほんまに。手紙でええわ', 'post'],
  ['電話ちゃう、郵送！', 'post'],
  ['せやから電話はいらん言うてんねん。手紙にして', 'post'],
  ['電話はやめて、メールにしてください', 'email'],
  ['電話は苦手なので、メールでお願いします', 'email'],
  ['電話じゃなくて手紙で', 'post'],
  ['メールやなくて、郵便でたのむわ', 'post'],
  ['郵便じゃなくてメールがいいです', 'email'],
  ['電話は出られないので、この画面で', 'chat'],
  ['でんわ いらない。 めーる じゃない。 てがみ、 手紙で', 'post'],
  ['not by phone, post', 'post'],
  ['by post, not by phone', 'post'],
  ["don't call me, send a letter", 'post'],
  ['no phone please, email', 'email'],
  ['not phone but email', 'email'],
  ['email instead of phone', 'email'],
  ['i dont want no call. write me a letter', 'post'],
  ['no calls! letter', 'post'],
  ['もうええ。苦情だけ聞いといて、返事いらんわ', 'none'],
  ['返事はいりません', 'none'],
  ["don't bother to answer", 'none'],
  ['no reply needed', 'none'],
])('%s: an answer is wanted by %s', async (said, way) => {
  const { labels } = await createTranslator();
  expect(readChoice(ANSWER, said, labels)).toEqual({ ok: true, value: way });
});

test.each([
  '電話はもうかけてこんといて言うたやろ',
  '電話はいらん',
  '電話ちゃう',
  '電話は無理です',
  "don't call me",
  'no phone',
  'never by phone',
])('%s picks none of them', async (said) => {
  const { labels } = await createTranslator();
  expect(readChoice(ANSWER, said, labels).ok).toBe(false);
});

test.each([
  [NOTICE, '郵便じゃなくてメールがいいです', 'electronic'],
  [NOTICE, 'not by email, on paper', 'paper'],
  [WHO, 'いえ、子どものじゃなくて、私自身の情報です', 'self'],
  [WHO, 'not for my child, for me', 'self'],
  [WHO, 'no not my company, myself', 'self'],
  [WHO, '会社ちゃう、自分のや', 'self'],
])('%#: what is denied is not picked: %s', async (choices, said, value) => {
  const { labels } = await createTranslator();
  expect(readChoice(choices, said, labels)).toEqual({ ok: true, value });
});

test.each([
  ['電話はいらん言うてんねん', 'phone'],
  ["don't call me", 'phone'],
  ['電話ちゃうて', 'phone'],
  ['no phone', 'phone'],
  ['not by post', 'post'],
  ['call me', undefined],
  ['電話で', undefined],
  ['返事はいらん', undefined],
])('%s denies %s', async (typed, way) => {
  const { labels } = await createTranslator();
  expect(deniedChoice(ANSWER, typed, labels)).toBe(way);
});
