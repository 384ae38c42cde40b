import { placeNamed } from '../../src/recognition/places/placeNamed';
import { piecesOf } from '../../src/recognition/text/pieces';

test.each([
  ['my address is 12 Hope Road, Kingston 6, Jamaica', '12 Hope Road, Kingston 6, Jamaica'],
  ['my postal address is PO Box 123, Nairobi, Kenya, by post please', 'PO Box 123, Nairobi, Kenya'],
  ['I live at 4 Galle Road, Colombo 3', '4 Galle Road, Colombo 3'],
  ['住所は、東京都千代田区丸の内1-2-3です', '東京都千代田区丸の内1-2-3'],
  [
    '送付先は大阪府大阪市北区梅田3-1-1、うめだビル501です。郵送で',
    '大阪府大阪市北区梅田3-1-1、うめだビル501',
  ],
])('an address that is named is heard over its commas: %s', (said, address) => {
  expect(piecesOf(said).map(placeNamed)).toContain(address);
});

test.each([
  'my address is wrong',
  'my address is grace@example.org',
  '12 Hope Road',
  '住所は間違いです',
  '住所',
])('what names none is none: %s', (said) => {
  expect(piecesOf(said).flatMap((piece) => placeNamed(piece) ?? [])).toEqual([]);
});
