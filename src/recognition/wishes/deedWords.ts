import { COMMAND_WORDS } from './commandWords';
import { phrases } from '../text/fold';
import { either, maybe, whole } from '../text/pattern';

/** What is done for good after a yes: a form deleted, one begun again, a request withdrawn, a form sent. */
export type Deed = 'cancel' | 'startOver' | 'withdraw' | 'send';

type Phrases = readonly (RegExp | ReadonlySet<string>)[];

/**
 * The words of one deed: its own, those that leave everything as it is, and those that may be either. What speaks of
 * another deed (`onward`) makes a yes beside it unclear: "yes, send it" deletes nothing.
 */
interface DeedWords {
  /** Whether its question asks for leave ("shall I …?"), so that leave may be the answer. */
  readonly asksLeave: boolean;
  readonly does: Phrases;
  readonly keeps: Phrases;
  readonly mayBeEither: Phrases;
  readonly onward: Phrases;
}

/** A yes that cannot be anything else. "OK", "fine", "right", わかりました and 👍 may be said of the words before it. */
export const PLAIN_YES = phrases(
  'はい|はいはい|はーい|はいな|うん|うんうん|ええ|もちろん|もちろんです|勿論|勿論です|ぜひ|是非|ぜひお願いします|是非お願いします|イエス|いえす|する|します|やります|実行|実行する',
  'お願い|お願いします|おねがいします|お願い致します|お願いいたします|お願い申し上げます|それでお願いします|これでお願いします|そうしてください|そのようにお願いします',
  'hai|hai hai|haai|un|ee|mochiron|onegai|onegaishimasu|onegai shimasu',
  'y|ye|yes|yes i do|yess|yea|yeah|yeh|yep|yup|yup yup|yah|ya|aye|yes please|yes pls|yes sir|yes sure|yes of course|oh yes|yes i am|yes i am sure|yes indeed',
  "please do|please do it|do it|do so|do that|just do it|sure|sure thing|for sure|i am sure|i'm sure|of course|ofcourse|certainly|absolutely|definitely|affirmative|by all means|confirm|confirmed|i confirm",
);

/** Leave that is given: a yes only where leave was asked for. */
export const LEAVE_GIVEN = phrases(
  'いいよ|いいですよ|いいとも|いいですとも|良いですよ|ええよ|ええで|ええですよ|かまいません|構いません|構わない|かまわない|かまわないです|かまへん|かまへんで|差し支えありません',
  "you may|you can|i don't mind|don't mind|no objection|no objections",
);

/** Phrases that move a talk on; alone they agree to nothing. */
export const MOVING_ON: ReadonlySet<string> = new Set([
  ...commandWords('goOn'),
  ...phrases('続けてください|進めてください', 'please proceed|please go ahead|go|go for it|go for it mate'),
]);

function commandWords(name: string): readonly string[] {
  return COMMAND_WORDS.flatMap(([{ is }, words]) => (is === name ? [...words] : []));
}

const ENTERED = either(
  'it|it all|this|that|them|all|all of (?:it|them)|everything|everything i (?:entered|wrote|typed)',
  '(?:all )?(?:my|the|these|those|this) (?:answers?|entries|input|form|draft)',
  "(?:all )?(?:that|what|whatever) i(?:'ve| have)? (?:entered|wrote|written|typed|answered)(?: so far)?",
);
const DELETE = either('delete|erase|remove|discard|clear|wipe|scrap|throw away|get rid of');
const STOP = either('stop|quit|abort|end|exit|terminate|give up');
const HERE = either('it|here|now|this|the form|this form|my form|filling|filling (?:it|this) in');
const AND = either(' and | and then | then | ');
const AGAIN = either('start over|start all over|start again|begin again|restart|start afresh');

const ENTERED_JA = maybe(
  '(?:これまで|今まで|いままで)?(?:の|に)?(?:入力|記入|回答|書)?(?:した|いた)?(?:内容|もの|回答|入力|情報|下書き|ふぉーむ|全部|ぜんぶ|すべて|全て|これ|それ)(?:は|を|も)?(?:全部|すべて|全て)?',
);
const LEAVE_JA = maybe(
  'も?(?:いい|良い|よい|かまいません|構いません|かまわない|構わない|ok|おーけー|大丈夫)(?:です)?よ?',
);
const DONE_JA = `(?:する|し?た|して(?:しまって)?${LEAVE_JA}|を|で)?`;
const NOT_DONE_JA =
  '(?:は)?(?:し|さ|せ|り)?(?:ない|ません|なくて|なくていい|ないで|んで|んといて|たくない|たくありません)(?:です)?';

const AGAIN_JA = '(?:(?:最初|はじめ|初め|一)から)?やり(?:直|なお)(?:す|し|します|して|したい)';

const DELETING: Phrases = [
  whole(DELETE, maybe(` ${ENTERED}`)),
  whole('(?:throw|clear|wipe) ', ENTERED, ' (?:away|out|off)'),
  whole(ENTERED_JA, '(?:削除|消去|破棄)', DONE_JA),
  whole(ENTERED_JA, `(?:消す|消したい|捨てる|(?:消して|捨てて)(?:しまって)?${LEAVE_JA})`),
  phrases('sakujo|keshite|kesu'),
];
const STOPPING: Phrases = [
  whole(STOP, maybe(` ${HERE}`), maybe(`${AND}${DELETE}`, `${AND}${DELETE} ${ENTERED}`)),
  whole('(?:中止|終了|取りやめ|とりやめ)', DONE_JA, maybe(`(?:内容を)?削除${DONE_JA}`)),
  phrases(
    'やめる|やめます|やめたい|もうやめる|もうやめます|やめにする|やめにします|やめとく|やめとくわ|やめとこ|やめておく|やめておきます|辞める|辞めます|止める|止めます|終わる|終わります|終わりにする|終わりにします|終わりたい|取りやめる|取りやめます|yameru|yamemasu|yametai',
  ),
];

const KEEPING: Phrases = [
  whole(
    either("(?:please )?(?:don't|do not|dont|never)|i don't want to|i do not want to|no need to"),
    ' ',
    either(DELETE, STOP, AGAIN, 'withdraw|cancel|send|submit'),
    maybe(` ${ENTERED}`, ` ${HERE}`),
    maybe(' yet| now'),
  ),
  whole(
    '(?:keep|leave|save)',
    maybe(` ${either(ENTERED, 'my request|the request')}`),
    maybe(' as (?:it is|they are)'),
  ),
  whole(
    ENTERED_JA,
    either('削除|消去|破棄|消|捨て|中止|終了|やめ|取りやめ|取り?下げ|とりさげ|撤回|送信|提出|送|やり直'),
    NOT_DONE_JA,
  ),
  phrases(
    '待って|ちょっと待って|少し待って|待った|まだ|まだです|そのまま|そのままで|そのままでいい|そのままにして|そのままにする|残す|残して|残したい|残しておいて|保存|保存する|保存して|後で|あとで|また後で|また今度|戻る|戻って|戻りたい|matte|nokoshite',
    'wait|wait wait|hold on|hang on|one moment|just a moment|not yet|not now|later|back|go back|as it is|leave it alone|let me think|let me see',
  ),
];
/** To the question whether to delete, "go on" speaks of the form. */
const GOING_ON: Phrases = [
  phrases(
    '次|次へ|次に|次へ進む|次に進む|続ける|続けます|続けて|続けてください|続けたい|続けさせて|続き|続きから|続行|続行する|つづける|つづけて|つづき|再開|再開する|再開したい|手続きを続ける|入力を続ける|フォームを続ける|tsuzukeru|tsuzukete',
    "go on|continue|next|next step|carry on|keep going|resume|continue where i left off|let's continue|let's go on|continue the form|continue with the form|go on with the form|back to the form|i will continue|i'll continue",
  ),
];
/** To send the form or to go on with it, where the question is whether to throw something away. */
const ONWARD: Phrases = [
  new Set(commandWords('send')),
  MOVING_ON,
  phrases('このまま|このままで|このままでいい|このままでいいです|このままで大丈夫|このままで結構です'),
];
/** The form, or what the desk is about to do to it. */
const CALLING_OFF: Phrases = [
  phrases(
    'キャンセル|キャンセルする|取り消し|取消|取り消す|取り消して|やめて|止めて|もうやめて|やめた|ストップ|もういい|もうええ|もうええわ|kyanseru|yamete',
    'cancel|cancel it|cancel this|cancel that|cancel all|cancel everything|leave|close|close it|forget it|forget about it|never mind|nevermind|drop it|call it off|scrap that|i changed my mind|changed my mind|stop that|stop deleting',
  ),
];

/** Behind a yes that agrees. */
const YES_CALL_OFF: Phrases = [
  whole(
    '(?:yes|yeah|yep|yea|ya|yah|sure|ok yes|yes please),? (?:please |pls |do |just |then |go ahead and )*',
    either('drop|cancel|call off|scrap|bin|close|end'),
    '(?: (?:it|this|that|it all|all of it|everything|(?:the|my) (?:whole )?(?:form|request|thing)))?(?: (?:please|pls|then|now))?',
  ),
  whole(
    '(?:はい|うん|ええ|そうです)[、, ]?(?:きゃんせる|キャンセル|取り?消し|取消|やめ|止め|中止)(?:で|に|を)?(?:する|します|して|て|いい|いいです|大丈夫|大丈夫です|ください|お願い|お願いします|おねがいします)*',
  ),
];

/** The words of each deed, as `foldPhrase` leaves them. */
export const DEED_WORDS: Readonly<Record<Deed, DeedWords>> = {
  cancel: {
    asksLeave: true,
    does: [
      ...DELETING,
      ...STOPPING,
      ...YES_CALL_OFF,
      whole('cancel ', either('(?:the|this|my) (?:form|draft|request)', 'form|request')),
    ],
    keeps: [...KEEPING, ...GOING_ON],
    mayBeEither: CALLING_OFF,
    onward: ONWARD,
  },
  startOver: {
    asksLeave: true,
    does: [
      ...DELETING,
      new Set(commandWords('startOver')),
      whole(DELETE, maybe(` ${ENTERED}`), AND, AGAIN),
      whole(maybe(`${ENTERED_JA}(?:削除|消去|消)して`), AGAIN_JA),
    ],
    keeps: [...KEEPING, ...GOING_ON],
    mayBeEither: [...CALLING_OFF, ...STOPPING],
    onward: ONWARD,
  },
  withdraw: {
    asksLeave: true,
    does: [
      whole('(?:withdraw|retract|revoke)', maybe(' (?:it|this|that)')),
      whole('take (?:it|this|that) back'),
      whole('(?:取り?下げ|とりさげ)', `(?:る|ます|たい|て${LEAVE_JA}|を|で)?`),
      whole('撤回', DONE_JA),
      phrases('torisageru|torisagemasu'),
      ...YES_CALL_OFF,
    ],
    keeps: KEEPING,
    mayBeEither: [...CALLING_OFF, ...STOPPING, ...DELETING],
    onward: ONWARD,
  },
  send: {
    asksLeave: false,
    does: [
      new Set(commandWords('send')),
      whole('(?:この内容で|これで)?(?:送信|提出)', DONE_JA),
      whole(`送って${LEAVE_JA}`),
    ],
    keeps: KEEPING,
    // They say that the answers were looked at, as they were asked to.
    mayBeEither: [
      ...CALLING_OFF,
      phrases(
        '確認|確認しました|確認した|確認済み|確認済みです|見ました',
        "checked|i checked|i have checked|i've checked|all checked",
      ),
    ],
    onward: [],
  },
};
