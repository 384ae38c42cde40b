import { hasPlaceShape, mayBePlace } from '../../src/recognition/places/placeShape';

test.each([
  '3/27 Kowhai Grove, Waikanae 5036',
  '12 Hope Road, Kingston',
  'P.O. Box 1234-00100, Nairobi, Kenya',
  'po box 88 Nakuru',
  'c/o Mrs Perera, Galle',
  'House 14, Street 3, Phase 5, DHA, Lahore',
  'Flat 2B, 14 Queen St, Auckland',
  'my new address is 3/27 Kowhai Grove, Waikanae 5036',
  'the letter must go to plot 14 Ngong Rd please',
  'Waikanae 5036',
  '〒100-0001 東京都千代田区千代田1-1',
  '大阪市天王寺区上本町6-1-2や',
  '住所は大阪市天王寺区上本町6-1-2、浜田よし子や',
  'とよはしし はなだちょう 1-2-3',
  'アイチケントヨハシシハナダチョウ１ー２ー３',
  '愛知県豊橋市花田町',
  '本町二丁目',
  '千代田区1-1',
  '栄3の15の33 102号室',
])('%s has the shape of a postal address', (said) => {
  expect(hasPlaceShape(said)).toBe(true);
  expect(mayBePlace(said)).toBe(true);
});

test.each([
  'Kisumu',
  'nakuru, kenya',
  'Amina Hassan, Kiambu',
  'Japan',
  'Post Office Lane, Lahore',
  '名古屋',
  '愛知県豊橋市',
  'ナイロビ',
  'なごや',
])('%s may be a place', (said) => {
  expect(mayBePlace(said)).toBe(true);
});

test.each([
  'To the new address, of course.',
  'the same address as before',
  'I gave you my email already, margaret.whitcombe@xtra.co.nz',
  'margaret@example.com',
  'the wrong part',
  'what it should be',
  'yes, send it please',
  'Will somebody telephone me?',
  'call me on 0712 345678',
  '123456',
  'no dear',
  'by post would be best, thank you',
  'i dont want a letter',
  'thanks',
  '早く止めてほしいんです',
  'ハガキが来るたびに母が泣くので、早く止めてほしいんです',
  '新しい住所に',
  'さっきの住所で',
  'もう言いました',
  'お願いします',
  '電話はいらん',
  '手紙で',
  '郵便がいい',
  'メールにしてください',
  '090-1234-5678',
  'いいえ',
])('%s is no place', (said) => {
  expect(mayBePlace(said)).toBe(false);
});
