import { wishClauses } from '../../src/recognition/wishes/clauses';

test.each<[string, readonly string[]]>([
  ['show me my data and also stop the newsletter', ['show me my data', 'stop the newsletter']],
  ['データを見せてほしいのと、案内メールも止めて', ['データを見せてほしいの', '案内メールを止めて']],
  ['first show me my data, then delete it', ['show me my data', 'please delete my data']],
  ['1) disclosure 2) deletion please', ['please show me my data', 'please delete my data']],
  ['remove my data, not stop', ['remove my data']],
  ['delete my name, phone and address', ['delete my name']],
  [
    'おたくの記録に買うてない車が載ってるらしいんですわ。間違いやから消してください',
    ['間違いやから消してください'],
  ],
  ['Nimal Perera, Kandy', ['nimal perera, kandy']],
  ['', ['']],
])('the parts of "%s" that may wish something: %j', (text, parts) => {
  expect(wishClauses(text)).toEqual(parts);
});
