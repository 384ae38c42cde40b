import { accept, refuse, type Outcome } from '../../domain/outcome';
import { readText } from '../text/text';
import { foldWidth } from '../text/width';

const MAX_CHARACTERS = 100;
const SAID_BEFORE =
  /^(?:(?:私の)?(?:お?名前の?)?(?:フリガナ|ふりがな|よみがな|ヨミ|読み仮名|読み方|読み)(?:は|ハ|(?=[\s:]))|(?:私の)?(?:お?名前|氏名)は|私は|(?:my |the )?(?:furigana|reading|kana|katakana|name)(?: is)?)[\s:、,]*/iu;
const SAID_AFTER =
  /(?<=\S)\s*(?:です|ですよ|だよ|でございます|と申します|と読みます|とよみます|と読む|とよむ|といいます|と言います)[。.!]*$/u;
const START = /^[\s「『(【]+/u;
const END = /(?<![\s」』)】。.、,])[\s」』)】。.、,]+$/u;
const KANA_ONLY = /^[ァ-ヺー・ヽヾ ]+$/u;
const A_SOUND = /[ァ-ヺ]/u;
/** Politeness that was left of a sentence is no reading. */
const POLITE = /^(?:デゴザイマス|ト?モウシマス|オネガイシマス|アリガトウ(?:ゴザイマス)?)$/u;
/** What somebody says before they say anything: え, あ, うん. */
const BREATH =
  /^(?:[アエオハヘ][ッーアエオ]*|ウーン|ウン|ウウン|ハイ|ハーイ|イイエ|イヤ|イエ|ナニ|ナンデ|エー?ト|エーッ?ト|エエト|エット|アノー?|ソノー|ウーム|ム+|フム)$/u;
/** What is typed for a drawn-out sound where the keyboard has no ー at hand. */
const DRAWN_OUT = /(?<=[ぁ-ゖァ-ヺ])[-−‐‑‒–—―](?=[ぁ-ゖァ-ヺ\s]|$)/gu;

/**
 * Reads how a name is pronounced (フリガナ) into full-width katakana, its parts a space apart: hiragana and half-width
 * katakana are taken as well, anything but kana is not. At most 100 characters.
 */
export function readFurigana(typed: string): Outcome<string, 'required' | 'tooLong' | 'notFurigana'> {
  const line = readText(Infinity)(typed);
  if (!line.ok) return line;
  const said = foldWidth(line.value).normalize('NFC').trim();
  if (Array.from(said).length > 2 * MAX_CHARACTERS) return refuse('tooLong');
  const reading = toKatakana(bare(said).replace(DRAWN_OUT, 'ー')).replace(/\s+/gu, ' ');
  if (Array.from(reading).length > MAX_CHARACTERS) return refuse('tooLong');
  const isReading =
    KANA_ONLY.test(reading) &&
    A_SOUND.test(reading.charAt(0)) &&
    ![POLITE, BREATH].some((no) => no.test(reading));
  return isReading ? accept(reading) : refuse('notFurigana');
}

const NAMES_READING =
  /^(?:私の)?(?:お?名前の|氏名の)?(?:フリガナ|ふりがな|振り仮名|よみがな|ヨミ|読み仮名|読み方|読み)(?:は|[:： 　])|と(?:読|よ)みます|とよむ|と読む/u;

/** Whether a part of a message says how a name is read, by a word for that: フリガナはニシダシゲオです, オオノと読みます. */
export const namesReading = (piece: string): boolean => NAMES_READING.test(piece) && readFurigana(piece).ok;

/** Whether a name is written with kanji, so that its reading cannot be seen from it. */
export function needsFurigana(name: string): boolean {
  return /\p{sc=Han}/u.test(name);
}

function bare(said: string): string {
  return said.replace(SAID_BEFORE, '').replace(SAID_AFTER, '').replace(START, '').replace(END, '');
}

function toKatakana(text: string): string {
  return text.replace(/[ぁ-ゖゝゞ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}
