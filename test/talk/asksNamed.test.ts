import { asksAboutOpen } from '../../src/talk/asksAboutOpen';
import { readGist } from '../../src/talk/readGist';
import { readTyped } from '../../src/talk/typed';
import { openPlaces, type Place } from './places';

let whereAt: Awaited<ReturnType<typeof openPlaces>>;
beforeAll(async () => {
  whereAt = await openPlaces();
});

const at = (place: Partial<Place>) => whereAt({ state: 'choice', language: 'en', later: false, ...place });

test.each<[string, Partial<Place>, string, string]>([
  ['why you need my name for that?? you have it already!', { open: 'who' }, 'name', 'why'],
  ['why furigana? I am from Kenya', { open: 'data' }, 'furigana', 'why'],
  ['is the furigana really necessary?', { open: 'method' }, 'furigana', 'must'],
  ['本人です。よみがなって要るん？', { open: 'who', language: 'ja' }, 'furigana', 'must'],
  ['なんでフリガナまで要るんですか', { open: 'method', language: 'ja' }, 'furigana', 'why'],
])('"%s" at %j asks about %s: %s', (text, place, of, asked) => {
  expect(asksAboutOpen(readTyped(text), at(place))).toMatchObject({ of, asked });
});

test.each<[string, Partial<Place>]>([
  ['why did your man come to my address with my name on a list', { state: 'words', form: 'complaint' }],
  ['do you sell my name to others?', { open: 'method' }],
  ['My name is Grace, by e-mail please', { open: 'method' }],
])('"%s" at %j does not', (text, place) => {
  expect(asksAboutOpen(readTyped(text), at(place))).toBeUndefined();
});

test.each(['y', 'Y.', 'yup'])('"%s" at the notice is a yes, and asks no reason', (said) => {
  expect(asksAboutOpen(readTyped(said), at({ state: 'notice' }))).toBeUndefined();
});

test('whoever asks about the notice has not gone on', () => {
  const read = readGist(
    readTyped('what is this notice about, do i have to accept it'),
    at({ state: 'notice' }),
  );
  expect(read?.act ?? { is: 'asksAbout' }).toMatchObject({ is: 'asksAbout' });
});
