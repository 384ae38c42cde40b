import { either, maybe, whole } from '../text/pattern';

/*
 * How people ask in Japanese to be told of revisions of the policy, or to be told no more: patterns over a whole phrase
 * as `foldPhrase` leaves it, so with katakana as hiragana. What asks whether one would be told is not among them.
 */

const REVISION = either('変更|改定|改訂|改正|更新|修正|見直し|へんこう|かいてい|こうしん');
const PRINCIPLES = '(?:個人情報(?:の)?)?(?:保護|取扱い?|取り扱い)?方針';
const POLICY = either('(?:ぷらいばしー)?ぽりしー|ぷらぽり|規約|るーる|決まり|きまり', PRINCIPLES);
const WHOSE = maybe('この|その|こちらの|御社の|貴社の|会社の|ここの|そちらの|おたくの');
const WORDING = '内容|文面|中身|条項|文章';
const THING = maybe(
  `${WHOSE}${either(POLICY, WORDING)}(?:の(?:${WORDING}))?(?:が|は|を|に|の|も)?`,
  '(?:これ|それ)(?:が|を)?',
);
const TIME = either('とき|時|際|場合|たび|度|都度');
const AT = maybe('には|には必ず|に|は');
const SOMETHING = maybe('何か|なにか|今後|もし|次に|また|次回');
const NEW = `(?:新しい|あたらしい|次の)${either('版|ばーじょん|もの|の', POLICY)}(?:が|に)?`;
const CHANGED = either(
  `(?:変わ|かわ)(?:ったら|りましたら|れば|り次第|るなら|った${TIME}(?:は|には)|る${TIME}${AT})`,
  `(?:変え|かえ)(?:たら|ましたら|れば|る${TIME}${AT}|た${TIME}(?:は|には))`,
  `${REVISION}(?:が|を|に|は)?(?:し|され|なり?|なっ|あっ|あり|入っ|行われ|でき)(?:たら|ましたら|た${TIME}(?:は|には)|次第)`,
  `${REVISION}(?:が|を|に|は)?(?:あれば|すれば|されれば|なれば)`,
  `${REVISION}(?:する|される|がある|になる|の|を行う)${TIME}${AT}`,
  `${REVISION}(?:時|後)${AT}`,
  `${NEW}(?:(?:出|で)(?:たら|る${TIME}${AT}|ましたら)|(?:公表|公開|発表)されたら|なったら|できたら)`,
);
const TO_ME = maybe(
  '(?:私|わたし|わたくし|こちら|自分|僕|俺|うち|当社|弊社)(?:に|へ|にも|まで|あてに|宛に|にも必ず)',
);
const BY = maybe(
  '(?:いー)?めーる(?:で|にて)|らいんで|ここで|ちゃっとで|必ず|ぜひ|すぐ(?:に)?|早めに|事前に|前もって',
);
const TELL = either(
  '教えて|おしえて|知らせて|しらせて|伝えて|つたえて|(?:一声|ひとこえ|ひと声)かけて',
  '(?:お知らせ|おしらせ|(?:ご)?通知|(?:ご)?連絡|(?:ご)?一報)(?:を)?',
  '(?:いー)?めーる(?:を)?(?:送って|出して|で教えて)?',
);
const PLEASE = `${either(
  'し|いたし|して|を|で|も|おいて|おいといて|ください|下さい|くださいませ|ちょうだい|くれ|頼み|頼む|たのむ',
  'ほしい|欲しい|もらいたい|いただきたい|頂きたい|いただければ幸い|(?:いただける|もらえる)と(?:助かり|嬉しい)|助かる',
  '願い|お願い|おねがい|ねがい|希望|登録|たい|や|よ|ね|な|ます|です|の(?:です|だ)が|んですが|んですけど|んだけど|と思います|よろしく',
)}*`;
const OPENING = maybe('すみません|すいません|では|じゃあ|はい|あの|それなら|それでは|ぜひ');
const REVISION_NEWS = `(?:${WHOSE}${POLICY}(?:の|が)?)?${REVISION}(?:の|時の|に関する|についての|があったときの)?(?:お知らせ|おしらせ|通知|連絡|案内|にゅーす|めーる)(?:めーる)?`;

/** A wish does not end in 〜か, which asks whether it would be done; 変更を教えて asks what was changed. */
export const WISH_IN_JAPANESE: readonly RegExp[] = [
  whole(OPENING, SOMETHING, THING, SOMETHING, CHANGED, TO_ME, BY, TO_ME, TELL, PLEASE),
  whole(OPENING, TO_ME, BY, REVISION, '(?:の際|時)(?:に)?(?:は)?', TELL, PLEASE),
  whole(
    OPENING,
    `(?:${WHOSE}${POLICY}の)?`,
    REVISION,
    '(?:を|が)(?:(?:知ら|しら)せて|(?:お知らせ|通知)して)',
    PLEASE,
  ),
  whole(
    OPENING,
    `${REVISION_NEWS}(?:を|が|の|は|に|も)?`,
    either(
      '受け取りたい|受けたい|受け取ります|受信したい|もらいたい|ほしい|欲しい|希望|登録(?:し|を)|登録希望|配信希望',
      '申し込み|申し込む|送って|ください|下さい|お願い|おねがい|おんにして',
    ),
    PLEASE,
  ),
];

const NEWS = either(
  REVISION_NEWS,
  `(?:${WHOSE}${POLICY}(?:の|に関する|についての))?(?:この)?(?:お知らせ|おしらせ|通知)(?:めーる)?`,
);
const STOP = either(
  '止めて|とめて|やめて|止める|やめる|停止|解除|きゃんせる|取り消し|取り消して|外して|おふにして|やめたい|止めたい|止めたいの',
  '不要|いらない|要らない|いりません|要りません|必要ない|必要ありません|いらなくなり|送らないで|しないで',
);
const ASKED = maybe('(?:もらえ|いただけ|くれ|くださ|でき)(?:い)?(?:ます|ません)か');
const STOP_PLEASE = `(?:に)?${PLEASE}(?:ました)?${ASKED}`;
const NO_MORE = '(?:もう|これ以上|今後は?)';
const SILENT = `${either('ないで|なくて(?:も)?(?:いい|よい|大丈夫|結構|けっこう)')}${STOP_PLEASE}`;

/** To be told no more of something that is not named. */
export const LEAVE_UNNAMED_IN_JAPANESE = whole(
  OPENING,
  '購読(?:を)?(?:解除|停止|やめたい|止めたい)',
  STOP_PLEASE,
);

/** To leave, a polite question will do: nobody asks 止めてもらえますか to learn whether it can be done. */
export const LEAVE_IN_JAPANESE: readonly RegExp[] = [
  whole(
    OPENING,
    maybe('もう'),
    NEWS,
    '(?:の)?(?:配信|登録|受け取り|受信|購読)?(?:を|は|が|も)?',
    `${NO_MORE}?`,
    STOP,
    STOP_PLEASE,
  ),
  whole(OPENING, `${NO_MORE}(?:知らせ|しらせ|教え|おしえ|通知し|連絡し|お知らせし)`, SILENT),
  whole(
    OPENING,
    SOMETHING,
    THING,
    CHANGED,
    '(?:も)?(?:知らせ|しらせ|教え|おしえ|通知し|連絡し|お知らせし)',
    SILENT,
  ),
  whole(OPENING, '(?:知らせ|しらせ|お知らせし)', SILENT),
  whole(OPENING, '購読(?:を)?(?:解除|停止|やめたい|止めたい)', STOP_PLEASE),
];
