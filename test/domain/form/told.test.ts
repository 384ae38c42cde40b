import { withTold } from '../../../src/domain/form/keepAnswers';
import { absorbTold } from '../../../src/domain/form/absorbTold';
import { toldIn } from '../../../src/domain/form/told';
import type { Answers, Draft } from '../../../src/domain/form/form';
import type { RequestTypeId } from '../../../src/domain/request/requestType';
import { createTranslator } from '../../../src/i18n/translator';
import { FORMS } from '../../../src/forms';
import { piecesOf } from '../../../src/recognition/text/pieces';

let labels: Awaited<ReturnType<typeof createTranslator>>['labels'];
beforeAll(async () => {
  ({ labels } = await createTranslator());
});

interface Row {
  readonly form?: RequestTypeId;
  readonly open: string;
  readonly answers?: Answers;
  readonly said: string;
  readonly told: Answers;
}
const ME: Answers = { who: 'self', name: 'Grace Otieno' };

const ROWS: readonly Row[] = [
  { open: 'who', said: 'Just me, Lakshmi Perera', told: { who: 'self', name: 'Lakshmi Perera' } },
  { open: 'who', said: 'Samuel Banda, for myself', told: { who: 'self', name: 'Samuel Banda' } },
  { open: 'who', said: '本人です。高橋 健', told: { who: 'self', name: '高橋 健' } },
  {
    open: 'who',
    said: '自分の情報です。山田花子（やまだ はなこ）と申します',
    told: { who: 'self', name: '山田花子', furigana: 'ヤマダ ハナコ' },
  },
  { open: 'who', said: 'my name is Ana Silva and it is for me', told: { who: 'self', name: 'Ana Silva' } },
  {
    form: 'deletion',
    open: 'data',
    answers: ME,
    said: 'it is in orders and payments',
    told: { data: ['purchases'] },
  },
  { open: 'who', said: 'me Otieno', told: { who: 'self', name: 'Otieno' } },
  { open: 'who', said: 'is mi, Keisha Daley', told: { who: 'self', name: 'Keisha Daley' } },
  { open: 'who', said: 'just me Wiremu. everything', told: { who: 'self', name: 'Wiremu', data: ['all'] } },
  { open: 'who', said: 'me only', told: { who: 'self' } },
  { open: 'who', said: 'me please', told: { who: 'self' } },
  {
    open: 'who',
    said: '- Tharindu Silva, for myself, everything, result by email',
    told: { name: 'Tharindu Silva', who: 'self', data: ['all'], method: 'electronic' },
  },
  {
    open: 'who',
    said: 'Self / Marcia Campbell / everything / by post',
    told: { who: 'self', name: 'Marcia Campbell', data: ['all'], method: 'paper' },
  },
  {
    open: 'who',
    said: 'Marama Parata – for myself – all of it – email',
    told: { name: 'Marama Parata', who: 'self', data: ['all'], method: 'electronic' },
  },
  {
    open: 'who',
    said: 'myself/Sam Fonoti/everything/paper',
    told: { who: 'self', name: 'Sam Fonoti', data: ['all'], method: 'paper' },
  },
  {
    open: 'who',
    said: 'Self. W. A. D. Gunawardena',
    told: { who: 'self', name: 'W. A. D. Gunawardena' },
  },
  { open: 'who', said: 'for me. James K. Mwangi.', told: { who: 'self', name: 'James K. Mwangi' } },
  {
    open: 'who',
    said: 'it is for my mother, she agreed. I am her daughter Achieng Otieno',
    told: { who: 'appointed', representativeName: 'Achieng Otieno' },
  },
  {
    open: 'who',
    said: 'my name Fatuma Noor, client is Hassan Abdi',
    told: { who: 'appointed', representativeName: 'Fatuma Noor', personName: 'Hassan Abdi' },
  },
  {
    open: 'who',
    said: '私が山本恵子、息子は山本陸（やまもとりく）です。親権者です',
    told: {
      who: 'statutory',
      relation: 'parent',
      representativeName: '山本恵子',
      personName: '山本陸',
      furigana: 'ヤマモトリク',
    },
  },
  {
    open: 'who',
    said: 'I am Dilani Fernando, he was Anton Fernando',
    told: { name: 'Dilani Fernando', personName: 'Anton Fernando' },
  },
  {
    open: 'name',
    answers: { who: 'self' },
    said: 'Ana Silva. everything please',
    told: { name: 'Ana Silva', data: ['all'] },
  },
  { open: 'data', answers: ME, said: 'everything, by post', told: { data: ['all'], method: 'paper' } },
  {
    open: 'who',
    said: '富永茜 / トミナガアカネ / 本人です',
    told: { who: 'self', name: '富永茜', furigana: 'トミナガアカネ' },
  },
  {
    open: 'who',
    said: '本人。黒田剛。読みはクロダツヨシ',
    told: { who: 'self', name: '黒田剛', furigana: 'クロダツヨシ' },
  },
  {
    open: 'who',
    answers: { name: '大野清一郎' },
    said: '本人でございます。オオノセイイチロウと読みます。',
    told: { who: 'self', furigana: 'オオノセイイチロウ' },
  },
  {
    open: 'personName',
    answers: { who: 'appointed', representativeName: '宮本' },
    said: '任意代理人です。本人はアハメド・カーン様です。',
    told: { personName: 'アハメド・カーン' },
  },
  {
    open: 'who',
    said: 'なお、回答は書面にて郵送をお願いいたしたく存じます',
    told: { method: 'paper' },
  },
  {
    form: 'stop-third-party-provision',
    open: 'data',
    answers: ME,
    said: '連絡先だけ。渡さないでほしい相手は現地の代理店',
    told: { data: ['account'], recipients: '現地の代理店' },
  },
  {
    form: 'correction',
    open: 'data',
    answers: ME,
    said: '直すのは登録の連絡先だ',
    told: { data: ['account'] },
  },
  { open: 'data', answers: ME, said: 'すべて、書面で', told: { data: ['all'], method: 'paper' } },
  {
    form: 'addition',
    open: 'data',
    answers: ME,
    said: 'Contact details. My second phone number is not there',
    told: { data: ['account'], missing: 'My second phone number is not there' },
  },
  {
    form: 'inquiry',
    open: 'answer',
    answers: { words: 'How long?' },
    said: 'by e-mail, amina@example.org',
    told: { answer: 'email', email: 'amina@example.org' },
  },
];

test.each(ROWS)('at $open: $said', ({ form = 'disclosure', open, answers = {}, said, told }) => {
  const reading = { labels, today: '2026-12-02' };
  expect(toldIn({ form: FORMS[form], answers, open, reading }, piecesOf(said))).toEqual(told);
});

test.each([
  ['I want to see my data, my name is Ana Silva', { name: 'Ana Silva' }],
  ['開示をお願いします。私の名前は高橋健です', { name: '高橋健' }],
  ['Ana Silva told me to write to you, is that right', {}],
  ['I want everything, by post', {}],
  ['Habari, this is Wanjiku Njeri from Nakuru, i want a copy of everything', { name: 'Wanjiku Njeri' }],
  ['Hello I am Bilal Khan from Karachi and my data is wrong', { name: 'Bilal Khan' }],
])('with a wish only what is named counts: %s', (said, told) => {
  const reading = { labels, today: '2026-12-02' };
  const listening = {
    form: FORMS.disclosure,
    answers: {},
    open: undefined,
    namedOnly: true,
    reading,
  } as const;
  expect(toldIn(listening, piecesOf(said))).toEqual(told);
});

const draft = (answers: Answers, told: Answers): Draft => ({
  id: 'd',
  form: 'disclosure',
  formVersion: FORMS.disclosure.version,
  answers,
  told,
  identity: {},
});

describe('what was told before its question', () => {
  test('waits until it is asked, and is then no longer told but answered', () => {
    const waiting = absorbTold(FORMS.disclosure, draft({}, { name: 'Ana Silva' }));
    expect(waiting).toMatchObject({ answers: {}, told: { name: 'Ana Silva' } });
    const asked = absorbTold(FORMS.disclosure, { ...waiting, answers: { who: 'self' } });
    expect(asked.answers).toEqual({ who: 'self', name: 'Ana Silva' });
    expect(asked.told).toBeUndefined();
  });

  test('of somebody who asks for another is their own name, and not that of the other', () => {
    const asked = absorbTold(FORMS.disclosure, draft({ who: 'appointed' }, { name: 'Ana Silva' }));
    expect(asked.answers).toEqual({ who: 'appointed', representativeName: 'Ana Silva' });
  });

  test('of who acts for another is kept as that where it is known who asks', () => {
    const told = { representativeName: 'Fatuma Noor', personName: 'Hassan Abdi' };
    const asked = absorbTold(FORMS.disclosure, draft({ who: 'appointed' }, told));
    expect(asked.answers).toEqual({ who: 'appointed', ...told });
  });

  test('that its question does not take is asked for', () => {
    const asked = absorbTold(FORMS.disclosure, draft({ who: 'self' }, { name: 'x'.repeat(101) }));
    expect(asked.answers).toEqual({ who: 'self' });
  });
});

test('what is named anew beside an answer puts the earlier answer right, and is not told for later', () => {
  const before = { ...draft({ who: 'self', name: 'Ana Silva' }, {}), told: { method: 'paper' } };
  const after = withTold(FORMS.disclosure, before, { name: 'Ana Silveira', data: ['all'] });
  expect(after.answers).toEqual({ who: 'self', name: 'Ana Silveira' });
  expect(after.told).toEqual({ method: 'paper', data: ['all'] });
});
