import { tellsMisuse } from '../../src/recognition/wishes/misuse';

test.each([
  'Mi see mi daughter picture inna unu advertisement an nobody ask mi. Mi want di picture tek dung now',
  'You used my picture on your Facebook without asking me',
  'somebody used my picture inside your catalogue, i never signed anything',
  'dem a sell mi number, mi vex',
  'your staff sold my number to a broker',
  'Without my consent you put my name in a magazine',
  'my photo is in your brochure and I did not agree',
  'mnatumia picha yangu bila ruhusa',
  '娘の写真がチラシに使われていました。許可していません',
  '無断で私の写真をホームページに載せていますよね',
  '名前を勝手に使われた',
])('%s: it was not asked for', (said) => {
  expect(tellsMisuse(said)).toBe(true);
});

test.each([
  'My name is Ada Lovelace',
  'please show me my data',
  'I want to buy a car without asking my husband',
  'do you sell cars',
  'yo quick q do u sell my info',
  'have you sold my data',
  'my phone number is wrong',
  'I sold my car and my number changed',
  '写真を送りました',
  '名前を直してください',
  '勝手に止まる車がありました',
])('%s: nothing was used', (said) => {
  expect(tellsMisuse(said)).toBe(false);
});
