import type { Act } from '../../src/talk/act';
import { readAside, readOutside } from '../../src/talk/readMeaning';
import { readTyped } from '../../src/talk/typed';
import { openPlaces, type Place } from './places';

let whereAt: Awaited<ReturnType<typeof openPlaces>>;
beforeAll(async () => {
  whereAt = await openPlaces();
});

const at = (place: Partial<Place>) => whereAt({ state: 'free', language: 'en', later: false, ...place });
const outside = (text: string): Act => {
  const language = /[ぁ-ん]/u.test(text) ? 'ja' : 'en';
  return readOutside(readTyped(text), at({ language }));
};

test.each([
  'no no wait, i only wanted to look around',
  'I do not know what I should press here',
  'A reply by post would suit me, 12 Harbour Road, Oamaru',
  'sorry, wrong, the 14th of March not the 15th',
  'わかんなくなってきた、どれ押すの',
  '返事はメールにして',
  'すみません、14日じゃなくて15日でした',
])('"%s" outside a form is no question of the policy', (text) => {
  expect(outside(text).is).not.toBe('asksPolicy');
});

test.each([
  'cookies',
  'My Number:',
  'third party sharing',
  'personal data protection policy',
  'yo quick q do u sell my info',
  'mi want know what unnu really use mi information fah',
  'クッキー',
  '第三者提供について',
  '個人情報の定義',
  '委託先',
])('"%s" outside a form is one', (text) => {
  expect(outside(text)).toMatchObject({ is: 'asksPolicy', meant: { kind: 'policy' } });
});

test.each<[string, Partial<Place>]>([
  ['which of them do you mean now?', { state: 'choice' }],
  ['what did i put there before?', { state: 'value', open: 'name' }],
  ['どれのこと言ってますか？', { state: 'choice', language: 'ja' }],
])('"%s" at %j is answered by no passage', (text, place) => {
  expect(readAside(readTyped(text), at(place))?.meant.kind).not.toBe('policy');
});

test.each<[string, Partial<Place>]>([
  ['do you use cookies here?', { state: 'choice' }],
  ['do you sell this to others?', { state: 'notice' }],
  ['よその会社に渡しますか？', { state: 'choice', language: 'ja' }],
])('"%s" at %j is answered by one', (text, place) => {
  expect(readAside(readTyped(text), at(place))?.meant.kind).toBe('policy');
});
