import { namesTrade, saysForOneself } from '../../src/recognition/choices/forOneself';

test.each([
  "I am not acting for anybody, I'm afraid. It is my own name, I am Donald McPhearson himself.",
  'I am doing it for myself not a client. When will answer come and how',
  'no no. I AM Ruwan. it is my own data. not for another person',
  'its my own surname that is wrong',
  'no client here sir, mi own account',
  'Im not asking for anyone else',
  'nobody asked me to do this',
  'mi nah ask fi nobody, a mi own',
  'this is for myself only',
  'the records are mine, not for someone else',
  'no the surname of mine is wrong. the name is mine',
  '代理じゃなくて本人です',
  '代理人ではありません',
  '誰にも頼まれてないよ',
  '自分のことです',
  'わたしの名前やねん、私の名前や',
  '他の人のためではないです',
])('it is for oneself: %s', (said) => {
  expect(saysForOneself(said)).toBe(true);
});

test.each([
  'not for myself, for my mother',
  'not only for myself but for my brother as well',
  'I am acting for my client Hassan Abdi',
  'my client asked me',
  'my mother does not have her own email',
  'he signed it in his own name',
  'Ruwan Jayasinghe',
  'is it for myself?',
  '本人は父です',
  '本人の委任状があります',
  '代理で父の分をお願いします',
  'my own brother asked me',
])('it is not said to be for oneself: %s', (said) => {
  expect(saysForOneself(said)).toBe(false);
});

test.each([
  'clearing agent',
  'a lawyer',
  'car dealer in Mombasa',
  'i am an importer',
  'director of Butt Motors',
  'advocate of the High Court',
  'shipping broker at Kilindini',
  'managing director',
  '通関業者です',
  '行政書士をしています',
])('a trade, and no more: %s', (said) => {
  expect(namesTrade(said)).toBe(true);
});

test.each([
  'clearing agent for Mr Hassan',
  'his lawyer',
  'my agent',
  'i am acting for him',
  'I represent my client',
  'my boss asked me',
  'Peter Kamau',
  'lawyer on behalf of Grace Wanjiru',
  '依頼人の弁護士です',
])('more than a trade, or none: %s', (said) => {
  expect(namesTrade(said)).toBe(false);
});
