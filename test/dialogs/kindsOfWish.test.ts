import { type Step, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';

let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());

const CLAIM = 'form:notice.claim';
const STOP: Step = ['unsubscribe', 'form:notice.marketingStop', 'question:stopContact.ask'];
const DANGER: Step = ['he says pay me 500 dollars or he kills me', 'danger:call', 'danger:offer'];

test.each<readonly [string, 'en' | 'ja', readonly Step[]]>([
  ['a greeting is greeted', 'en', [['good morning', 'desk:hello']]],
  ['a greeting is greeted', 'ja', [['こんばんは', 'desk:hello']]],
  [
    'a wish in a polite wrapping',
    'en',
    [
      [
        'I wonder if it might be possible to have my date of birth put right. You have the wrong year.',
        CLAIM,
      ],
    ],
  ],
  [
    'a wish beside what led to it',
    'en',
    [
      [
        'i am broker here in mombasa. need to see the data u have on my client, he signed a paper for me',
        CLAIM,
      ],
    ],
  ],
  ['fear of somebody', 'en', [['i am frightened he has found my house', 'danger:call', 'danger:offer']]],
  [
    'what is told after danger is kept, and no passage is quoted',
    'en',
    [DANGER, ['i went to the police yesterday', 'danger:kept', 'danger:offer']],
  ],
  ['two wishes asked about at once', 'ja', [['訂正と開示、どっちもできますか', 'desk:keepsWish', CLAIM]]],
  [
    'the other of two takes the place of what is open',
    'ja',
    [STOP, ['データの利用停止のほうでお願いします', CLAIM]],
  ],
  [
    'a wish for afterwards is kept, and what is open goes on',
    'en',
    [
      STOP,
      [
        'wait, i also need to see my own data. can do that after this?',
        'desk:keepsWish',
        'question:stopContact.ask',
      ],
    ],
  ],
  [
    'what was asked is passed on to staff',
    'en',
    [
      ['are you sending my information outside Japan also?', 'policy:notStatedAbout'],
      ['yes, pass it on to a person', 'form:notice.inquiry'],
    ],
  ],
  [
    'a wish for afterwards is kept, and what is open goes on',
    'ja',
    [STOP, ['この後でデータの開示もお願いしたいです', 'desk:keepsWish', 'question:stopContact.ask']],
  ],
  ['a reason told with the wish', 'ja', [['御社とはもう取引しないので、登録を消してください', CLAIM]]],
  [
    'a bother',
    'ja',
    [['お知らせメール多すぎてだるい', 'form:notice.marketingStop', 'question:stopContact.ask']],
  ],
])('%s (%s)', async (_name, language, steps) => {
  const { customer } = await walk(open, language, steps);
  expect(customer).toBeDefined();
});
