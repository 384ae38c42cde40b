import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, LOCALES } from '../../locales';
import { messagesOf } from './messages';

/** The words that an import looks for; the rest of its file is said. */
const LOOKED_FOR = /^importing\.(?:titles|contactLabels|effectiveWords|revisedWords|law|headings|topics)\./u;

/** Everything that people read in a language, under its file and key. */
function saidIn(language: Locale): readonly (readonly [key: string, text: string])[] {
  const folder = join(__dirname, '../../locales', language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'demo.json');
  const texts = files.flatMap((name) =>
    Object.entries(
      messagesOf(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object, name.slice(0, -4)),
    ),
  );
  return texts.filter(([key]) => !LOOKED_FOR.test(key));
}

/** What is not said, and what is said in its place. */
const NOT_SAID: Readonly<Record<Locale, readonly (readonly [word: RegExp, better: string])[]>> = {
  ja: [
    [/方針/u, 'ポリシー'],
    [/プライバシー窓口/u, '個人情報相談窓口'],
    [/健康保険証/u, '健康保険の記号・番号: the card is void since December 2025'],
    [/決定通知|審査請求/u, "回答書: those are a public office's"],
    [/請求の状況|請求を受け付け/u, '手続きの状況: 請求 alone reads as a bill'],
    [/この番号(?!のまま)[にでへ]/u, 'この受付番号: else it reads as a telephone number'],
    [/ご不快/u, 'ご心配: belittles a leak'],
    [/当社に(?:お伝えいただいた|伝わっている|登録されている)/u, '当社との取引で使われた'],
    [/お読みできません/u, 'お答えできません'],
    [/\}\}様/u, 'the name as typed: no 様 after Roman names'],
    [/[か-んァ-ヶ一-龠]あなた）/u, 'who is meant, by their part'],
  ],
  en: [
    [/privacy statement/iu, 'privacy policy'],
    [/health insurance card/iu, 'health insurance number'],
    [/the person has died/iu, 'a late relative'],
    [/third-party records/iu, 'records of sharing with others'],
    [/the code is right/iu, 'that is the right code'],
    [/sorry for the trouble/iu, 'we are sorry to hear this: trouble belittles a leak'],
    [/may be a fee|fee may be/iu, 'nothing, where no amount is published'],
  ],
};

describe.each(LOCALES)('in %s', (language) => {
  const said = saidIn(language);

  test('there is something to read', () => {
    expect(said.length).toBeGreaterThan(500);
  });

  test.each(NOT_SAID[language])('nothing says %s; better: %s', (word) => {
    expect(said.filter(([, text]) => word.test(text))).toEqual([]);
  });
});
