import { type Corrected, correctedBy } from '../../../src/domain/form/correct';
import type { Answers } from '../../../src/domain/form/form';
import type { RequestTypeId } from '../../../src/domain/request/requestType';
import { FORMS } from '../../../src/forms';
import { createTranslator } from '../../../src/i18n/translator';
import { readCorrection } from '../../../src/recognition/wishes/correction';

let labels: Awaited<ReturnType<typeof createTranslator>>['labels'];
beforeAll(async () => {
  ({ labels } = await createTranslator());
});

function corrected(form: RequestTypeId, answers: Answers, said: string): Corrected | undefined {
  const correction = readCorrection(said);
  if (correction === undefined) throw new Error(`No correction is read in ${said}`);
  return correctedBy(FORMS[form], answers, correction, { labels, today: '2026-12-02' });
}

const NIMAL: Answers = { who: 'self', name: 'Nimal Perara', data: ['all'], method: 'electronic' };
const LINES = { kind: 'lines', text: '12 Barbican Road, Kingston 8, Jamaica', country: 'JM' };
const BY_POST: Answers = { ...NIMAL, method: 'paper', place: LINES };
const ME: Answers = { who: 'self', name: 'Bilal Khan', data: ['purchases'] };
const KOICHI: Answers = { who: 'self', name: '斎藤浩一', furigana: 'サイトウ コウイチ', data: ['all'] };
const MINATO: Answers = {
  ...KOICHI,
  method: 'paper',
  place: { kind: 'lines', text: '東京都港区芝3丁目1番5号' },
};
const SENDAI: Answers = {
  ...KOICHI,
  method: 'paper',
  place: { kind: 'lines', text: '〒980-0811 仙台市青葉区一番町3-1-7 201号室', country: 'JP' },
};
const POSTCODE: Answers = {
  ...KOICHI,
  method: 'paper',
  place: { kind: 'postcode', postcode: '1050014', towns: ['東京都港区芝'] },
  street: '3丁目1番5号',
};
const MOTHER: Answers = {
  who: 'statutory',
  relation: 'parent',
  representativeName: 'Achieng Otieno',
  personName: 'Brian Otieno',
  personBirth: '2015-04-01',
  evidence: 'birthCertificate',
};

type Row = readonly [said: string, answers: Answers, is: Corrected | undefined];

const OF_DISCLOSURE: readonly Row[] = [
  ['my name is wrong. it should be Nimal Perera', NIMAL, { key: 'name', value: 'Nimal Perera' }],
  ['the name is wrong', NIMAL, { key: 'name' }],
  ['my address is wrong, it should be 3/27 Kowhai Grove', NIMAL, undefined],
  ['not Perara, it is Perera', NIMAL, { key: 'name', value: 'Nimal Perera' }],
  ['sorry, Perera not Perara', NIMAL, { key: 'name', value: 'Nimal Perera' }],
  ['not Perara!! Nimal Perera please', NIMAL, { key: 'name', value: 'Nimal Perera' }],
  ["no, it's Mohammad Farhan with an o", NIMAL, { key: 'name', value: 'Mohammad Farhan' }],
  ['I made a typo in my name: Achieng', NIMAL, { key: 'name', value: 'Achieng' }],
  ['actually send it by post not email', NIMAL, { key: 'method', value: 'paper' }],
  ['I meant by post', NIMAL, { key: 'method', value: 'paper' }],
  ['やっぱり郵送で', NIMAL, { key: 'method', value: 'paper' }],
  ['メールから郵送に変更してください', NIMAL, { key: 'method', value: 'paper' }],
  ['i typed it wrong', NIMAL, { key: 'method' }],
  ['Not gmial!! james@example.com please', NIMAL, { key: 'email' }],
  ['my email was wrong', NIMAL, { key: 'email' }],
  ['12 Barbican Road Kingston 8 should be 21', BY_POST, undefined],
  [
    'not 12 but 21',
    BY_POST,
    { key: 'place', value: { ...LINES, text: '21 Barbican Road, Kingston 8, Jamaica' } },
  ],
  [
    'the house number is wrong, it is 21',
    BY_POST,
    { key: 'place', value: { ...LINES, text: '21 Barbican Road, Kingston 8, Jamaica' } },
  ],
  ['the house number is wrong', BY_POST, { key: 'place' }],
  ['the postcode is wrong', BY_POST, { key: 'place' }],
  [
    'my address is wrong, it should be 14 Main Street, Kandy, Sri Lanka',
    BY_POST,
    { key: 'place', value: { kind: 'lines', text: '14 Main Street, Kandy, Sri Lanka', country: 'LK' } },
  ],
  ['浩一ではなく弘一でした', KOICHI, { key: 'name', value: '斎藤弘一' }],
  ['名前の漢字が違います。『斎藤弘一』です', KOICHI, { key: 'name', value: '斎藤弘一' }],
  ['すみません、カタカナはサイトウ ヒロカズです', KOICHI, { key: 'furigana', value: 'サイトウ ヒロカズ' }],
  ['コウイチではなくヒロカズです', KOICHI, { key: 'furigana', value: 'サイトウ ヒロカズ' }],
  ['フリガナ違ってた', KOICHI, { key: 'furigana' }],
  ['住所まちがえた', MINATO, { key: 'place' }],
  [
    'さっきの番地、2番でした',
    MINATO,
    { key: 'place', value: { kind: 'lines', text: '東京都港区芝3丁目2番5号', country: 'JP' } },
  ],
  [
    '1番ではなく2番です',
    MINATO,
    { key: 'place', value: { kind: 'lines', text: '東京都港区芝3丁目2番5号', country: 'JP' } },
  ],
  [
    'さっきの番地、3-2-7でした',
    SENDAI,
    {
      key: 'place',
      value: { kind: 'lines', text: '〒980-0811 仙台市青葉区一番町3-2-7 201号室', country: 'JP' },
    },
  ],
  ['部屋番号は203でした', MINATO, { key: 'place' }],
  ['いや、1つ目で', BY_POST, { key: 'method', value: 'electronic' }],
  ['no no the first, email', BY_POST, { key: 'method', value: 'electronic' }],
  ['さっきの番地、2番でした', POSTCODE, { key: 'street', value: '3丁目2番5号' }],
  ['番地まちがえた', POSTCODE, { key: 'street' }],
  ['電話番号を間違えました', NIMAL, undefined],
];

test.each(OF_DISCLOSURE)('at a disclosure "%s"', (said, answers, is) => {
  expect(corrected('disclosure', answers, said)).toEqual(is);
});

test.each<Row>([
  [
    'my name is wrong, it should be Achieng Otiena',
    MOTHER,
    { key: 'representativeName', value: 'Achieng Otiena' },
  ],
  ["my son's name is wrong, it is Bryan Otieno", MOTHER, { key: 'personName', value: 'Bryan Otieno' }],
  ['not Brian but Bryan', MOTHER, { key: 'personName', value: 'Bryan Otieno' }],
  [
    "the child's birthday is wrong, it should be 2015-04-11",
    MOTHER,
    { key: 'personBirth', value: '2015-04-11' },
  ],
  ['息子の名前が違います。ブライアンです', MOTHER, { key: 'personName', value: 'ブライアン' }],
  ['the name is wrong', MOTHER, undefined],
])('of two people "%s"', (said, answers, is) => {
  expect(corrected('disclosure', answers, said)).toEqual(is);
});

const WORDS: Answers = {
  who: 'self',
  name: 'Grace Otieno',
  data: ['account'],
  wrong: 'My number ends in 41 in your list',
  right: 'It ends in 14, and the street is Moi Avenue',
  method: 'phone',
  phone: '+254712345678',
};

test('the words beside the old ones that are said again with the new ones stand there once', () => {
  const owing = { ...ME, untrue: 'in my file u wrote i am still owing 800 usd since May' };
  expect(corrected('deletion', owing, 'wait its 900 usd not 800')).toEqual({
    key: 'untrue',
    value: 'in my file u wrote i am still owing 900 usd since May',
  });
});

test.each<Row>([
  [
    'not Moi Avenue but Mbagathi Road',
    WORDS,
    { key: 'right', value: 'It ends in 14, and the street is Mbagathi Road' },
  ],
  ['put 47 instead of 41', WORDS, { key: 'wrong', value: 'My number ends in 47 in your list' }],
  ['change the phone to +254722111222', WORDS, { key: 'phone', value: '+254722111222' }],
  ['wait, wrong number, use +254722111222', WORDS, { key: 'phone', value: '+254722111222' }],
  ['oops, +254722111222', WORDS, { key: 'phone', value: '+254722111222' }],
  ['not 5678 but 5679', WORDS, { key: 'phone', value: '+254712345679' }],
  ['電話じゃなくてメールで', WORDS, { key: 'method', value: 'electronic' }],
  ['change phone to post', WORDS, { key: 'method', value: 'paper' }],
  ['sorry my name is Grace Atieno i forgot one letter', WORDS, { key: 'name', value: 'Grace Atieno' }],
])('at a correction "%s"', (said, answers, is) => {
  expect(corrected('correction', answers, said)).toEqual(is);
});

const NUMBERS: Answers = {
  who: 'self',
  name: 'Tharindu Silva',
  data: ['account'],
  wrong: '077 555 0101',
  right: '071 555 0188',
};
const BY_PHONE: Answers = { ...NUMBERS, method: 'phone', phone: '+819055550128' };

test.each<Row>([
  ['aiyo no the new one is 071 555 0189, typo', NUMBERS, { key: 'right', value: '071 555 0189' }],
  ['071 555 0189, sorry typo', NUMBERS, { key: 'right', value: '071 555 0189' }],
  ['oops, 071 555 0189', NUMBERS, { key: 'right', value: '071 555 0189' }],
  ['sorry the old number is 077 555 0102, i mistyped', NUMBERS, { key: 'wrong', value: '077 555 0102' }],
  ['まって。ただしい ばんごう 071-555-0189。まちがえた', NUMBERS, { key: 'right', value: '071-555-0189' }],
  ['ごめんなさい、電話の末尾は0182です💦', BY_PHONE, { key: 'phone', value: '+819055550182' }],
  ['すみません、下4桁は0182でした', BY_PHONE, { key: 'phone', value: '+819055550182' }],
  ['sorry the last four digits are 0182', BY_PHONE, { key: 'phone', value: '+819055550182' }],
  ['oops it ends with 0182', BY_PHONE, { key: 'phone', value: '+819055550182' }],
])('where only the shape tells which is meant, "%s"', (said, answers, is) => {
  expect(corrected('correction', answers, said)).toEqual(is);
});

const SUSPENDED: Answers = {
  who: 'self',
  name: '高橋健',
  data: ['all'],
  ground: 'harm',
  groundWords: '5月から知らない人に電話をかけられています',
  method: 'electronic',
};

test.each<Row>([
  [
    '5月ではなく6月です',
    SUSPENDED,
    { key: 'groundWords', value: '6月から知らない人に電話をかけられています' },
  ],
  ['名前を高橋建に直してください', SUSPENDED, { key: 'name', value: '高橋建' }],
  ['すみません、髙橋健でした', SUSPENDED, { key: 'name', value: '髙橋健' }],
  ['やっぱり書面でお願いします', SUSPENDED, { key: 'method', value: 'paper' }],
  ['理由を間違えました', SUSPENDED, { key: 'ground' }],
])('at a suspension "%s"', (said, answers, is) => {
  expect(corrected('suspension-of-use', answers, said)).toEqual(is);
});
