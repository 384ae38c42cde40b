import { accept, refuse, type Outcome } from '../../domain/outcome';
import { HIDDEN_MARK } from '../hidden/forbidden';
import { readText } from '../text/text';
import { foldWidth } from '../text/width';
import { withoutSpelling } from './spelled';
import { withoutTitle } from './title';

const MAX_CHARACTERS = 100;
const ADDRESS_OR_LINK = /[@<>]|:\/\/|\bwww\.|\w\.(?:com|net|org|info|xyz|jp|ru|cn)(?:[\s/]|$)/iu;
const ANSWERED = /^(?:はい|ええ|うん|いえ|いいえ)[、, ] ?(?=\S)/u;
const SAID_BEFORE =
  /^(?:(?:yes|no|ok|okay),? (?=\p{Lu}\p{Ll}+ \p{Lu}))?(?:(?:my |mi |the )?(?:full |real )?name(?: is|['’]s|:| na)?(?= )|this is|it(?:['’]s| is) (?=\p{Lu})|i am|i['’]m|(?:名|なまえ|名前)は、?|(?:私の)?(?:お?名前|氏名)は、?|私は、?|(?:娘|息子|子ども|子供|本人|依頼[者人]|主人|夫|妻|母|父)(?:の(?:お?名前|氏名))?は、?)\s*(?=\S)/iu;
/** (やまだはなこ) after kanji: how the name is read, which is asked for by itself. Other brackets may be part of it. */
const READING_AFTER = /(?=[\s(])(?<=\p{sc=Han}[^()]{0,50})\s*\([ぁ-ゖァ-ヺー・\s]+\)$/u;
const IN_RECORDS =
  /(?<=\S) (?:in|on) (?:your|ur|the) (?:company )?(?:books?|records?|systems?|files?|databases?|invoices?|lists?)[.!]*$/iu;
const SAID_AFTER =
  /(?<=\S)\s*(?:です|ですよ|だよ|やで|(?<=\p{sc=Han})(?:や|だ|やねん|だべ)|でございます|と申します|といいます|と言います)[。.!]*$/u;
/** Answers to some other question. Not "ok", "no" or "un", which are names of people. */
const NO_NAME =
  /^(?:yes|yes please|yeah|okay|none|n\/a|myself|same(?: as (?:above|before))?|(?:i )?(?:don['’]?t|do not) know|idk|why|what|wrong|incorrect|misspell?ed|not (?:right|correct)|old|はい|いいえ|わかりません|分かりません|娘|息子|長女|次女|長男|次男|父|母|妻|夫|主人|(?:ご)?本人|子ども|子供|(?:任意|法定)?代理人|代理|現在|過去|今回|以前|先日|当時|昨年|今年|本日|今日|昨日|最近|依頼[者人]|(?:成年)?後見人|行政書士|司法書士|弁護士|家族|自分)[\s.!?。！？]*$/iu;

/** A name without that it stands so in the company's records. */
export const withoutRecords = (said: string): string => said.replace(IN_RECORDS, '');

/** Nobody is called so: whoever says it speaks of themselves. */
const ONESELF =
  /^(?:(?:俺|おれ|オレ|僕|ぼく|ボク|私|わたし|わたくし|あたし|うち|わし|わい|おら|自分|当方)(?:自身|本人)?(?:の(?:分|もの|やつ|こと|情報|データ)?)?(?:だよ?|や|じゃ|です)?|(?:it'?s |for |just |only )?(?:me|myself|mine|my own|i))[\s.!。！、]*$/iu;

/**
 * Reads a person's name as written: only widths are folded (ﾔﾏﾀﾞ → ヤマダ, Ｊｉｎ → Jin) and the ends trimmed.
 * No Unicode normalisation, which would replace 塚 神 福 隆 in the forms that stand in people's papers.
 * One name may be all there is.
 */
export function readName(typed: string): Outcome<string, 'required' | 'tooLong' | 'notAName'> {
  const line = readText(Infinity)(typed);
  if (!line.ok) return line;
  const said = withoutRecords(foldWidth(line.value).trim())
    .trim()
    .replace(ANSWERED, '')
    .replace(SAID_BEFORE, '')
    .replace(SAID_AFTER, '');
  const name = withoutTitle(withoutSpelling(said.replace(READING_AFTER, '')));
  if (Array.from(name).length > MAX_CHARACTERS) return refuse('tooLong');
  return isName(name) ? accept(name) : refuse('notAName');
}

/** What was hidden on the way in was no name, nor is what stood around it. */
function isName(text: string): boolean {
  return (
    /\p{L}/u.test(text) &&
    ![ADDRESS_OR_LINK, NO_NAME, ONESELF].some((other) => other.test(text)) &&
    !text.includes(HIDDEN_MARK)
  );
}
