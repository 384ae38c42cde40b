import { either, maybe, whole } from '../text/pattern';

/*
 * How people ask to add something to a request that they sent, or to take it back: patterns over a whole phrase as
 * `foldPhrase` leaves it (katakana as hiragana), without the receipt number that may stand in it. Only what names a
 * request or says nothing else is among them: consent, data and subscriptions are withdrawn in other ways.
 */

const LEAD = `(?:${either(
  "ok|okay|hi|hello|hey|hmm|hm|um|oh|so|and|also|well|yes|please|pls|kindly|just|sorry|actually|then|now|i(?= (?:take|withdraw|retract))|i changed my mind|i've changed my mind",
  "(?:i|we) (?:want|wish|would like|need|have)(?: you)?(?: to)?|(?:i|we)'d like(?: you)?(?: to)?|i wanna|let me",
  '(?:can|could|may|would|will) (?:i|we|you)|how (?:can|do) (?:i|we)|is it possible to|(?:am i|are we) able to',
)} )*`;
const THANKS = '(?: (?:please|pls|plz|thanks|thank you|ok|okay|then|too|also|now|kindly|sir|madam|again))*';
const WHOSE = 'my|the|this|that|our|an?|my own|one of my';
const KIND = maybe(
  '(?:privacy|data|disclosure|deletion|erasure|correction|earlier|previous|last|open|pending|first|old|existing) ',
);
const NOUN = either('requests?|application|complaint|inquiry|enquiry|ticket|case|submission|form i sent');
const SENT = maybe(
  ' (?:that )?(?:i|we) (?:sent|made|filed|submitted|lodged|wrote)(?: (?:to )?you)?(?: (?:earlier|before|yesterday|today|last week|already))?',
  ' (?:from|of) (?:today|yesterday|before|earlier|last week)',
);
const NUMBERED = maybe(' (?:number|no|no\\.|with (?:the )?(?:receipt )?number|receipt(?: number)?|#)');
const REQUEST = `${maybe(`${either(WHOSE)} `)}${KIND}${NOUN}${NUMBERED}${SENT}`;
const TAKE_BACK = either(
  'withdraw|withdrawing|retract|take back|pull back|pull out of|recall|revoke|cancel|drop|call off|abandon',
);

export const WITHDRAW_IN_ENGLISH: readonly RegExp[] = [
  whole(LEAD, TAKE_BACK, ' ', REQUEST, THANKS),
  whole(LEAD, 'take ', REQUEST, ' back', THANKS),
  whole(maybe('the |a '), '(?:withdrawal|cancellation) of ', REQUEST, THANKS),
  whole(
    `(?:i|we) (?:no longer|don't|do not) (?:want|need|wish to pursue) `,
    REQUEST,
    maybe(' any ?more'),
    THANKS,
  ),
  whole(LEAD, 'withdraw(?: it| this| that)?', THANKS),
  whole(LEAD, '(?:take|pull) (?:it|this|that) back', THANKS),
];

const WORDS = either(
  '(?:something|some|more|a few|further|other|one more|another|an extra|additional)(?: (?:thing|things|words?|information|details?|facts?|points?|remarks?|notes?))?',
  '(?:a |an |the |some |more |my )?(?:information|details?|words?|note|remark|comment|explanation|answer|message)|to',
);

export const ADD_IN_ENGLISH: readonly RegExp[] = [
  whole(LEAD, '(?:add|append) ', maybe(`${WORDS} `), '(?:to|on) ', REQUEST, THANKS),
  whole(LEAD, '(?:add|append) (?:something|some words|a few words|a note|more)', THANKS),
  whole(
    LEAD,
    '(?:more|something|one more thing) to (?:add|say)',
    maybe(' (?:to|on|about) ', ''),
    maybe(REQUEST),
    THANKS,
  ),
  whole(LEAD, '(?:supplement|complete|extend) ', REQUEST, THANKS),
  whole('(?:i )?forgot (?:to (?:say|write|mention|add) )?something (?:in|on|about|to) ', REQUEST, THANKS),
  whole(LEAD, 'write (?:more|something) (?:to|on|about) ', REQUEST, THANKS),
];

const OPENING = maybe(
  'すみません|すいません|では|じゃあ|はい|あの|やっぱり|やはり|ごめんなさい|申し訳ありませんが|できれば|もう',
);
const WHEN = '(?:先ほど|さきほど|さっき|前回|以前|先日|昨日|今日|前)(?:に)?(?:の)?';
const WHICH = maybe(
  `(?:この|その|あの|私の|わたしの|自分の|こちらの|${WHEN})`,
  `(?:${WHEN})?(?:送った|送信した|出した|お願いした|頼んだ|申し込んだ|提出した)`,
  '受付番号(?:の|は)?|番号(?:の|は)?',
);
const SUBJECT = '(?:(?:個人(?:情報|でーた)|でーた)の)?(?:開示|訂正|追加|削除|利用停止|消去|停止|通知)(?:の)?';
const ASKED_FOR = either(
  `(?:${SUBJECT})?(?:ご)?(?:請求|申請|申し込み|申込み?|依頼|手続き|手続)`,
  'りくえすと|(?:お)?問い合わせ|(?:お)?問合せ|苦情|くれーむ|お願い|相談|件|もの|受付|受付番号|送信内容|内容',
);
const OF_IT = either('を|は|の|について|に関して|も');
/** How it is asked for, in hiragana and a few words; not what asks about it, says it was done, or will not have it. */
const PLEASE =
  '(?!(?:し|され|られ)?(?:たら|れば|ると|た$|ました|ない|ません|なく|なか|なけ|ず)' +
  '|.*(?:どうな|なぜ|だれ|いつ|なに|なんで|たくな|たくあり|たくねえ|つもりはな|つもりはあり|やめ|よします|いらな|いりません))' +
  '(?:[ぁ-ん]|願|希望|方法|可能|頂|思|考|良|下|致|欲|申)*';
const TAKEN_BACK = either(
  '(?:取り?下げ|とりさげ|取りさげ|撤回)',
  '(?:取り?消し|取消|とりけし|きゃんせる|中止)',
);
const STOPPED = either(
  '(?:やめ|止め|とめ|なかったことに|無かったことに|なしに)(?:し|たい|て|る|ます|ようと)',
);

export const WITHDRAW_IN_JAPANESE: readonly RegExp[] = [
  whole(OPENING, WHICH, ASKED_FOR, maybe(OF_IT), OPENING, TAKEN_BACK, PLEASE),
  whole(OPENING, WHICH, ASKED_FOR, OF_IT, OPENING, STOPPED, PLEASE),
  whole(
    OPENING,
    maybe('(?:受付番号)?(?:の)?(?:それ|これ)?(?:を|は)?'),
    '(?:取り?下げ|とりさげ|取りさげ)',
    PLEASE,
  ),
];

const ADDED = '(?:追記|補足|書き足|書きた|付け足|つけた)';

export const ADD_IN_JAPANESE: readonly RegExp[] = [
  whole(OPENING, WHICH, maybe(`${ASKED_FOR}(?:内容)?(?:に|へ|の|で|について)?`), OPENING, ADDED, PLEASE),
  whole(
    OPENING,
    WHICH,
    ASKED_FOR,
    '(?:内容)?(?:に|へ)(?:内容|情報|説明|こと|もの)?(?:を)?(?:追加|加え)',
    PLEASE,
  ),
  whole(
    OPENING,
    WHICH,
    ASKED_FOR,
    '(?:に|で|の)?(?:書き忘れ|言い忘れ|伝え忘れ|書きわすれ)',
    '(?:た|が|て|い|まし|こと|あり|ある|ます|の|です|を|も)*',
  ),
];
