import type { RequestTypeId } from '../../domain/request/requestType';
import { fold } from '../text/fold';
import { either } from '../text/pattern';

/** Nobody puts it into more words, and the patterns need not look at more. In UTF-16 units. */
const LONGEST = 200;

interface Deed {
  readonly type: RequestTypeId;
  readonly english: string;
  readonly japanese: string;
}

/** What is asked for, as people call it when it was taken for something else. */
const DEEDS: readonly Deed[] = [
  {
    type: 'marketing-stop',
    english:
      '(?:stop(?:ping)? (?:the |all |these |your )?)?(?:adverts?|advertis\\w+|marketing|promo\\w*|newsletters?)',
    japanese: '広告|宣伝|メルマガ|勧誘',
  },
  {
    type: 'erasure',
    english: 'remov\\w+|delet\\w+|eras\\w+|wip(?:e|ing)|get rid of|throw away|clear',
    japanese: '削除|消去|消し|消す|けし|抹消|sakujo|keshi',
  },
  {
    type: 'suspension-of-use',
    english: 'stop(?:p\\w+)?(?: us\\w+)?|suspen\\w+|halt|pause|freez\\w+',
    japanese: '利用停止|停止|止め|やめ|使うの|ストップ|teishi',
  },
  {
    type: 'disclosure',
    english: 'see|seeing|show\\w*|disclos\\w+|view\\w*|a copy|copy|access|look at',
    japanese: '開示|見せ|見たい|見る|閲覧|確認|kaiji|mise',
  },
  {
    type: 'correction',
    english: 'fix\\w*|correct(?:ion|ing)?|chang\\w+|updat\\w+|rectif\\w+|repair',
    japanese: '訂正|修正|直し|直す|変更|teisei|naoshi',
  },
  {
    type: 'complaint',
    english: 'complain(?:t|ing)?',
    japanese: '苦情|クレーム',
  },
];

const SAID = either(
  "(?:i|we) (?:(?:have |had |clearly |just |really |actually |only )?(?:said|say|told (?:you|u)|asked(?: you)?(?: for| to)?|wanted?|meant|mean|wrote|needed?|chose|requested|wish(?:ed)?|would like|'d like))",
  'it (?:should|must|was supposed to) (?:be|say)|should be|please|i want you to|(?:that|this) is wrong|wrong|no',
);
const FILL =
  '(?: (?:(?:my|the|your) [a-z]+|to|for|have|it|you|u|my|the|your|me|a|an|of|all|data|details|information|info|everything|request|please|them|that|this|is|was|be|just)){0,5}';
const NOT = either(
  "not|no|and not|but not|instead of|rather than|isn'?t|never|dont|don'?t|wasn'?t|and u (?:wrote|sent|put)|and you (?:wrote|sent|put)|you (?:wrote|sent|put)",
);

/** What a request is called, as something to turn to. */
const NAMED: Readonly<
  Partial<Record<RequestTypeId, { readonly english: string; readonly japanese: string }>>
> = {
  erasure: { english: 'delet(?:e|ion|ing)|eras(?:e|ure|ing)|remov(?:e|al|ing)', japanese: '削除|消去' },
  'suspension-of-use': {
    english: 'suspen(?:d|sion)|stop(?:ping)? (?:of )?us(?:e|ing)',
    japanese: '利用(?:の)?停止',
  },
  disclosure: { english: 'disclos(?:e|ure)|seeing my data|access(?: request)?', japanese: '開示' },
  correction: { english: 'correction', japanese: '訂正' },
  complaint: { english: 'complain(?:t|ing)?', japanese: '苦情' },
};
const TURN =
  '(?:(?:go|get|take|put|bring|change|switch|turn|move|make|return)(?: (?:it|this|that|me|us|the request|my request))?(?: back)?(?: to| into| over to)|back to)(?: (?:a|an|the|my|that|do|doing))*';
const BEHIND =
  '(?: (?:of )?(?:my |personal )?(?:data|account|use))?(?: (?:request|form|one|procedure))?(?: (?:please|pls|instead|then|again|now))*[.! ]*$';
const turnsTo = ({ english, japanese }: { readonly english: string; readonly japanese: string }) => [
  new RegExp(`\\b${TURN} (?:${english})${BEHIND}`, 'u'),
  new RegExp(
    `(?:${japanese})(?:の)?(?:請求|手続き|手続|申請|ほう|方)?(?:に|へ)(?:戻|もど|変え|かえ(?:て|たい)|変更|切り替え|切りかえ|切替)`,
    'u',
  ),
];

interface Pair {
  readonly type: RequestTypeId;
  readonly said: readonly RegExp[];
}

const TURNS: readonly Pair[] = Object.values(DEEDS).flatMap(({ type }) => {
  const named = NAMED[type];
  return named === undefined ? [] : [{ type, said: turnsTo(named) }];
});

/** What is done, as an order in few words: "no wait, fix it instead", やっぱり訂正でお願いします. */
const ORDERED: Readonly<
  Partial<Record<RequestTypeId, { readonly english: string; readonly japanese: string }>>
> = {
  erasure: { english: 'delete|erase|remove|wipe', japanese: '削除|消去|消し|消す' },
  disclosure: { english: 'see|show me|view|get a copy of|disclose', japanese: '開示|見せ|見たい|閲覧' },
  correction: {
    english: 'fix|correct|change|update|rectify',
    japanese: '訂正|修正|直し|直す',
  },
  'suspension-of-use': { english: 'suspend|stop using', japanese: '利用停止|利用を停止' },
};
const RATHER = '(?:(?:no|wait|sorry|oh|hm+|but|ok|okay|and|please|pls|hey|aiyo)[, ]+){0,4}';
const WISH =
  "(?:(?:i|we|mi)(?: (?:want|wan|would like|need|wish|prefer)(?: (?:you|u) )?(?: ?to)?|'d (?:like|rather|prefer)(?: to)?) |(?:can|could|will) (?:you|u|i|we) |let me |let's |just |please )*";
const IT =
  '(?: (?:it|this|that|them|all|(?:all )?(?:of )?(?:my|the) (?:personal )?(?:data|info(?:rmation)?|details?|records?)))?';
const instead = ({ english, japanese }: { readonly english: string; readonly japanese: string }) => [
  new RegExp(
    `^${RATHER}(?:actually|rather|instead)[, ]+${WISH}(?:${english})${IT}(?: (?:instead|rather|please|pls|then)){0,3}[.! ]*$`,
    'u',
  ),
  new RegExp(
    `^${RATHER}${WISH}(?:${english})${IT}(?: (?:please|pls))? (?:instead|rather)(?: (?:please|pls|then)){0,2}[.! ]*$`,
    'u',
  ),
  new RegExp(
    `^(?:いや|あ|え|あの|すみません|すいません|ごめんなさい|ごめん|[、。,. ])*(?:やっぱり?|やっぱし|やはり|(?:それ|これ)?(?:よりも?|じゃなくて|ではなくて?)|代わりに|間違え(?:まし)?た)(?:、|。| )?(?:自分の|私の|個人|登録)?(?:情報|データ)?(?:の|を)?(?:${japanese})(?:の(?:ほう|方|請求|手続き))?(?:に|で|を)?(?:お願い(?:し(?:ます|たいです?)|いたします)?|(?:し|て)?(?:たい|ほしい|欲しい|ください|下さい|くれ|もらえますか|いただけますか)(?:です|のですが|んですが|んやけど|わ)?|です|や|だ|する|します|しとく|てや|て)[。.! ]*$`,
    'u',
  ),
];
const INSTEAD: readonly Pair[] = DEEDS.flatMap(({ type }) => {
  const ordered = ORDERED[type];
  return ordered === undefined ? [] : [{ type, said: instead(ordered) }];
});

const PAIRS: readonly Pair[] = DEEDS.map((wanted) => {
  const others = DEEDS.filter(({ type }) => type !== wanted.type);
  const [x, y] = [`(?:${wanted.english})`, either(...others.map(({ english }) => english))];
  const [ja, other] = [`(?:${wanted.japanese})`, either(...others.map(({ japanese }) => japanese))];
  const done =
    '(?:して|てほし|てもら|てくれ|すん|る|て|たい|の|ん|こと|請求|依頼|を|は|と|が|い|くれ|や|なん)*';
  return {
    type: wanted.type,
    said: [
      new RegExp(`\\b${SAID}${FILL} ${x}\\b${FILL}[,.;]? ?(?:${NOT})${FILL} ${y}\\b`, 'u'),
      new RegExp(
        `^(?:(?:no|sorry|wait|oh|but|hey|hello|hi|sir|aiyo)[, ]+){0,3}(?:it'?s |that'?s |a )?${x}\\b${FILL},? ?(?:not|no|instead of)${FILL} ${y}\\b`,
        'u',
      ),
      new RegExp(
        `\\bnot${FILL} ${y}\\b${FILL}[,.;:! ]{0,3}(?:but |i (?:want(?:ed)?|said|meant?|need|asked(?: for)?)${FILL} |it should be )${FILL} ?${x}\\b`,
        'u',
      ),
      new RegExp(
        `\\bwrong (?:request|type|one|form|kind)\\b[^?]{0,30}\\b(?:want(?:ed)?|meant|said|should be|asked for)${FILL} ${x}\\b`,
        'u',
      ),
      new RegExp(
        `${other}${done}(?:じゃ|では|や|ちゃう|でねえ|でね|とちゃう|とちがう|じゃあ)(?:なく|のう|ねえ|ない|ね|なしに)?(?:て|くて|、|って|で|と|んだ|んや|べ|です)*(?:、)?[^。?]{0,8}?${ja}`,
        'u',
      ),
      new RegExp(
        `${ja}${done}(?:って|と|を|で|に|の)?(?:言|いっ|いう|頼|たの|お願い|書|申し込|希望|つもり|はず)[^。?]{0,14}?${other}${done}(?:じゃ|では|や|ちゃう|にな|で)`,
        'u',
      ),
      new RegExp(
        `${ja}(?:です|や|だ|の(?:ほう|方)(?:です|だ|や)?)(?:よ|で|ねん)?[、。 ]?${other}${done}(?:じゃ|では|や|ちゃう)`,
        'u',
      ),
    ],
  };
});

/** The request that somebody says they meant, where the desk took it for another: "I said remove, not stop". */
export function readOtherType(typed: string): RequestTypeId | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = fold(typed).replace(/\s+/gu, ' ');
  if (text.length > LONGEST || /\?\s*$/u.test(text)) return undefined;
  return [...TURNS, ...INSTEAD, ...PAIRS].find(({ said }) => said.some((pattern) => pattern.test(text)))
    ?.type;
}
