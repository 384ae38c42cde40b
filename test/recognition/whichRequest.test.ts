import { readRequestWish } from '../../src/recognition/wishes/requestWish';
import { readWhichRequest } from '../../src/recognition/wishes/whichRequest';

test.each([
  ['no the FIRST one, disclosure', { type: 'disclosure', place: 'first' }],
  ['the first request', { place: 'first' }],
  ['no, to my complaint', { type: 'complaint' }],
  ['no a di complaint mi mean', { type: 'complaint' }],
  ['the second one please', { place: 'second' }],
  ['最初の請求です', { place: 'first' }],
  ['苦情のほうです', { type: 'complaint' }],
  ['no', undefined],
  ['yes please', undefined],
  ['I moved house in 2019', undefined],
  ['my first name is Ruwan', undefined],
])('which request is called so: %s', (said, which) => {
  expect(readWhichRequest(said)).toEqual(which);
});

test.each([
  ['also add to the first request: i used another address then', 'i used another address then'],
  ['Add to my first complaint: he came again', 'he came again'],
  ['Cho! Add to complaint : di name spell Tiana', 'di name spell Tiana'],
  ['add to the disclosure request that I moved', 'I moved'],
])('words for a request that is called by its kind or its place: %s', (said, words) => {
  expect(readRequestWish(said)).toMatchObject({ wish: 'add', words });
});

test.each(['no a di complaint mi did send already mi a talk bout. just add it deh'])(
  'one that was sent is meant, and what to add is not said: %s',
  (said) => {
    expect(readRequestWish(said)).toEqual({ wish: 'add', called: said });
  },
);
