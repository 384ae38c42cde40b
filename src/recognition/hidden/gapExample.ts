import { fold } from '../text/fold';
import { maskPersonal } from './maskPersonal';
import { looksLikeQuestion } from '../wishes/question';

/** In characters. Whoever writes more is telling a story, and mostly their own. */
const LONGEST = 200;

/** Where people say who they are, or write a name beside its title; read on a folded copy. */
const NAMES_SOMEBODY = [
  /\b(?:my|his|her|their) (?:[a-z]+ ){0,2}(?:name|names|surname)\b/u,
  /\bname(?:'s| is| are|:)|\bcall me\b|\b(?:i am|i'm|im|i m|iam) \p{L}/u,
  /\bthis is (?!(?:the|a|an|my|your|our|about|for|how|what|why|where|who|not|it|ok|okay|all|so)\b)\p{L}/u,
  /\b(?:here is|here's) \p{L}+ (?:here|speaking|writing|from)\b|\b\p{L}+ (?:here|speaking)[,.!]/u,
  /\b(?:regards|sincerely|faithfully|cheers|thanks|thank you),? +(?:from )?\p{L}+(?: \p{L}+)?[.!]?$/u,
  /\b(?:mr|mrs|ms|miss|mister|dr|prof|madam|sir)\b\.? ?\p{L}/u,
  /\b(?:watashi|boku|namae|shimei)\b|\bto (?:moushi|iimasu)/u,
  /と(?:申|もう)し|と(?:言|い)(?:います|う者|うもの)|(?:^|[。、.,!\s])(?:名前|なまえ|氏名|名字|苗字|本名)[はが:]/u,
  /(?:私|わたくし|わたし|あたし|僕|ぼく|俺|おれ|自分|当方|こちら)(?:の名|は|、)/u,
  /^(?:[\p{sc=Han}]{1,8}|[\p{sc=Katakana}ー・]{2,20}|[\p{sc=Han}\p{sc=Katakana}ー・ ]{2,20})(?:です|だ|でございます)[。、.,!が ]/u,
  /の(?:[\p{sc=Han}]{1,6}|[\p{sc=Katakana}ー・]{2,16})(?:です|でございます)(?:[。、.,!]|が)/u,
  /(?<!お客|お子|皆|みな|者|外|取引先)(?<=[\p{sc=Han}\p{sc=Katakana}ー])(?:さん|様|さま|氏|君|くん|殿|ちゃん)(?![\p{sc=Han}])/u,
];

/**
 * What may be kept of a question that the policy does not answer: one line, personal data of known shapes masked.
 * Undefined for what is no plain question, is long, or says who somebody is: that is counted and not kept.
 */
export function gapExample(typed: string): string | undefined {
  const line = typed.replace(/\s+/gu, ' ').trim();
  if (Array.from(line).length > LONGEST || !looksLikeQuestion(line)) return undefined;
  const folded = fold(line);
  if (NAMES_SOMEBODY.some((pattern) => pattern.test(folded))) return undefined;
  return maskPersonal(line);
}
