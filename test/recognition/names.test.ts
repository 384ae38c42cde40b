import { readName } from '../../src/recognition/names/name';
import { nameBesideSelf, nameIn, othersNameIn, smallNameIn } from '../../src/recognition/names/namesIn';

test.each([
  ['my name is Ana Silva', 'Ana Silva'],
  ['No, my name is Ana Silva', 'Ana Silva'],
  ['call me Amina', 'Amina'],
  ['I am Devon Campbell', 'Devon Campbell'],
  ["I'm Wanjiku wa Maina", undefined],
  ['this is Bilal Khan here', 'Bilal Khan'],
  ['this is Samuel Otieno himself', 'Samuel Otieno'],
  ['name Bilal Khan for myself', 'Bilal Khan'],
  ['I am Marama Parata in person', 'Marama Parata'],
  ['name of my dog', undefined],
  ['call me on +254 712 555 010', undefined],
  ['I am Kenyan', undefined],
  ['this is Wanjiku Njeri from Nakuru', 'Wanjiku Njeri'],
  ['Hi this is Bilal Khan from Lahore', 'Bilal Khan'],
  ['Good morning, I am Marama Parata here in Rotorua', 'Marama Parata'],
  ['Assalam o alaikum this is Usman Ghani', 'Usman Ghani'],
  ["I'm Devon Campbell writing from Montego Bay", 'Devon Campbell'],
  ['I am her daughter Achieng Otieno', 'Achieng Otieno'],
  ['I am his wife Sana Malik', 'Sana Malik'],
  ["I'm her eldest son and my name is Ruwan Perera", 'Ruwan Perera'],
  ['I am the lawyer of a customer', undefined],
  ['I am James Mwangi and i want my data', undefined],
  ['名前は高橋健です', '高橋健'],
  ['高橋健と申します', '高橋健'],
  ['なまえ は プリヤンタ クマーラ', 'プリヤンタ クマーラ'],
  ['代理人と申します', undefined],
  ['namae wa Kofi Asante', 'Kofi Asante'],
])('is said as one: %s', (said, name) => {
  expect(nameIn(said, { certain: true })).toBe(name);
});

test.each([
  ['Ana Silva', 'Ana Silva'],
  ["it's Mohammad Khan with an a", 'Mohammad Khan'],
  ['Jan de Vries', 'Jan de Vries'],
  ['Ngozi O’Connor-Eze', "Ngozi O'Connor-Eze"],
  ['佐々木よし子です', '佐々木よし子'],
  ['Saman Kumara です', 'Saman Kumara'],
  ['Kofi Asante desu', 'Kofi Asante'],
  ['高橋　健', '高橋 健'],
  ['弁護士の高瀬直人', '高瀬直人'],
  ['はい Tariq Mahmood', 'Tariq Mahmood'],
])('has the look of one: %s', (said, name) => {
  expect(nameIn(said, { certain: true })).toBeUndefined();
  expect(nameIn(said, { certain: false })).toBe(name);
});

test.each([
  '新しい番地',
  '美しい車',
  '郵送希望',
  'everything',
  'by post please',
  'I want my data',
  'the contact details',
  '自分の情報です',
  '住所を直してほしい',
  'すべて',
  '届いたコードは',
  '連絡先は',
  '注文が',
  '電話で',
  '開示請求',
  'Please send it to me by e-mail',
  '',
  'x'.repeat(300),
])('is none: %s', (said) => {
  expect(nameIn(said, { certain: false })).toBeUndefined();
});

test.each([
  ['Mohammad Farhan with an o', 'Mohammad Farhan'],
  ['Kamau with a K', 'Kamau'],
  ['Kamau, with a "K"', 'Kamau'],
  ['Scott with two ts', 'Scott'],
  ['Philip with one l', 'Philip'],
  ['Scott, double t', 'Scott'],
  ['Achieng spelled A-C-H-I-E-N-G', 'Achieng'],
  ['Kamau, K-A-M-A-U', 'Kamau'],
  ['my name is Perera, spelt with an e not an a', 'Perera'],
  ['Sara, it is spelled without h', 'Sara'],
  ['斎藤の斎は難しいほう', '斎藤'],
  ['斎藤です。斎は難しいほうです', '斎藤'],
  ['名前は高橋健、はしごだかです', '高橋健'],
  ['渡邉 健の邉は旧字です', '渡邉 健'],
  ['Al With', 'Al With'],
  ['Anne-Marie', 'Anne-Marie'],
  ['J-P', 'J-P'],
  ['森の里は山', '森の里は山'],
])('the name in "%s" is without how it is spelled: %s', (said, name) => {
  expect(readName(said)).toEqual({ ok: true, value: name });
});

test.each([
  'sunil perera',
  'tom reihana',
  'grace wanjiru mwangi',
  'devon campbell',
  'mariam bint hassan',
  "it's bilal khan",
  'im aroha tamati',
  'me naveed iqbal',
  "ngozi o'connor",
  'anne-marie silva',
])('where a name is asked for, %s is one', (said) => {
  expect(smallNameIn(said)).toBe(said.replace(/^(?:it's|im|me) /u, ''));
});

test.each([
  'send it please',
  'i want my data',
  'contact details',
  'by email',
  'not now',
  'who are you',
  'sunil',
  'the manager',
  'call me',
  'all of it',
  'mi nuh know',
  '佐藤よし子',
  '',
])('%s is no small name', (said) => {
  expect(smallNameIn(said)).toBeUndefined();
});

test.each([
  ['me Otieno', 'Otieno'],
  ["it's me Devon Campbell", 'Devon Campbell'],
  ['is mi Keisha Daley', 'Keisha Daley'],
  ['myself, Tharindu', undefined],
  ['just me Wiremu', 'Wiremu'],
  ['me only', undefined],
  ['Me Please', undefined],
  ['for me', undefined],
  ['me and my wife', undefined],
])('stands beside the word for oneself: %s', (said, name) => {
  expect(nameBesideSelf(said)).toBe(name);
});

test.each([
  ['his name is Brian Njoroge', 'Brian Njoroge'],
  ['I act for Ms. Keisha Grant', 'Keisha Grant'],
  ['acting on behalf of my client Rashid Khan', 'Rashid Khan'],
  ['依頼人は Rashid Khan', 'Rashid Khan'],
  ['中田陸です', '中田陸'],
  ['私は大西慎也', undefined],
  ['my name is Duncan McLeod', undefined],
  ['I am Duncan McLeod', undefined],
])('the name of somebody else, where it is asked for: %s', (said, name) => {
  expect(othersNameIn(said, { open: true })).toBe(name);
});
