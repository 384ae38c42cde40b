import { asksOwnNumber } from '../../src/recognition/wishes/ownNumberAsked';

test.each([
  'sir what number i get? and when you will call',
  'what is my number',
  'what is my number and when do i get it?',
  'Kindly advise reference no. and where to send the letter of authority',
  'What is the reference number?',
  'Kindly just tell us the reference no. of our request',
  'wah is mi number again',
  'which number do i use when i ask again',
  'give me the receipt number please',
  'i missed the ticket number',
  'can i have a case number',
  '受付番号は何番ですか',
  '受付番号を教えてください',
  '番号は？',
  'すみません、受付番号をもう一度お願いします',
  '問い合わせ番号が分からなくなりました',
])('"%s" asks for the number of what was sent', (text) => {
  expect(asksOwnNumber(text)).toBe(true);
});

test.each([
  'what is the number of your office?',
  'which phone number do you have of me',
  'my number is 0712345678',
  'call my number',
  'what number of days does it take',
  'what is my phone number in your file',
  'who has my number',
  '電話番号は何番ですか',
  '番号を変えたい',
  'マイナンバーは何に使うのですか',
])('"%s" does not', (text) => {
  expect(asksOwnNumber(text)).toBe(false);
});
