import { foldPhrase, phrases } from './fold';

/** What says nothing but that somebody is polite, or laughs. */
const COURTESIES = phrases(
  'hi|hello|hey|hi there|good morning|good afternoon|good evening|good day|dear sir|dear sir or madam|dear madam|sir|madam|sorry|so sorry|ok sorry|thanks|thank you|thx|ty|thank you very much|many thanks|please|pls|ok|okay|ok ok|ok thanks|ok thank you|great|good|fine|nice|lol|haha|hahaha|haha ok|lol ok|cool|wow|hmm|hm|oh|ah|aha|i see|got it|right|well|sawa|asante|asante sana|shukriya|acha|sorry for late reply|sorry to bother you|excuse me|i beg your pardon|yo|jambo|hujambo|habari|niaje|wait|hold on|one sec',
  'こんにちは|こんばんは|おはよう|おはようございます|はじめまして|お世話になっております|お世話になります|いつもお世話になっております|すみません|すいません|申し訳ありません|失礼します|失礼いたします|恐れ入ります|ありがとう|ありがとうございます|どうも|なるほど|そうですか|そうなんですね|わかりました|分かりました|承知しました|承知いたしました|了解|了解です|了解しました|おっけー|ok です|よろしくお願いします|よろしくお願いいたします|お手数をおかけします|お手数ですが|あの|えっと|うーん|ふむ|へえ|へー|笑|おおきに|ほんま|あら|おや|ちょっと待って',
);

/** What is longer tells something. In UTF-16 units. */
const LONGEST = 80;

/** Whether a sentence is only courtesy: it neither answers nor asks. */
export function isCourtesy(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  const phrase = foldPhrase(sentence);
  return phrase === '' || COURTESIES.has(phrase);
}
