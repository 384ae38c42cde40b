import { languageBeside } from '../../src/recognition/wishes/languageBeside';

test.each([
  ['苦情 です, but my japanese is bad, english ok?', 'en', '苦情 です'],
  ['i want to see my data, in japanese please', 'ja', 'i want to see my data'],
  ['データを見せてください。英語でお願いします', 'en', 'データを見せてください。'],
  ['delete my data. english please', 'en', 'delete my data.'],
])('%s', (typed, language, rest) => {
  expect(languageBeside(typed)).toEqual({ language, rest });
});

test.each(['english please', 'I speak English', 'they refused to speak english, so i left', 'my data', ''])(
  'not: %s',
  (typed) => {
    expect(languageBeside(typed)).toBeUndefined();
  },
);
