import { LOCALES } from '../../locales';
import { parseOpeningHours } from '../../src/domain/calendar/openingHours';
import { type Expected, type Step, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';

const week = parseOpeningHours('Mon-Fri 09:00-12:00,13:00-17:30; Sat 10:00-12:00');
const ANNOUNCED = {
  openingHours: { week: week.ok ? week.value : [], closedOn: () => false },
  contactOffice: { ja: '東京都千代田区1-1', en: '1-1 Chiyoda, Tokyo' },
  fee: { ja: '1件につき1,000円', en: '1,000 yen a request' },
};

let open: OpenDesk;
let bare: OpenDesk;
beforeAll(async () => {
  open = await openDesk({ settings: ANNOUNCED });
  bare = await openDesk({ free: true, settings: { exampleDays: 0 } });
});
afterAll(async () => {
  await open.close();
  await bare.close();
});

type Row = readonly [en: string, ja: string, announced: readonly Expected[], not?: readonly Expected[]];
const ROWS: readonly Row[] = [
  ['when are you open?', '営業時間は？', ['fact:hours.told', 'fact:hours.open'], ['fact:hours.notAnnounced']],
  [
    'what is your phone number?',
    '窓口の電話番号を教えてください',
    ['fact:contact.office'],
    ['fact:contact.notAnnounced'],
  ],
  ['are you a robot?', 'AIですか', ['fact:automatic']],
  ['do you speak Urdu?', 'ウルドゥー語は話せますか', ['fact:languages']],
  ['how long is this chat kept?', 'このチャットはいつ消えますか', ['fact:chatRetention']],
  ['how long is my request kept?', '下書きはいつまで保存されますか', ['fact:requestRetention']],
  [
    'do you learn from this chat?',
    'この会話は学習されますか',
    ['fact:learning.examples'],
    ['fact:learning.counted'],
  ],
  ['how do you know it is me?', '本人確認はどうやってするんですか', ['fact:identity']],
  ['must the power of attorney be the original?', '委任状は原本が必要ですか', ['fact:representative']],
  ['is there a fee?', '手数料はいくらですか', ['fact:fee.stated'], ['fact:fee.notPublished']],
  ['when will you answer?', '返事はいつ来ますか', ['fact:whenAnswered']],
  ['how will you answer me?', '返事はどうやって来ますか', ['fact:howAnswered']],
  ['which authority can I complain to?', '監督官庁はどこですか', ['fact:authority']],
  ['who decides about my request?', '誰が決めるんですか', ['fact:whoDecides']],
  ['what did i ask first?', '最初に何を聞きましたか', ['fact:asked.nothing']],
  ['is this chat safe?', 'このチャットは安全ですか', ['fact:security']],
];

describe.each(LOCALES)('in %s', (language) => {
  test.each(ROWS.map(([en, ja, announced, not = announced]) => ({ words: { en, ja }, announced, not })))(
    '"$words.en" ($words.ja) is answered by the desk',
    async ({ words, announced, not }) => {
      await walk(open, language, [[words[language], ...announced]]);
      await walk(bare, language, [[words[language], ...not]]);
    },
  );

  test('the hours are told with days and times', async () => {
    const { replies } = await walk(open, language, [
      [language === 'en' ? 'when are you open?' : '営業時間は？', 'fact:hours.told', 'fact:hours.open'],
    ]);
    const told = replies[0]?.text;
    expect(told).toContain(
      language === 'en' ? 'Monday to Friday 9:00–12:00' : '月曜日から金曜日の9:00～12:00',
    );
    expect(told).toContain(language === 'en' ? 'on Saturday 10:00–12:00' : '土曜日の10:00～12:00');
  });

  test('in a form it is said in passing, and the question goes on', async () => {
    const steps: readonly Step[] = [
      ['menu:disclosure', 'form:notice.claim'],
      [
        language === 'en' ? 'is there a fee?' : '手数料はいくらですか',
        'fact:fee.notPublished',
        'form:noticeGoOn',
      ],
      ['command:goOn', 'identity:askEmail'],
    ];
    await walk(bare, language, steps);
  });
});
