import { bothWanted } from '../../src/recognition/wishes/bothWanted';

test.each<[string, readonly string[]]>([
  ['開示と利用停止、両方できますか', ['disclosure', 'suspension-of-use']],
  ['開示 and 利用停止 both できますか', ['disclosure', 'suspension-of-use']],
  ['訂正と開示、どっちもお願いできますか', ['correction', 'disclosure']],
  ['データの開示と広告メールの停止、両方いけますか', ['disclosure', 'marketing-stop']],
  ['can i both correct my name and see my data', ['correction', 'disclosure']],
  ['is it possible to do both, erase it and make a complaint', ['erasure', 'complaint']],
])('"%s" wants both %j', (typed, types) => {
  expect(bothWanted(typed)).toEqual(types);
});

test.each([
  '電話もメールも両方止められますか',
  'do you share both my name and my birthday with partners',
  'both please',
  '開示できますか',
])('"%s" names no two requests', (typed) => {
  expect(bothWanted(typed)).toEqual([]);
});
