/*
 * What in a part of a message may be a wish about one's data, so that the answer engine is asked, and how the same wish
 * is said in full where a part is a word or two.
 */

/** A word without which nothing is wished here. */
export const MAY_WISH =
  /\b(?:show|see|look|view|read|copy|copies|disclos\w*|access|send me|give me|get me|want|need|delet\w*|remov\w*|eras\w*|wipe|destroy|get rid|take (?:me|my|it|down|off|out)|correct\w*|fix|chang\w*|updat\w*|amend|rectif\w*|put right|add|stop\w*|don't|dont|do not|no more|unsubscribe|opt out|complain\w*|complaint|suspen\w*|freeze|notif\w*|inform me|inquir\w*|enquir\w*|question|record|list|waan|forget me|cancel|quit|withdraw|keshite|kesite|misete|kaiji|sakujo|teisei|naoshite|naosite|yamete|tomete|teishi|tsuika|kujou)\b|開示|見せ|見たい|見る|写し|コピー|控え|削除|消し|消す|けし|消去|抹消|訂正|直し|直す|なおし|修正|変更|変え|書き換え|追加|足し|加え|停止|止め|とめ|やめ|使わない|送らない|渡さない|教えない|通知|知らせ|苦情|文句|クレーム|問い合わせ|記録|履歴|外し|解除|退会|拝見|確認|見して|ください|ほしい|欲しい/u;

/** It says what is not meant: "not stop", 止めるんじゃなくて. */
export const MEANS_ANOTHER =
  /^(?:and |but )?i (?:don't|dont|do not|no longer|never) (?:use|need|have|drive|own|live|buy|come|work)\b|^(?:and |but )?(?:not|instead of|rather than|never mind)\b|^(?:i )?(?:don't|do not|didn't|did not) (?:want|mean|need|say|ask)\b(?! (?:you|u|my|them|anyone|anybody|any|it|these|those|the|to (?:get|receive|be|see)))|(?:載って|のって|残って|入って|書いて)(?:い|お)?(?:る|ます|た|ました|っとる)?(?:らしい|みたい|よう)(?:です|な|なん|や|だ|ん)[ぁ-ん]{0,8}$|(?:じゃ|では|や|で)(?:なく|なくて|ない|ありません|のうて)(?:って)?$/u;

/** A part that is a word or two, and the same in full. */
export const WITHOUT_MATTER: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:i (?:want|need|wish|would like|'d like)(?: to)? )?(?:see|view|look|read|show|show me|disclosure|access|a copy|copy|data access|kaiji)(?: (?:it|them|all|everything|please|pls|request))*$/u,
    'please show me my data',
  ],
  [
    /^(?:i (?:want|need|wish|would like|'d like)(?: to)? )?(?:(?:delete|remove|erase|wipe)(?: (?:it|them|all|everything|me))*|deletion|erasure|removal|sakujo)(?: (?:it|all|everything|please|pls|request|afterwards|later|of it))*$/u,
    'please delete my data',
  ],
  [
    /^(?:i (?:want|need|wish|would like|'d like)(?: to)? )?(?:correct|fix|correction|rectification|update|teisei)(?: (?:it|them|please|pls|request|errors|mistakes))*$/u,
    'please correct my data',
  ],
  [/^(?:a |file a |make a )?(?:complaint|complain)(?: (?:please|too|also))*$/u, 'i want to make a complaint'],
  [
    /^(?:開示|開示請求|見せて|見たい|見る)(?:を?お願いします|してください|して|したい|して欲しい|してほしい|してもらって|してもらう|もらって|もらいたい|から|の|を|と|も)*$/u,
    '私のデータを開示してください',
  ],
  [
    /^(?:削除|消去|消して|消す|抹消|削除請求)(?:を?お願いします|してください|ください|して|したい|してほしい|ほしい|を|も|と)*$/u,
    '私のデータを削除してください',
  ],
  [
    /^(?:訂正|修正|直して|変更)(?:を?お願いします|してください|ください|して|したい|してほしい|ほしい|を|も|と)*$/u,
    '私のデータを訂正してください',
  ],
  [
    /^(?:住所|電話番号|番号|名前|氏名|メールアドレス|アドレス|登録(?:内容|情報)?)の(?:変更|訂正|修正)$/u,
    '私のデータを訂正してください',
  ],
  [
    /^delete my (?:passport|licen[cs]e|id|papers?|documents?) (?:scans?|copy|copies)$/u,
    'please delete my data',
  ],
  [
    /^(?:利用停止|停止|利用の停止)(?:を?お願いします|してください|して|したい|してほしい|を|も|と)*$/u,
    '私のデータの利用を停止してください',
  ],
  [
    /^(?:苦情|クレーム|文句)(?:を?お願いします|申し立てたい|申し立てます|言いたい|言いてえ|言いたいです|も|を|と|です|が|あります)*$/u,
    '苦情を申し立てます',
  ],
];
