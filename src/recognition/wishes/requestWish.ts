import { readButton } from '../../domain/conversation/readButton';
import { present } from '../../domain/present';
import { readReceiptNumber } from '../../domain/ticket/receiptNumber';
import { fold, foldPhrase } from '../text/fold';
import { piecesOf } from '../text/pieces';
import { looksLikeQuestion } from './question';
import {
  ADD_IN_ENGLISH,
  ADD_IN_JAPANESE,
  WITHDRAW_IN_ENGLISH,
  WITHDRAW_IN_JAPANESE,
} from './requestWishWords';

/** What a customer may want to do to a request that was sent: to add words to it, or to take it back. */
export interface RequestWish {
  readonly wish: 'add' | 'withdraw';
  /** The request, where it is named. */
  readonly receiptNumber?: string;
  /** Where it was called by its kind or its place: the words that call it so. */
  readonly called?: string;
  /** What is to be added, where it was said with the wish. */
  readonly words?: string;
  /** Whether the words say that the customer does not agree: those are taken of a decided request, too. */
  readonly objects?: true;
}

/** Ten letters and digits grouped as a receipt number is, from the beginning of any word on. */
const CANDIDATES = /(?<![0-9a-z])(?=(?<number>[0-9a-z]{3}[-\s]?[0-9a-z]{4}[-\s]?[0-9a-z]{3})(?![0-9a-z]))/giu;
const ADD = [...ADD_IN_ENGLISH, ...ADD_IN_JAPANESE];
const WITHDRAW = [...WITHDRAW_IN_ENGLISH, ...WITHDRAW_IN_JAPANESE];
/** Nobody puts such a wish into more words. In UTF-16 units. */
const LONGEST = 160;

/**
 * Reads the wish to add to a request, or to take it back, from its button or when it is said on its own. What is not
 * about a request ("withdraw my consent", 同意を取り下げたい) is none.
 */
export function readRequestWish(typed: string): RequestWish | undefined {
  const button = readButton(typed);
  if (button?.is === 'request') return named(button.wish, button.receiptNumber ?? '');
  if (button !== undefined) return undefined;
  return (
    readAddition(typed) ?? (typed.length > LONGEST ? undefined : (readWords(typed) ?? readReasoned(typed)))
  );
}

/** "Add to my complaint that …", "add: …", 「追記：…」. */
const ADDITIONS: readonly RegExp[] = [
  /^(?:(?:no|ok|please|pls|also|and|cho|can you|could you|i want to|i would like to|mi waan)[,.!]* ){0,4}(?:just )?add (?:this |it |dis )?(?:to|inna) (?<called>(?:(?:my|mi|the|di|that|our) )?(?:(?:very )?(?:first|second|last|other|earlier|previous|complaint|disclosure|correction|erasure|deletion|inquiry|sharing|records?) ?){0,3}(?:request|complaint|inquiry|enquiry|claim|one)?(?: (?:no\.? ?|number )?[0-9a-z]{3}-[0-9a-z]{4}-[0-9a-z]{3})?)(?:\s?that|\s?:|,) ?(?<words>\S.*)$/isu,
  /^(?<called>(?:(?:for|about|to) )?(?:(?:my|the|mi|di) )?(?:(?:request|complaint|inquiry) )?[0-9a-z]{3}-[0-9a-z]{4}-[0-9a-z]{3}) ?[:：,、] ?(?<words>\S.{5,})$/isu,
  /^(?:(?:ok|please|pls|also|and|can you|could you|i want to|i would like to),? )*add (?:this |it )?to (?:my|the|that|our) (?:request|complaint|inquiry|enquiry|claim)(?: that|:|,)? (?<words>\S.*)$/isu,
  /^(?:please )?add ?[:：] ?(?<words>\S.*)$/isu,
  /^(?:(?:please|すみません|あの)[、,\s]*)?(?:(?:my|the) )?(?:complaint|request|inquiry|claim|請求|苦情|問い?合わせ|申請|依頼)\s?(?:に|へ|の)?\s?(?:追加|付け加え|書き足し|add)[ぁ-ん]{0,6}\s?[:：、。,]\s?(?<words>\S.*)$/isu,
  /^(?:あと、?|すみません、?)?(?:先ほど|さきほど|さっき|先日|昨日|前|この前|今朝|送った|出した)?の?(?:送った|出した)?(?:請求|苦情|問い?合わ?せ|申請|件)(?:に|への|へ)(?:追記|補足|追加)(?:を|で)?(?:お願い(?:します|いたします|できますか)?|したい(?:です|のですが|んですが)?|して(?:ください|ほしいです)?|します|です)[：:、。,](?<words>.+)$/su,
  /^(?:請求|苦情|問い合わせ|問合せ)?(?:に|への)?(?:追記|補足)(?:します|してください|です)?[:：、。](?<words>.+)$/su,
];

function readAddition(typed: string): RequestWish | undefined {
  const text = typed.trim();
  for (const pattern of ADDITIONS) {
    const { words = '', called } = pattern.exec(text)?.groups ?? {};
    if (words.trim() !== '') return addition(words.trim(), called);
  }
  return meantSent(typed);
}

/** "No, the complaint I sent already, just add it": what to add is asked for. */
const SENT_BEFORE =
  /\b(?:complaint|request|inquiry|enquiry|disclosure|correction)\b.{0,30}\b(?:sen[dt]|made|filed|submitted)\b.{0,30}\b(?:already|before|earlier|just now)\b.{0,40}\badd (?:it|this|that|dis|dat)\b/isu;
const meantSent = (typed: string): RequestWish | undefined =>
  typed.length <= LONGEST && SENT_BEFORE.test(typed) ? { wish: 'add', called: typed } : undefined;

function addition(words: string, called: string | undefined): RequestWish {
  const receiptNumber = readReceiptNumber(numberAmong(called ?? ''));
  return { wish: 'add', words, ...present({ receiptNumber, called }) };
}

/** With a reason: to take one back is asked about anyway. */
const readReasoned = (typed: string): RequestWish | undefined => readFirst(typed) ?? readLast(typed);

/** With a reason behind it: "withdraw that request, I will write to them". */
function readFirst(typed: string): RequestWish | undefined {
  const [first] = piecesOf(typed);
  const wished = first === undefined ? undefined : readWords(first);
  return wished?.wish === 'withdraw' ? wished : undefined;
}

const BECAUSE = /ので[、,]?|から[、,]|ため[、,]|(?:^|[ ,.])(?:so|therefore|hence) /u;

/** With a reason before it: もう謝ってもらえたので取り下げます, "they wrote to me, so I withdraw it". */
function readLast(typed: string): RequestWish | undefined {
  if (looksLikeQuestion(typed)) return undefined;
  const [reason, ...parts] = fold(typed).split(BECAUSE);
  const last = reason === undefined ? undefined : parts.at(-1);
  const wished = last === undefined ? undefined : readWords(last);
  return wished?.wish === 'withdraw' ? wished : undefined;
}

function readWords(typed: string): RequestWish | undefined {
  const number = numberAmong(typed);
  const phrase = foldPhrase(number === '' ? typed : typed.normalize('NFKC').replace(number, ' '));
  if (WITHDRAW.some((pattern) => pattern.test(phrase))) return named('withdraw', number);
  return ADD.some((pattern) => pattern.test(phrase)) ? named('add', number) : undefined;
}

function named(wish: RequestWish['wish'], number: string): RequestWish {
  const receiptNumber = readReceiptNumber(number);
  return { wish, ...present({ receiptNumber }) };
}

/** The receipt number as it stands among other words: the longest, since "request 7KQ" may look like another one. */
export function numberAmong(typed: string): string {
  const candidates = Array.from(
    typed.normalize('NFKC').matchAll(CANDIDATES),
    ({ groups }) => groups?.['number'] ?? '',
  );
  const numbers = candidates.filter((found) => readReceiptNumber(found) !== undefined);
  return numbers.reduce((longest, found) => (found.length > longest.length ? found : longest), '');
}
