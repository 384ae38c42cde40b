import { tellsNoValue } from '../../src/recognition/text/tellsNoValue';

test.each([
  'すみません、まちがい。なまえ じゃない。じゅうしょ です',
  'じゅうしょ です',
  '住所のほうです',
  'ただしい じゅうしょ まだ いってない です',
  'the address',
  'sorry, my mistake. not my name, my address',
  'I already told you',
  'もう言いました',
])('%s says nothing that would be correct', (said) => {
  expect(tellsNoValue(said)).toBe(true);
});

test.each([
  '12 Hope Road, Kingston',
  'Kamau',
  'my name is Kamau',
  '住所は豊橋市です',
  '削除してください',
  'it ends with 87',
  'i am not married',
])('%s may say it', (said) => {
  expect(tellsNoValue(said)).toBe(false);
});
