import { isCourtesy } from '../text/courtesies';
import { NEITHER, YES } from '../choices/yesNoWords';
import { fold, foldPhrase } from '../text/fold';
import { either, whole } from '../text/pattern';

const LONGEST = 120;
const BETWEEN = /[、,。.!！…~〜♪\n]+| and /u;

const THANKS: readonly RegExp[] = [
  whole(
    either(
      'ok|okay|alright|great|good|perfect|fine|nice|well|oh|sawa|acha|cool|yes|sure|noted|understood|received',
      '',
    ),
    ' ?',
    either(
      '(?:many |so |very )?(?:thanks?|thank (?:you|u)|thx|thnx|tnx|ty|tq|thank(?:s|you)|asante(?: sana)?|shukriya|dhanyawad|cheers|kiitos|arigatou?(?: gozaimasu| gozaimashita)?|domo|much appreciated|appreciate(?:d)?(?: it)?|bless(?: up| you)?|god bless(?: you)?)',
    ),
    '(?: (?:you|u|a lot|so much|very much|much|a million|again|sir|madam|dear|for (?:your |the )?(?:help|reply|answer|message|info(?:rmation)?|update|quick \\w+|letting me know|that|this|telling me|confirming|everything|getting back)|to (?:you|all)|man|bro|boss|team|all|everyone|in advance|anyway|then|indeed))*',
  ),
  whole(
    '(?:(?:ok|okay|oh|yes|alright|all right|sure|fine|good|great|well) )?',
    either(
      "i(?:'ll| will|'m going to| am going to)? (?:wait|be waiting|look forward)(?: for (?:it|that|your \\w+))?|(?:ok )?(?:will|i'll) wait|waiting then|take your time|no rush|i (?:got|get|understand|see)(?: it)?|got it|noted|understood|well (?:noted|received)|good to (?:know|hear)|that's (?:good|great|fine|nice)(?: to (?:know|hear))?|have a (?:good|nice|great) (?:day|one|weekend|evening)|bye(?: bye)?|good ?bye|see you",
    ),
    '(?: (?:then|thanks|thank you|sir|madam))*',
  ),
  whole(
    '(?:ok |okay |alright |well )?',
    either(
      'mata ne|mata|dewa mata|ja+ mata|ja+ ?ne|jane|bai ?bai|say[ou]+nara|oyasumi(?: ?nasai)?|otsukare(?: ?sama(?: ?desu)?)?|shitsurei ?shimasu|yoroshiku(?: onegai ?shimasu)?',
      'kwaheri|tutaonana|usiku mwema|khuda hafiz|allah hafiz|ayubowan|walk good|likkle more|lickle more|see ya|see ya later|catch ya|catch ya later|ka kite(?: ano)?|cheers|later|laters|take care|ttyl|good night|that is all|bye bye now|bye now|bye for now|bye',
    ),
    '(?: (?:mate|sir|madam|bro|boss|all|team|then|now|everyone|ne|yo))*',
  ),
  whole(
    '(?:では|じゃあ?|ほな|それでは)?(?:また(?:ね|な|今度|来ます|きます)?|さようなら|さよなら|ばいばい|おやすみ(?:なさい)?|お疲れ様(?:です|でした)?|おつかれ(?:さま)?(?:です|でした)?)',
    '(?:よ|ね|わ|で|な)?',
  ),
  whole(
    either(
      'ご説明|ご案内|ご親切に|説明|案内|はい|ええ|おお|あ|了解です|わかりました|分かりました|そうですか|なるほど|ほな|では|いつも|お返事|ご回答|ご連絡|ご対応|早速の(?:お返事|ご回答|ご連絡)?|丁寧に|教えていただき|連絡',
      '',
    ),
    '(?:を|いただき|頂き|くださり|下さり|して|で|に)*',
    either(
      '(?:どうも)?(?:ありがと|有難う?|有り難う|あざ|おおきに|サンキュー|さんきゅー|感謝|助かり|恐れ入り|どうもー?$)[ぁ-んー]{0,14}',
    ),
  ),
  whole(
    either(
      '(?:承知|了解|かしこまり|りょうかい|わかり|分かり|把握)(?:いたし|し)?(?:ました|です|っす|まし)?|わかった|分かった|了解|りょ|りょうかい|承知です|なるほど(?:です)?|そうですか|そうなんですね|(?:では|それでは|ほな)?(?:お待ちし(?:て(?:い|お)?り?ます|ています)|待って?(?:い)?ます|待っとります|待ちます|待っときます)|(?:よろしく|宜しく)(?:お願い(?:いたします|致します|します)?)?|(?:引き続き|では|それでは)(?:よろしく|宜しく)お願い(?:いたします|致します|します)|お手数(?:を)?(?:おかけし|かけ)[ぁ-ん]{0,8}|お疲れ様です|失礼し?ます',
    ),
    '(?:よ|ね|わ|で|な)?',
  ),
];

/** Whether a message only thanks, or only says that something was read: nothing of it is an answer to anybody. */
export function saysThanks(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed);
  if (text.length > LONGEST || /\?\s*$/u.test(text)) return false;
  const parts = text
    .split(BETWEEN)
    .map(foldPhrase)
    .filter((part) => part !== '');
  const thanks = parts.filter((part) => THANKS.some((pattern) => pattern.test(part)));
  return (
    thanks.length > 0 && parts.every((part) => thanks.includes(part) || YES.has(part) || NEITHER.has(part))
  );
}

/** Whether words thank, greet or take note, and say nothing else. */
export const isCourteous = (typed: string): boolean =>
  /\p{L}/u.test(typed) && (isCourtesy(typed) || saysThanks(typed));
