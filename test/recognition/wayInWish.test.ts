import { wayInWish } from '../../src/recognition/wishes/wayInWish';

test.each([
  ['I want my data on paper', 'paper'],
  ['please send me a copy of my data by post', 'paper'],
  ['I want a copy of my data by e-mail', 'electronic'],
  ['send me my information as a PDF', 'electronic'],
  ['書面で開示してほしい', 'paper'],
  ['自分の情報を郵送で送ってください', 'paper'],
  ['個人情報を紙でもらいたいです', 'paper'],
  ['電子データで開示をお願いします', 'electronic'],
  ['メールで送ってください、私のデータ', 'electronic'],
])('"%s" wants it %s', (wished, way) => {
  expect(wayInWish(wished)).toBe(way);
});

test.each([
  'I want to see my data',
  'show me my data in writing please',
  'I asked you by e-mail to show me my data',
  'you send me things by post, stop it',
  'is it possible on paper or electronically?',
  '自分の情報を見たい',
  'メールで問い合わせました。開示してください',
  '先日、書面で請求したのに返事がありません',
  '郵便で広告が届いて困っています',
])('"%s" says nothing of it', (wished) => {
  expect(wayInWish(wished)).toBeUndefined();
});
