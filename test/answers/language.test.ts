import { readLanguage } from '../../src/answers/language';

test.each([
  ['What do you use my data for?', 'en', false],
  ['I want to see my data, no more', 'en', false],
  ['利用目的は何ですか', 'ja', false],
  ['Cookieは使いますか', 'ja', true],
  ['A社に渡しますか', 'ja', false],
  ['riyou mokuteki wa nani desu ka', 'ja', false],
  ['watashi no data wa doko desu ka', 'ja', true],
  ['ｺﾝﾆﾁﾊ', 'ja', false],
])('"%s" is %s, mixed: %s', (text, language, mixed) => {
  expect(readLanguage(text, 'en')).toEqual({ language, mixed });
});

test.each(['en', 'ja'] as const)('without a letter the talk stays in %s', (language) => {
  expect(readLanguage('???', language)).toEqual({ language, mixed: false });
});
