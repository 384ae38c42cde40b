import type { Locale } from '../../locales';
import { FILLED, IDENTIFIED } from '../journeys/steps';
import { type Step, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';

/** What is said for each pace, in the language of the talk or in both at once. */
const SAID: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    on: 'fine, I have read it, next please',
    alsoOn: 'ok 進む',
    stops: 'no thanks, I stop here',
    pauses: "sorry, my boss is calling, I'll finish later",
    returns: "Hello, I'm back. Let's continue where we were",
    skips: 'leave it out, thanks',
    sends: 'looks right, submit it',
    byPost: 'send it by post to my office',
  },
  ja: {
    on: '読んだで、次行ってや',
    alsoOn: 'はい、わかりました',
    stops: 'じゃあもういいです、やめます',
    pauses: '会議に呼ばれたので続きはあとでやります',
    returns: 'おはようございます。一昨日の続きをお願いします',
    skips: 'ほなふりがなは飛ばしといて',
    sends: 'ほな送信して',
    byPost: '会社に送ってください',
  },
};
const BEGUN: Step = ['menu:disclosure', 'form:notice.claim'];

let open: OpenDesk;
beforeEach(async () => {
  open = await openDesk();
});
afterEach(() => open.close());

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const { on = '', alsoOn = '', ...say } = SAID[language];
  const { stops = '', pauses = '', returns = '', skips = '', sends = '', byPost = '' } = say;
  const goes = (...steps: readonly Step[]) => walk(open, language, steps);

  test.each([on, alsoOn, skips])('the notice opens to "%s"', async (said) => {
    await goes(BEGUN, [said, 'identity:askEmail']);
  });

  test.each([stops, 'no'])('the notice closes to "%s", after asking', async (said) => {
    await goes(BEGUN, [said, 'desk:confirmCancel'], ['yes', 'desk:cancelled']);
  });

  test('to what is neither it never says the same thing twice running', async () => {
    await goes(
      BEGUN,
      ['hm', 'form:noticeGoOn'],
      ['hm', 'form:noticeOnceMore'],
      ['hm', 'form:noticeGoOn'],
      ['hm', 'form:noticeOnceMore'],
      [on, 'identity:askEmail'],
    );
  });

  test('a question that may be passed over is passed over', async () => {
    await goes(...IDENTIFIED, ['山田花子', 'question:furigana.ask'], [skips, 'question:dataToSee.ask']);
  });

  test('one that is needed says so, and not twice running in the same words', async () => {
    await goes(
      ...IDENTIFIED,
      [skips, 'form:refusal.needed', 'question:name.ask'],
      [skips, 'form:refusal.required', 'question:name.ask'],
      ['山田花子', 'question:furigana.ask'],
    );
  });

  test('who has to leave is told what is kept, and who comes back is asked the same question', async () => {
    await goes(
      ...IDENTIFIED,
      [pauses, 'form:keptForLater'],
      [returns, 'desk:goingOn', 'question:name.ask'],
      ['山田花子', 'question:furigana.ask'],
    );
  });

  test('a form is dropped only after asking', async () => {
    await goes(...IDENTIFIED, [stops, 'desk:confirmCancel'], ['no', 'desk:goingOn', 'question:name.ask']);
  });

  test('the summary is sent by the word for it in any words, and by no other', async () => {
    await goes(
      ...FILLED,
      [on, 'form:sendOrChange', 'summary'],
      [byPost, 'form:sendOrChange', 'summary'],
      [sends, 'form:receipt', 'form:receiptMailed'],
    );
  });
});
