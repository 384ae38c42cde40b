import { accept, refuse, type Outcome } from '../domain/outcome';
import { readText } from './text';
import { foldWidth } from './width';

const MAX_CHARACTERS = 100;
const ADDRESS_OR_LINK = /[@<>]|:\/\/|\bwww\.|\w\.(?:com|net|org|info|xyz|jp|ru|cn)(?:[\s/]|$)/iu;
const SAID_BEFORE = /^(?:my (?:full )?name is|i am|i['’]m|(?:私の)?(?:お?名前|氏名)は、?|私は、?)\s*(?=\S)/iu;
/** (やまだはなこ) after kanji: how the name is read, which is asked for by itself. Other brackets may be part of it. */
const READING_AFTER = /(?<=\p{sc=Han}[^()]{0,50})\s*\([ぁ-ゖァ-ヺー・\s]+\)$/u;
const SAID_AFTER = /(?<=\S)\s*(?:です|と申します|といいます|と言います)[。.!]*$/u;

/**
 * Reads a person's name as written: only widths are folded (ﾔﾏﾀﾞ → ヤマダ, Ｊｉｎ → Jin) and the ends trimmed.
 * No Unicode normalisation, which would replace 塚 神 福 隆 in the forms that stand in people's papers.
 * One name may be all there is.
 */
export function readName(typed: string): Outcome<string, 'required' | 'tooLong' | 'notAName'> {
  const line = readText(Infinity)(typed);
  if (!line.ok) return line;
  const said = foldWidth(line.value).trim().replace(SAID_BEFORE, '').replace(SAID_AFTER, '');
  const name = said.replace(READING_AFTER, '');
  if (Array.from(name).length > MAX_CHARACTERS) return refuse('tooLong');
  return /\p{L}/u.test(name) && !ADDRESS_OR_LINK.test(name) ? accept(name) : refuse('notAName');
}
