import type { DeskFact } from '../../domain/conversation/deskFact';
import { either } from '../text/pattern';

/** How a fact of the desk is asked for in one language: any of the patterns, found in a folded sentence. */
export interface AskedOf {
  readonly fact: DeskFact;
  readonly asked: readonly RegExp[];
  /** What makes the sentence one about something else. */
  readonly not?: RegExp;
}

/** A few characters, in which no sentence ends. */
export const gap = (most: number): string => `[^.?!。]{0,${most}}?`;

export const found = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'u');

/** What stands before and after such a question in English. */
export const LEAD_IN_ENGLISH = `^(?:${either('and|but|so|ok|okay|hi|hello|hey|sorry|please|pls|well|also|wait|acha|then|what about|how about|sir|madam|tell me|i want to know|just')}[, ]+){0,4}`;
export const END_IN_ENGLISH = `(?: ${either('please|pls|plz|sir|madam|here|there|then|now|in japan|too|also|thanks|thank you|btw|bro|man')}){0,3} ?(?:[?.!]*)$`;

/** What stands before it in Japanese, how it ends, and what names what it is about. */
export const LEAD_IN_JAPANESE = `^(?:${either('あの', 'えっと', 'すみません', 'すいません', 'ちなみに', 'ところで', 'で', 'じゃあ?', 'では', 'てか', 'ていうか', 'つーか', 'あと', 'それと', 'えー?', 'ねえ', 'なあ', 'もしかして', 'ほな', 'そもそも', 'ってか')}[、,ー… ]{0,3}){0,3}`;
export const ASKS_IN_JAPANESE = `(?:の|ん|か|かな|かね|よね|です|でしょ|だろ|やろ|やん|け|っけ|\\?|なん|ねん|んすか|$)`;
export const IS_IN_JAPANESE = '(?:は|って|とか|が|も|を|、|というのは|っていうのは|の方|のほう)?';
