import { pointsAtPlace } from '../../src/recognition/places/pointsAtPlace';

test.each([
  'To the new address, of course.',
  'to my new address please',
  'the new one',
  'the same address',
  'same address',
  'same as above',
  'send it to the address i gave you',
  'the address I told you before',
  'use the new address i just gave',
  'to the correct address',
  'my current address pls',
  'the one i gave earlier',
  'ok to the same place',
  '新しい住所に',
  '新しい住所に送ってください',
  'さっきの住所で',
  '先ほどの住所でお願いします',
  'さっき言った住所に送って',
  '同じ住所でええわ',
  'あたらしい じゅうしょに おねがいします',
  '今の住所です',
  '引っ越し先に送ってください',
  '上の住所でお願いします',
  'もちろん新しいほうで',
])('%s points at the address of now', (said) => {
  expect(pointsAtPlace(said)).toBe('new');
});

test.each(['to the old address', 'the old one please', '古い住所に送ってください', '前の住所で'])(
  '%s points at the address of before',
  (said) => {
    expect(pointsAtPlace(said)).toBe('old');
  },
);

test.each([
  '',
  '12 Hope Road, Kingston',
  'New Road 5, Kisumu',
  'the new address is 12 Hope Road',
  'which address do you mean',
  'i have no address',
  'by post',
  '新町1-2-3',
  '新しい住所は豊橋市です',
  '同じではない',
])('%s points at none', (said) => {
  expect(pointsAtPlace(said)).toBeUndefined();
});
