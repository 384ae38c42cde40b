import { recipientsNamed } from '../../src/recognition/text/recipientsNamed';

test.each([
  ['渡さないでほしい相手は現地の代理店', '現地の代理店'],
  ['相手は海運会社です', '海運会社'],
  ['渡し先はモンバサの業者や', 'モンバサの業者'],
  ['教えんといてほしいのは前の代理店だけです', '前の代理店だけ'],
  ['recipient: the agent in Mombasa', 'the agent in Mombasa'],
  ['not to the shipping company', 'the shipping company'],
])('%s: not to %s', (piece, who) => {
  expect(recipientsNamed(piece)).toBe(who);
});

test.each(['連絡先だけ', 'dont share my details with anyone else', '誰にも', '渡さないで', 'the agent', ''])(
  '%s names nobody',
  (piece) => {
    expect(recipientsNamed(piece)).toBeUndefined();
  },
);
