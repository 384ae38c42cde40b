import { LOCALES } from '../../locales';
import { ASKED, BROKEN_OFF, LATER, SOON } from '../journeys/draftSteps';
import { ADDRESS } from '../journeys/steps';
import { CODE, type Said, type Step, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';

let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());
beforeEach(() => {
  open.clock.pass(2 * 60 * 60 * 1000);
});

const AT_CODE: readonly Step[] = [
  ['menu:disclosure', 'form:notice.claim'],
  ['command:goOn', 'identity:askEmail'],
  [ADDRESS, 'identity:codeSent'],
];
const MISSING = {
  en: ['I did not get any e-mail', 'where is the code?', "it's not in my inbox", 'nothing arrived'],
  ja: ['メールが届きません', 'コードはどこですか', 'まだ届いていないのですが', '迷惑メールにもない'],
};
const NO_MAIL_AT_ALL = { en: 'I do not have an e-mail address', ja: 'メールアドレスを持っていません' };
/** The buttons that stand under the last reply. */
const offers =
  (...values: readonly string[]): Said =>
  ({ replies }) => {
    expect(replies.at(-1)?.values).toEqual(values);
    return undefined;
  };
const CONTACT = 'question:contact.ask';

describe.each(LOCALES)('in %s, at the code question,', (language) => {
  test('whoever got none is told where and when it went, and what can be done; nothing is counted', async () => {
    const told: Step[] = MISSING[language].map((words) => [words, 'identity:missing.sent']);
    const { replies } = await walk(open, language, [
      ...AT_CODE,
      ...told,
      [offers('code:resend', 'code:other', 'code:none')],
      ['qwerty', 'identity:notACode', 'identity:askCode'],
      [offers('code:resend', 'code:other')],
      [MISSING[language][0] ?? '', 'identity:missing.sent'],
    ]);
    expect(replies[0]?.text).toMatch(/g•••@example\.com/u);
    expect(replies[0]?.text).toMatch(language === 'en' ? /September \d+ at \d/u : /9月\d+日/u);
    expect(replies[0]?.text).not.toContain('grace');
  });

  test.each(['code:none', '3', NO_MAIL_AT_ALL[language]])('"%s" goes on without e-mail', async (words) => {
    await walk(open, language, [
      ...AT_CODE,
      [MISSING[language][0] ?? '', 'identity:missing.sent'],
      [words, 'identity:noMail', CONTACT],
    ]);
  });

  test('the code that comes after all is right, and another address may be typed', async () => {
    const [first = '', second = ''] = MISSING[language];
    await walk(open, language, [
      ...AT_CODE,
      [first, 'identity:missing.sent'],
      SOON,
      [`missing.${language}@example.com`, 'identity:codeSent'],
      [second, 'identity:missing.sent'],
      [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
    ]);
  });

  test('of news it is told with no way to go on without e-mail', async () => {
    await walk(open, language, [
      ['command:announce', 'announce:askEmail'],
      [`news.${language}@example.com`, 'identity:codeSent'],
      [MISSING[language][0] ?? '', 'identity:missing.sent'],
      [offers('code:resend', 'code:other', 'command:human')],
      ['code:none', 'identity:notACode', 'identity:askCode'],
    ]);
  });

  test('of a number it is told without the address, and in the same words where it leads nowhere', async () => {
    await walk(open, language, [...BROKEN_OFF, LATER]);
    const known = await walk(open, language, [
      ASKED,
      [MISSING[language][1] ?? '', 'identity:missing.byNumber'],
    ]);
    const unknown = await walk(open, language, [
      ['222-2222-222', 'status:codeSent'],
      [MISSING[language][1] ?? '', 'identity:missing.byNumber'],
      [offers('code:resend', 'command:human')],
    ]);
    expect(unknown.replies[0]?.text).toBe(known.replies[0]?.text);
    expect(known.replies[0]?.text).not.toContain('@');
  });
});
