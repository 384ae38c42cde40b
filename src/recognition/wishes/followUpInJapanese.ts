import type { FollowUp } from '../../domain/conversation/followUp';
import { either } from '../text/pattern';
import { PATTERNS_IN_JAPANESE } from './followUpPatternsInJapanese';
import { subjectInJapanese } from './followUpSubjectInJapanese';
import { bareIn } from './followUpWords';

const OPENING = new RegExp(
  `^(?:${either(
    'で|じゃあ?|では|ほな|んじゃ|それで|あの|えっと|えーと|すみません|すいません|ちなみに|あと|でも|え|えっ|えー|ふーん|なるほど|はい|うん|ええ|そうですか|そうなんですね|そうなんだ|そっか|へえ|へー|てか|ていうか|そしたら|ほんで|ほんなら|せやけど|だけど|けど|だったら|それなら',
    'わかりました|分かりました|わかった|了解(?:です|しました)?|ありがとう(?:ございます)?|ok|どうも|そもそも|ところで|結局|もう一つ|もうひとつ|あれ|じゃ|いや|いえ|あー?|うーん|んー|そんで|ほいで|したら|んで|まあ',
  )}[、,。!ー… ]{0,3}){1,4}`,
  'u',
);

/** What a message with Japanese letters, folded, means after an answer. */
export function followUpInJapanese(typed: string): FollowUp | undefined {
  const asks = typed.endsWith('?');
  const text = typed.replace(/ /gu, '').replace(/[?!.。、,…ーw笑~〜]{1,10}$/u, '');
  const opened = text.replace(OPENING, '');
  const bare =
    bareIn(PATTERNS_IN_JAPANESE, text) ??
    (opened === text ? undefined : bareIn(PATTERNS_IN_JAPANESE, opened));
  return bare ?? subjectInJapanese([text, opened], asks);
}
