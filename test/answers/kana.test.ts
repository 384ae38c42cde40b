import fc from 'fast-check';
import { hiraganaFrom, hiraganaOf, soundOf } from '../../src/answers/kana';

const heard = (romaji: string): string | undefined => {
  const kana = hiraganaOf(romaji);
  return kana === undefined ? undefined : soundOf(kana);
};

describe('a word sounds alike in kana, in Hepburn and in Kunrei', () => {
  test.each([
    ['じゅうしょ', 'juusho', 'zyuusyo'],
    ['しめい', 'shimei', 'simei'],
    ['ちゅうしょう', 'chuushou', 'tyuusyou'],
    ['つうち', 'tsuuchi', 'tuuti'],
    ['ふくむ', 'fukumu', 'hukumu'],
    ['じょうほう', 'jouhou', 'zyouhou'],
    ['こじんじょうほう', 'kojinjouhou', 'kozinzyouhou'],
    ['かいじ', 'kaiji', 'kaizi'],
    ['ていし', 'teishi', 'teisi'],
    ['さくじょ', 'sakujo', 'sakuzyo'],
    ['しょうきょ', 'shoukyo', 'syoukyo'],
    ['ていせい', 'teisei', 'teisei'],
    ['ついか', 'tsuika', 'tuika'],
    ['だいさんしゃ', 'daisansha', 'daisansya'],
    ['ていきょう', 'teikyou', 'teikyou'],
    ['りようもくてき', 'riyoumokuteki', 'riyoumokuteki'],
    ['てすうりょう', 'tesuuryou', 'tesuuryou'],
    ['くじょう', 'kujou', 'kuzyou'],
    ['まどぐち', 'madoguchi', 'madoguti'],
    ['しつもん', 'shitsumon', 'situmon'],
    ['でんわ', 'denwa', 'denwa'],
    ['ばんごう', 'bangou', 'bangou'],
    ['しんぶん', 'shimbun', 'sinbun'],
    ['ほうりつ', 'houritsu', 'houritu'],
    ['じっし', 'jisshi', 'zissi'],
    ['まっちゃ', 'matcha', 'mattya'],
    ['いっち', 'itchi', 'itti'],
    ['けっか', 'kekka', 'kekka'],
    ['がっこう', 'gakkou', 'gakkou'],
    ['こんにちは', 'konnichiwa', 'konnitiwa'],
    ['ふじ', 'fuji', 'huzi'],
    ['しゃしん', 'shashin', 'syasin'],
    ['ちゃくしん', 'chakushin', 'tyakusin'],
    ['じゃま', 'jama', 'zyama'],
    ['つづき', 'tsuzuki', 'tuduki'],
    ['はなぢ', 'hanaji', 'hanadi'],
    ['きんえん', "kin'en", "kin'en"],
    ['にゅうりょく', 'nyuuryoku', 'nyuuryoku'],
    ['とうきょう', 'tōkyō', 'tôkyô'],
    ['ちょうさ', 'chōsa', 'tyôsa'],
    ['ほしょう', 'hoshō', 'hosyô'],
    ['けいさつ', 'keisatsu', 'keisatu'],
  ])('%s, %s, %s', (kana, hepburn, kunrei) => {
    expect([heard(hepburn), heard(kunrei)]).toEqual([soundOf(kana), soundOf(kana)]);
  });
});

test.each([
  ['a long vowel left out', 'jusho', 'じゅうしょ'],
  ['a doubled consonant left out', 'kekka', 'けか'],
  ['katakana', 'kukki', 'クッキー'],
  ['the particle wa', 'wa', 'は'],
  ['the particle o', 'o', 'を'],
])('%s is not heard: %s, %s', (_what, romaji, kana) => {
  expect(heard(romaji)).toBe(soundOf(kana));
});

test.each([
  ['クッキー', 'kukkii'],
  ['データ', 'deeta'],
  ['データ', 'dēta'],
  ['サーバー', 'saabaa'],
  ['メール', 'meeru'],
])('a long vowel of a katakana word is not heard either: %s, %s', (katakana, romaji) => {
  expect(heard(romaji)).toBe(soundOf(katakana));
});

test.each(['cookies', 'what', 'privacy', 'x', 'sh', 'kyi', '123', 'が'])('%s is no romaji', (word) => {
  expect(hiraganaOf(word)).toBeUndefined();
});

test('nothing reads as nothing', () => {
  expect([hiraganaOf(''), soundOf(''), hiraganaFrom('')]).toEqual(['', '', '']);
});

test('katakana turn into hiragana, and everything else stays', () => {
  expect(hiraganaFrom('クッキーとCookieの設定')).toBe('くっきーとCookieの設定');
});

test('katakana and hiragana sound alike, whatever they spell, and sound the same once heard', () => {
  const hiragana = fc.string({
    unit: fc.integer({ min: 0x3041, max: 0x3096 }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(
    fc.property(hiragana, (kana) => {
      const katakana = kana.replace(/./gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
      expect(soundOf(katakana)).toBe(soundOf(kana));
      expect(hiraganaFrom(katakana)).toBe(kana);
    }),
  );
});

test('any word is read or not, in hiragana only, without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (word) => {
      expect(hiraganaOf(word) ?? '').toMatch(/^[\u3041-\u3096]*$/u);
    }),
  );
});
