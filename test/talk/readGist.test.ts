import type { Act } from '../../src/talk/act';
import { readGist } from '../../src/talk/readGist';
import { readTyped } from '../../src/talk/typed';
import { openPlaces, type Place } from './places';

let whereAt: Awaited<ReturnType<typeof openPlaces>>;
beforeAll(async () => {
  whereAt = await openPlaces();
});

const heard = (text: string, place: Partial<Place>): Act | undefined =>
  readGist(readTyped(text), whereAt({ state: 'free', language: 'en', later: false, ...place }))?.act;

test.each<[string, Partial<Place>, Partial<Act>]>([
  [
    'is it compulsory to give my name as well',
    { state: 'choice', open: 'data' },
    { is: 'asksAbout', of: 'name' },
  ],
  ['whats the point of you asking this', { state: 'value', open: 'name' }, { is: 'asksAbout', asked: 'why' }],
  ['how many more of these are coming', { state: 'choice' }, { is: 'asksAbout', asked: 'howLong' }],
  ['battery at 2 percent, gotta charge first', { state: 'choice' }, { is: 'pauses' }],
  ['もう遅いから続きは明日', { state: 'choice', language: 'ja' }, { is: 'pauses' }],
  ['on which days are you open', {}, { is: 'asksDesk', facts: ['hours'] }],
  ['そちらは何曜日にやってますか', { language: 'ja' }, { is: 'asksDesk', facts: ['hours'] }],
])('"%s" at %j', (text, place, act) => {
  expect(heard(text, place)).toMatchObject(act);
});

test.each<[string, Partial<Place>]>([
  ['what do you use cookies for', {}],
  ['クッキーは何のために使いますか', { language: 'ja' }],
  ['please delete my data', {}],
  ['James Mwangi', { state: 'value', open: 'name' }],
  ['my phone number and the invoice', { state: 'choice', open: 'data' }],
  ['looks fine, send it off', { state: 'summary' }],
  ['how many years do you keep my data after the sale', {}],
  ['your driver shouted at me and read my passport aloud', { state: 'words', form: 'complaint' }],
])('"%s" at %j is left to those who read it', (text, place) => {
  expect(heard(text, place)).toBeUndefined();
});

test('nothing is sent, thrown away or taken back by what is only likely', () => {
  const texts = ['ok submit the thing now', 'yes bin all of it', 'i take that request back'];
  const acts = texts.map((text) => heard(text, { state: 'summary' }));
  expect(acts.filter((act) => act !== undefined && act.is === 'moves')).toEqual([]);
});
