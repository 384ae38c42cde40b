import { recordsSay } from '../../src/recognition/text/recordsSay';

test.each([
  [
    'in my file u wrote i am still owing 800 usd. this is a lie, remove it',
    'in my file u wrote i am still owing 800 usd',
  ],
  ['Delete it. Your system says I returned a car', 'Your system says I returned a car'],
  ['you have me down as a dealer, remove that please', 'you have me down as a dealer'],
  ['dem wrote seh mi nuh pay, tek it out', 'dem wrote seh mi nuh pay'],
  ['滞納ありになっていますが払いました。消してください', '滞納ありになっていますが払いました'],
  ['二台買ったと記録されています。削除をお願いします', '二台買ったと記録されています'],
])('tells what the records say: %s', (wished, says) => {
  expect(recordsSay(wished)).toBe(says);
});

test.each([
  'delete the wrong data',
  'I want you to remove my data',
  'you wrote me an email yesterday',
  'ご連絡先を消してほしい',
])('does not: %s', (wished) => {
  expect(recordsSay(wished)).toBeUndefined();
});
