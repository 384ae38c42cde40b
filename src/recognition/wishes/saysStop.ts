import { fold } from '../text/fold';

const IN_ENGLISH =
  /\b(?:stop|stopped|no more|not|never|unsubscribe|unsubscribed|remove|removed|take|off|out of|cancel|end|quit|cease|desist|discontinue|leave|block|exclude|enough|tired|fed up|refuse|without|nuh|bas|keeps?|too (?:many|much)|no longer|annoy\w{0,5}|harass\w{0,5}|disturb\w{0,5}|spam\w{0,5})\b|n't\b|\bd(?:o|oes)nt\b|opt(?:ed)?[ -]?out/u;
const IN_JAPANESE =
  /[やヤ][めメ]|[止と]め|ストップ|停止|中止|解除|退会|購読をや|[要い](?:ら(?:な|ん|ぬ|ねえ|ねぇ)|りません)|いいです|不要|結構|けっこう|断[りっわる]|お?ことわり|[控ひ]か?え|遠慮|外し|はずし|抜[いきけ]|勘弁|(?:し|か|ら)?ないで|(?:し|せ|け|か|ら|っ)?んといて|(?:け|せ|る|すな|るな|くな)$|オプトアウト|拒否|削除|しつこ|迷惑|困って|困り|うるさ|うんざり|うざ|(?:多|おお)すぎ|多過ぎ|しんど|だる[いす]|嫌に|いやに|ストレス|参って|つらい|疲れ/u;
const IN_ROMAJI =
  /\b(?:yamete|yamero|tomete|tometai|iranai|irimasen|teishi|kaijo|fuyou|fuyo|\w{0,20}naide|sutoppu)\b/u;

/** Whether words say that something is to end. What says no such thing stops nothing, whatever address stands in it. */
export function saysStop(typed: string): boolean {
  const text = fold(typed);
  return IN_ENGLISH.test(text) || IN_JAPANESE.test(text) || IN_ROMAJI.test(text);
}
