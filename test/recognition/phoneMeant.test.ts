import { withNumberMeant } from '../../src/recognition/numbers/phoneMeant';

test.each([
  'who can see my number',
  'is my number safe',
  'my number is given to whom',
  'why do you have my number',
  'stop using my number',
  'Who has my number?',
  'My number, who has it?',
  'give me back my number',
  'mi number',
  'our number was passed on',
  'you called my number',
  'change my number',
  'my number is wrong',
  'delete my number',
  'how did you get my number',
  'is it ok to leave my number',
  'my own number',
  'sell my number',
  'my number to dealers',
  'my number on the internet',
])('"%s" speaks of a phone number', (text) => {
  expect(withNumberMeant(text)).toMatch(/phone number/u);
});

test.each([
  'How do you handle My Number?',
  'is my number card kept',
  'my number system',
  'マイナンバーとmy number',
  'my tax number',
  'individual number, my number',
  '社会保障のmy number マイナンバー',
  'the number of the house',
  'phone number',
  'cookies',
  'my name',
  'receipt number',
  'number plate',
  'my number plate is wrong',
  'numbers in general',
  'resident number and my number',
  '12 digit number, my number',
  'What about My Number and my phone',
  'mainanbaa, my number',
  'how many',
  '',
])('"%s" stays as it is', (text) => {
  expect(withNumberMeant(text)).toBe(text);
});

test.each([
  'what do you do with my japan number',
  'do you keep my japanese number',
  'not my phone, i mean my number of japan',
])('"%s" speaks of My Number', (text) => {
  expect(withNumberMeant(text)).toMatch(/My Number/u);
});
