import { fold } from '../text/fold';
import { hasNoneInEnglish, refusesMailInEnglish } from './noMailInEnglish';
import { hasNoneInJapanese, refusesMailInJapanese } from './noMailInJapanese';

const LONGEST = 200;
const ENGLISH = [
  /\b(?:no|without|don'?t have|do ?not have|dont have|haven'?t(?: got)?|have no|got no|never had|not have|not using|don'?t use|lost)\b.{0,30}\b(?:e-?mails?|mail|g-?mail|internet|address|one)\b/u,
  /^(?:skip|none|nothing|no (?:e-?)?mail|only (?:post|phone|letter|by post)|post only|phone only|i have none)\b/u,
];
const JAPANESE =
  /(?:めーる|メール|アドレス|メアド|ネット)(?:アドレス)?(?:は|が|を|も|とか|なんて)?(?:ない|無い|なし|ありません|持って(?:い)?(?:ない|ません)|使って(?:い)?(?:ない|ません)|使えない|使えません|もってない)|^(?:なし|ない|ありません|無し|持っていません|郵送だけ|電話だけ)/u;

const LEAD =
  '(?:(?:sorry|no|but|and|so|ok|okay|well|hi|hello|sir|madam|because|actually|the problem is|i think) )*';
const NONE = [
  new RegExp(
    `^${LEAD}(?:(?:i|we) )?(?:really |just |also |do |am |still )?(?:don'?t|do not|did ?n'?t ever|have no|have not|haven'?t|got no|have got no|never had|no longer have|not|can'?t|cannot|can not|lost)(?: (?:have|got|use|using|own|open|read|check|access|any))* (?:(?:an?|any|my|the|own|access to) )*(?:e-?mails?|g-?mail|mails?|internet|mailbox|inbox)(?: (?:address|addresses|account|accounts|id))?(?: (?:at all|sir|madam|any ?more|here|right now|now|please|myself|whatsoever|account|on this phone))*$`,
    'u',
  ),
  new RegExp(
    `^${LEAD}(?:(?:i|we) (?:want|would like|need|wish) to |let me |can i |please )?(?:(?:go on|continue|proceed|carry on|do it|send it) )?without (?:an? |any |my |the )?e-?mail(?: address)?(?: please| sir)*$`,
    'u',
  ),
  /^(?:メール|めーる|メアド|eメール|ネット|インターネット)(?:アドレス|アカウント)?(?:は|が|を|も|とか|なんて|自体)*(?:(?:持|も)って(?:い)?(?:ない|ません)|使って(?:い)?(?:ない|ません)|使え(?:ない|ません)|使いません|使わない|見られ(?:ない|ません)|見れ(?:ない|ません)|やって(?:い)?(?:ない|ません)|開け(?:ない|ません))(?:です|の|ん|が|けど|から|よ|ので|し)*$/u,
  /^(?:メール)?(?:アドレス|メアド)(?:は|が|も|とか|なんて|自体)*(?:ない|無い|ありません|ないです|持って(?:い)?(?:ない|ません))(?:です|の|ん|が|けど|から|よ|ので|し)*$/u,
  /^(?:メール|メアド|アドレス)(?:なし|無し)(?:で|の)/u,
];

/** Such an e-mail has not come, or is asked about. */
const OF_ONE_SENT =
  /\b(?:came|come|coming|arriv\w*|receiv\w*|reach\w*|from (?:you|u))\b|^nothing yet|(?:届|とど)[いかきく]|(?:メール|コード)(?:が|は)?(?:まだ)?(?:来|き|こ)(?:な|ま|て)/u;
const BETWEEN = /[,.;!?。、…\n]+|(?<=(?:ので|から|けど|ますが|ですが))(?=.)/u;

/**
 * Whether somebody who was sent a code says after all that there is no e-mail at all: more is wanted for it than where an
 * address is asked for, since a code that has not come, or an address that is wrong, is told of in much the same words.
 */
export function saysNoMailAtAll(typed: string): boolean {
  const text = readable(typed);
  if (text === undefined) return false;
  const old = text
    .split(/[,.;!?。、]/u)
    .some((clause) => NONE.some((pattern) => pattern.test(clause.trim())));
  return (
    old || clausesOf(text).some((clause) => hasNoneInEnglish(clause) || hasNoneInJapanese(inJapanese(clause)))
  );
}

/** Whether somebody who is asked for an e-mail address says that there is none, or wishes for another way. */
export function saysNoMail(typed: string): boolean {
  const text = readable(typed);
  if (text === undefined) return false;
  if ([...ENGLISH, JAPANESE].some((pattern) => pattern.test(text))) return true;
  return clausesOf(text).some(
    (clause) => refusesMailInEnglish(clause) || refusesMailInJapanese(inJapanese(clause)),
  );
}

function readable(typed: string): string | undefined {
  if (typed.length > LONGEST || typed.includes('@')) return undefined;
  const text = fold(typed);
  return text.length > LONGEST || OF_ONE_SENT.test(text) ? undefined : text;
}

/** Its clauses, and all of it without signs: "e-mail? I have none". */
function clausesOf(text: string): readonly string[] {
  const clauses = text.split(BETWEEN);
  return [...clauses, clauses.join(' ')].map((clause) =>
    clause
      .replace(/["()「」]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
}

const inJapanese = (clause: string) => clause.replace(/\s/gu, '');
