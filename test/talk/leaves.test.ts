import { decide } from '../../src/talk/decide';
import { readActs } from '../../src/talk/readActs';
import { readTyped } from '../../src/talk/typed';
import { openPlaces, type Place } from './places';

let whereAt: Awaited<ReturnType<typeof openPlaces>>;
beforeAll(async () => {
  whereAt = await openPlaces();
});

const CHOICE: Partial<Place> = { state: 'choice', open: 'method' };
const STOPPING: Partial<Place> = { state: 'value', form: 'marketing-stop', open: 'contact' };
const COMPLAINING: Partial<Place> = { state: 'choice', form: 'complaint', open: 'answer' };

test.each<[string, Partial<Place>, string]>([
  ['依頼者から不要になったと連絡がありました。取りやめます。', CHOICE, 'stops'],
  ['先に営業さんに電話してみますわ。今回はやめときます', CHOICE, 'stops'],
  ['警察呼びます、またあとで', CHOICE, 'pauses'],
  ['止めて', STOPPING, 'returns'],
  ['とにかくやめてください', STOPPING, 'returns'],
  ['やめます', STOPPING, 'stops'],
  ['止めて', CHOICE, 'stops'],
  ['今のも書いといてや', COMPLAINING, 'returns'],
])('"%s" at %j: %s', (text, place, act) => {
  const where = whereAt({ state: 'choice', language: 'ja', later: false, ...place });
  expect(decide(readActs(readTyped(text), where), where.state).act.is).toBe(act);
});
