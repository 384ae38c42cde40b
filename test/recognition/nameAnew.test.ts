import { nameAnew } from '../../src/recognition/names/nameAnew';

test.each([
  ['fine i accept. oh and turn my names round, Njeri Wanjiku', 'Wanjiku Njeri', 'Njeri Wanjiku'],
  ['surname goes first: Perera Ruwan', 'Ruwan Perera', 'Perera Ruwan'],
  ['sorry its Amina Juma with one m', 'Amina Jumma', 'Amina Juma'],
  ['yes Amina Juma. all the information please', 'Amina Jumma', 'Amina Juma'],
  ['gomen, Kofi Asantey desu. y ga arimasu', 'Kofi Asante', 'Kofi Asantey'],
  ['ah it is Mohamed Farhan, one m in the middle', 'Mohammed Farhan', 'Mohamed Farhan'],
  ['I am Hemi Parata not Hemi Paratta', 'Hemi Paratta', 'Hemi Parata'],
  ['Shanice Browne, with e at the end', 'Shanice Brown', 'Shanice Browne'],
  ['漢字は荻野麻里のほうでお願いします', '荻野真理', '荻野麻里'],
  ['すんません、吉岡恵子やのうて吉岡恵美', '吉岡恵子', '吉岡恵美'],
  ['名前、渡邊健一でした', '渡辺 健一', '渡邊健一'],
])('a name that resembles the given one: %s', (said, given, name) => {
  expect(nameAnew(said, given)?.name).toBe(name);
});

test.each([
  ['my name is Amina Jumma', 'Amina Jumma'],
  ['his name is Brian Njoroge', 'Wanjiru Njoroge'],
  ['my wife is Mercy Otieno', 'Samuel Otieno'],
  ['send it to Nairobi Kenya', 'Amina Jumma'],
  ['add Niazi', 'Bilal Khan'],
  ['it is not Bilal Kahn', 'Bilal Khan'],
  ['個人情報の開示', '高橋庄一'],
  ['', 'Amina Jumma'],
])('is no name that resembles it: %s', (said, given) => {
  expect(nameAnew(said, given)).toBeUndefined();
});
