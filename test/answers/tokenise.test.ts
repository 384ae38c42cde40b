import { stem } from '../../src/answers/stem';
import { tokenise } from '../../src/answers/tokenise';

test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['cats', 'cat'],
  ['agreed', 'agre'],
  ['feed', 'feed'],
  ['plastered', 'plaster'],
  ['motoring', 'motor'],
  ['sing', 'sing'],
  ['conflated', 'conflat'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['relational', 'relat'],
  ['conditional', 'condit'],
  ['vietnamization', 'vietnam'],
  ['hopefulness', 'hope'],
  ['electrical', 'electr'],
  ['adoption', 'adopt'],
  ['revival', 'reviv'],
  ['controlling', 'control'],
  ['rate', 'rate'],
  ['cease', 'ceas'],
  ['is', 'is'],
])('%s has the stem %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test.each([
  ['Do you use cookies?', ['us', 'cooki']],
  ['the customer’s purposes', ['custom', 'purpos']],
  ['利用目的は何ですか', ['利', '利用', '用', '用目', '目', '目的']],
  ['ｸｯｷｰを使う', ['クッキー', '使']],
  ['ＣＯＯＫＩＥって', ['cooki']],
  ['そうなんですか', []],
  ['', []],
])('"%s" is about %j', (text, expected) => {
  expect(tokenise(text)).toEqual(expected);
});
