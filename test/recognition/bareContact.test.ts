import { bareContact, onlyContact } from '../../src/recognition/contact/bareContact';

describe('an address or a number and hardly a word around it', () => {
  test.each([
    ['peter.o@example.com', 'email', 'peter.o@example.com'],
    ['peter.o@example.com is fine', 'email', 'peter.o@example.com'],
    ['pls write to peter.o@example.com', 'email', 'peter.o@example.com'],
    ['+254 712 345678 call me there', 'phone', '+254712345678'],
    ['my number +18765550164', 'phone', '+18765550164'],
    ['hanako@example.com までお願いします', 'email', 'hanako@example.com'],
    ['hanako@example.com にください', 'email', 'hanako@example.com'],
    ['090-1234-5678に電話ください', 'phone', '+819012345678'],
    ['ほな090-1234-5678や', 'phone', '+819012345678'],
  ])('%s', (typed, is, value) => {
    expect(bareContact(typed)).toEqual({ is, value });
  });
});

describe('what says more than that', () => {
  test.each([
    'his number is +254700555013 if it helps',
    'the man who called used +254700555013',
    'he wrote from seller@example.com and knew my car',
    '知らない人が090-1234-5678からかけてきた',
    'not +254700555013',
    'no address at all',
    '',
  ])('%s', (typed) => {
    expect(bareContact(typed)).toBeUndefined();
  });
});

test('two of them are none, nor is a number of several countries', () => {
  expect(onlyContact('a@example.com or b@example.com')).toBeUndefined();
  expect(onlyContact('0712345678')).toBeUndefined();
});
