import { foldPhrase } from '../text/fold';
import { either, maybe, whole } from '../text/pattern';

/** Nobody needs more words for it, and the patterns need not look at more. In UTF-16 units. */
const LONGEST = 100;

const LEAD = `(?:${either('so|ok|okay|and|but|hi|hello|hey|haha|lol|well|then|hm+|um+|please|pls|sorry|sir|tell me|can you tell me|i wonder|wow|cool|oh|right')} ){0,4}`;
const TAIL = `(?: ${either('here|please|pls|sir|then|exactly|really|for me|for us|for people|fi mi|in this chat|on this chat|on here|today|bro|man|with this|actually|all')}){0,3}`;
const YOU = '(?:you|u|ya|yuh|unnu|it|this(?: chat| bot| thing| desk)?)';

const IN_ENGLISH: readonly RegExp[] = [
  whole(
    LEAD,
    `(?:what|wat|wah)(?: all| else| exactly| things| kind of things| sort of things)? (?:can|could|do) ${YOU} (?:do|help|offer|help (?:me )?with|help us with|answer)`,
    TAIL,
  ),
  whole(
    LEAD,
    `(?:what|wat|wah)(?: all| else| exactly)? ${YOU} (?:can|could) (?:do|help (?:me )?with|offer)`,
    TAIL,
  ),
  whole(
    LEAD,
    either(`how (?:can|could|do|will) ${YOU} help(?: me| us)?`, `how ${YOU} can help(?: me| us)?`),
    TAIL,
  ),
  whole(
    LEAD,
    either("what(?: is|'s) (?:this|the) (?:chat|bot|desk|page|service)(?: for)?", 'what are (?:you|u) for'),
    TAIL,
  ),
  whole(LEAD, 'what (?:services?|kind of services?) (?:do|can) (?:you|u) (?:offer|have|give)', TAIL),
  whole(LEAD, 'what can i (?:do|ask(?: you)?|use)(?: with| about| for)?(?: this| it)?', TAIL),
  whole(LEAD, 'how does (?:this|the|your) (?:chat|bot|desk|thing|service|it) work', TAIL),
  whole(LEAD, '(?:how|where) (?:do|can|should) i (?:start|begin)', TAIL),
  whole('(?:sasa |na )?(?:wewe )?(?:unaweza|mnaweza) (?:kufanya nini|kunisaidia (?:vipi|na nini|aje))'),
  whole('(?:aap |tum )?kya (?:kya )?kar sakt[ei] (?:ho|hain|hai)'),
  whole('nani ?(?:ga|wo|o) ?(?:dekiru|dekimasu|shite kureru)(?: ?(?:no|n|desu|ka)){0,3}'),
];

const LEAD_JA = `(?:${either('すみません(?:が)?', 'あの', 'えっと', 'で', 'じゃあ?', 'では', 'ほな', 'ほんで', 'ところで', 'ちなみに', 'そもそも', '結局', 'ここ(?:では?|は)', 'こちら(?:では?|は)', 'この(?:ちゃっと|ぼっと|窓口|さーびす)(?:では?|は|って)', 'あなた(?:は|に)?', 'お前は?', 'きみは?', 'あんたは?', '[\\p{sc=Han}]{1,4}(?:歳)?に?なりますが', 'わたくし', '初めてですが', 'はじめてですが')}){0,3}`;
const ASKS = '(?:です|ます|の|ん|か|でしょう|や|だ|べ|かな|かね|かしら|ねん|やろ|のさ|と){0,5}';
const WHAT = '(?:何|なに|なん|どんなこと|どういうこと|どのようなこと|どないなこと|どんな手続き?)';

const IN_JAPANESE: readonly RegExp[] = [
  whole(LEAD_JA, WHAT, '(?:が|を|は)?(?:でき|出来)(?:る|ます|るん|んの|ん)', ASKS),
  whole(LEAD_JA, WHAT, '(?:を)?し(?:て)?(?:くれ|もらえ|いただけ|頂け)(?:る|ます|ん)', ASKS),
  whole(
    LEAD_JA,
    WHAT,
    '(?:を|が)?(?:頼め|聞け|相談でき|お願いでき|質問でき|尋ねられ|手伝え|手伝って(?:くれ|もらえ))(?:る|ます|ん)',
    ASKS,
  ),
  whole(
    LEAD_JA,
    '(?:何|なに|なん)(?:を|の)(?:する|やる)?(?:ところ|とこ|ちゃっと|ぼっと|さーびす|窓口|ため)',
    ASKS,
  ),
  whole('(?:この|ここの)?(?:ちゃっと|ぼっと)(?:は|って)?(?:何|なに|なん)', ASKS),
  whole('これ(?:は|って)?(?:何|なん)の(?:ちゃっと|ぼっと|窓口|さーびす)', ASKS),
  whole(LEAD_JA, '(?:どう|どうやって|どないして)(?:使|つか)(?:えば|う|ったら|うん)(?:いい|ええ|良い)?', ASKS),
  whole(
    LEAD_JA,
    '(?:使い方|つかいかた|やり方)(?:が|は)?(?:よく|全然)?(?:わから|分から)(?:ない|ん|へん)',
    ASKS,
  ),
  whole(
    LEAD_JA,
    maybe('何を|なにを'),
    '(?:どう|どない)(?:したら|すれば)(?:いい|ええ|良い)(?:の|ん)?か(?:が)?(?:わから|分から|わかり|分かり)(?:ない|ん|へん|ません)',
    ASKS,
  ),
];

/** Whether somebody asks what the desk can do, or how it is used, and nothing else. */
export function asksWhatItDoes(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const phrase = foldPhrase(typed).replace(/\./gu, '').replace(/\s+/gu, ' ');
  return [...IN_ENGLISH, ...IN_JAPANESE].some((pattern) => pattern.test(phrase));
}
