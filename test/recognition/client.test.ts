import { clientNamed, speaksOfClient } from '../../src/recognition/names/client';

test.each([
  ['Our client Mr Kamau wants a copy of his data', 'Kamau'],
  ['my client, Grace Wanjiru Kamau, asks for her records', 'Grace Wanjiru Kamau'],
  ['i write for my client Dr. Perera please', 'Perera'],
])('%s: the client is %s', (said, name) => {
  expect([speaksOfClient(said), clientNamed(said)]).toEqual([true, name]);
});

test.each(['my client wants a copy', 'our client’s file please', '依頼者の記録を開示してください'])(
  '%s: a client without a name',
  (said) => {
    expect([speaksOfClient(said), clientNamed(said)]).toEqual([true, undefined]);
  },
);

test.each(['I am your client', 'show me my data', 'the client portal does not work'])(
  '%s: nobody writes for a client',
  (said) => {
    expect(speaksOfClient(said)).toBe(false);
  },
);
