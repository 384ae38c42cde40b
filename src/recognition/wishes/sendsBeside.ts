import { readYesNo } from '../choices/yesNo';
import { isCourtesy } from '../text/courtesies';
import { fold, foldPhrase } from '../text/fold';
import { lessHonorific } from '../text/lessHonorific';
import { whole, either, maybe } from '../text/pattern';
import { readDeed } from './deed';
import { readPace } from './pace';
import { readSmallTalk } from './smallTalk';
import { saysThanks } from './thanks';

/** Nobody needs more words beside it. In UTF-16 units. */
const LONGEST = 160;
const BETWEEN = /[、。,.;!！\n]+| (?:and then|and after that|and|then|after that|so) /u;
/** What was kept for afterwards, that nothing is to be changed, and whether all is in it, which the summary shows. */
const LITTLE: readonly RegExp[] = [
  whole(
    '(?:これで|内容に?)?(?:は)?(?:間違い|誤り|問題|不備)(?:は|も)?(?:ない|ありません|あるまい)(?:か)?(?:と)?(?:思い|思う|存じ)(?:ます)?(?:が|けど|けれど|ので)?',
  ),
  whole(
    '[^。]{0,30}?(?:が|は|も|って|で)?(?:ちゃんと|きちんと|正しく|しっかり|全部|漏れなく)?(?:入って|書いて|載って|記載されて|反映されて|含まれて)(?:い|あり)?ます(?:か|よね|ね)',
  ),
  whole(
    '(?:it|that|everything|all)(?: all)? (?:should|must) be (?:in (?:there|it)|there|included|right|correct)',
  ),
  whole(
    maybe('then |after that |next |later '),
    maybe(
      "(?:do|start|begin|open|go (?:on )?(?:to|with)|continue with|let'?s do|i (?:will|want to) do|we do) ",
    ),
    either('the other|the next|the second|the rest|another'),
    maybe(' (?:one|thing|request|form|wish|matter)'),
    maybe(' (?:please|pls|after|next|too|as well|now)'),
  ),
  whole(
    "(?:(?:it|all|everything|that|this)(?: is|'s)? )?(?:all )?(?:looks? )?(?:is )?(?:correct|right|good|fine|ok|okay|perfect|in order|as it should be)",
  ),
  whole(
    '(?:no|nothing|no other) (?:changes?|corrections?|mistakes?|to change|more to change|else to change)',
  ),
  whole(
    '(?:その(?:あと|後)|つぎ|次|次に|それから)?(?:で|に|は)?(?:もう(?:一|1|ひと)つ|次|他|ほか|別)(?:の)?(?:方|ほう|件|やつ|手続き|請求|もの)?(?:も|を|は|に)?(?:お願い(?:します)?|やって|やります|進めて(?:ください)?|したいです|始めて(?:ください)?|します)?',
  ),
  whole(
    '(?:内容(?:は|に)?|全部|すべて|これで|この内容で|以上)?(?:で)?(?:合って(?:い)?ます|合ってる|間違いありません|間違いない(?:です)?|間違いなし|問題ありません|問題ない(?:です)?|大丈夫(?:です)?|いいです|変更(?:は)?(?:ありません|なし|ないです))',
  ),
];

/** Whether a message sends in one of its parts, while all others say nothing that would have to be looked at first. */
export function sendsBeside(typed: string): boolean {
  if (typed.length > LONGEST || /[?？]/u.test(typed)) return false;
  const parts = fold(typed)
    .split(BETWEEN)
    .filter((part) => foldPhrase(part) !== '');
  return parts.length > 1 && parts.some(sends) && parts.every((part) => sends(part) || saysLittle(part));
}

const sends = (part: string): boolean => readPace(part) === 'sends';

function saysLittle(part: string): boolean {
  if (readDeed(part, 'send') === 'keeps') return false;
  const phrase = lessHonorific(foldPhrase(part));
  if (isCourtesy(part) || saysThanks(part) || readYesNo(part) === 'yes') return true;
  if (LITTLE.some((pattern) => pattern.test(phrase))) return true;
  const talk = readSmallTalk(part);
  return talk === 'thanks' || talk === 'greets' || readDeed(part, 'send') === 'does';
}
