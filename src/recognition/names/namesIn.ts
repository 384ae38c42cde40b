import { foldWidth } from '../text/width';
import { readName } from './name';
import { withoutSpelling } from './spelled';
import { withoutTitle } from './title';

/** No name, and nothing that says one, is longer (UTF-16 units). */
const LONGEST = 160;
/** What stands before an answer and is no part of it. */
const COURTESY =
  /^(?:(?:no|yes|yeah|ok|okay|oh|sorry|well|actually|hi|hello|hey|habari|jambo|kia ora|salaam|assalam\p{L}*(?: o)? alaikum|aoa|good (?:morning|afternoon|evening|day)|morning|dear (?:sir|madam|team|all)|はい|ええ|うん|いえ|いいえ|えっと|あ|ああ|そう|そうです)[,、 ]+)+/iu;
/** What says that a name follows. */
const NAMED =
  /^(?:(?:my |mi )(?:full |real )?name(?: is|'s| na)?(?= )|name(?: is|'s| na)(?= )|(?:watashi no )?namae wa(?= )|they call me|i am called|i'm called|call me|name ?:|(?:私の|僕の|わしの|おらの)?(?:お?名前|氏名|なまえ|(?<!\p{L})名) ?は、? ?|(?:私|わたし|わたくし|僕)[がは](?=\p{sc=Han}))/iu;
/** "Name Bilal Khan". */
const NAME_BARE = /^[Nn]ame:? (?=\p{Lu}[\p{Ll}'’])/u;
/** The same, but that much else may follow, too. */
const IT_IS = /^(?:it's|its|i am|i'm|this is)(?= \p{Lu})/iu;
const NAMED_AFTER = /(?:と申します|といいます|と言います)$/u;
const AFTER = /(?:です|だ|や|やで|だべ|でございます)$/u;
/** "James Mwangi here", "James Mwangi himself". */
const HERE =
  / (?:here|speaking|this side|himself|herself|myself|in person|for myself|for me|on my own behalf)$/iu;
/** The same, and that it is about oneself. */
const ONESELF = / (?:himself|herself|myself|in person|for myself|for me|on my own behalf)$/iu;
/** As names are written in Latin letters: capitals, with small words only between them. */
const LATIN =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|da|del|dos|van|von|bin|binti|al|el|la|le|ap|of) )?\p{Lu}[\p{L}\p{M}'’.-]*){1,5}$/u;
/** In Japan: kanji first, kana in it at most, and nothing that would make it a sentence. */
const JAPANESE = /^\p{sc=Han}[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ヶー]{1,9}(?: \p{L}{1,8})?$/u;
/** A foreign name as Japan writes it. */
const KATAKANA = /^[ァ-ヺー]{2,}(?:[・＝= ][ァ-ヺー]{2,}){1,4}$/u;
/** 来た, 見て: a word of one character and its ending is nobody. */
const VERB = /^\p{sc=Han}[たるいてだけ]$/u;
const SENTENCE =
  /[はがをにへも]\p{L}|[\p{sc=Han}\p{sc=Katakana}ー][はがをへも]$|です|ます|して|ない|から|ので|こと|もの|情報|本人|自分|全部|住所|電話|方法|請求|開示|削除|番地|番号|\p{sc=Han}しい|新しい|古い|登録|回答|結果|返事|書面|郵送|手数料|理由|手続/u;

/**
 * The name in a part of a message. `certain` takes only what is said as one ("my name is"); else what has the look of a
 * name counts as well.
 */
export function nameIn(piece: string, { certain }: { readonly certain: boolean }): string | undefined {
  if (piece.length > LONGEST) return undefined;
  const text = foldWidth(piece).replaceAll('’', "'").replace(/\s+/gu, ' ').trim().replace(COURTESY, '');
  const name = namedIn(text) ?? (certain ? undefined : alikeIn(text));
  const read = name === undefined ? undefined : readName(name.trim());
  return read?.ok === true && !/\d{3}/u.test(read.value) ? read.value : undefined;
}

/** "For Brian Otieno" says for whom, and may be anybody's name but the writer's. */
const FOR = /^(?:for|on behalf of|instead of) /iu;

function namedIn(text: string): string | undefined {
  if (HERE.test(text) && LATIN.test(text.replace(HERE, ''))) return text.replace(HERE, '');
  const bare = text.replace(NAMED, '').replace(NAME_BARE, '').replace(NAMED_AFTER, '');
  return bare === text ? presentedIn(text) : bare.trim().replace(AFTER, '').replace(ONESELF, '');
}

/** "I am Devon Campbell": two names or more in capitals, and nothing behind them. */
const PRESENTS = /^(?:i am|i'm|im|this is) /iu;
/** What somebody is to the person for whom they ask, said before their own name: "I am her daughter Achieng Otieno". */
const KIN =
  /^(?:the |his |her |their |my \p{L}+['’]s )(?:eldest |oldest |youngest |only |own )?(?:son|daughter|child|wife|husband|mother|mum|mom|father|dad|brother|sister|lawyer|advocate|attorney|solicitor|guardian|agent|niece|nephew|aunt|uncle|cousin|grandson|granddaughter|partner|carer)(?: and (?:my )?name is| called| named)?[ :]+(?=\p{Lu})/iu;
/** Where whoever presents themselves lives or works: "from Nakuru". */
const PLACE = / (?:here |writing |calling )?(?:from|of|in|at) \p{Lu}[\p{L}' -]{1,40}$/u;
function presentedIn(text: string): string | undefined {
  const bare = text.replace(PRESENTS, '').replace(KIN, '').replace(PLACE, '').replace(HERE, '');
  return PRESENTS.test(text) && LATIN.test(bare) ? bare : undefined;
}

/** "Me Otieno": who it is about and what they are called, in one. */
const SELF = /^(?:(?:it's|its|it is|is|just|only|for|na|ni) )*(?:me|mi|myself|miself|self|mimi)[ :-]+/iu;
const ONE_NAME = /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+$/u;

/** The name that is said right behind that one asks for oneself. */
export function nameBesideSelf(piece: string): string | undefined {
  if (piece.length > LONGEST) return undefined;
  const text = foldWidth(piece).replaceAll('’', "'").replace(/\s+/gu, ' ').trim().replace(COURTESY, '');
  if (ONESELF.test(text)) return nameIn(text, { certain: false });
  const bare = text.replace(SELF, '');
  if (bare === text) return undefined;
  return ONE_NAME.test(bare) && !NO_PART.has(bare.toLowerCase()) ? bare : nameIn(bare, { certain: false });
}

/** A name typed without capitals, where one was asked for: two words or three that are none of a sentence. */
export function smallNameIn(piece: string): string | undefined {
  const text = foldWidth(piece).replaceAll('’', "'").replace(/\s+/gu, ' ').trim().replace(COURTESY, '');
  const bare = text.replace(/^(?:it's|its|i am|i'm|im|this is|for me|me) /iu, '').replace(HERE, '');
  const words = bare.split(' ');
  const isName = /^[\p{Ll}'. -]{5,60}$/u.test(bare) && words.length >= 2 && words.length <= 4;
  return isName && words.every((word) => word.length > 1 && !NO_PART.has(word)) ? bare : undefined;
}

/** Words of sentences, which no name has in it. */
const NO_PART = new Set(
  'the this that these those my your our his her their its it is are was were be am been do does did done dont not no yes ok okay and or but so because if when what why how who where which to of for from by in on at with about as than then there here me you we us they them he she i im all any some every everything nothing only just also please pls thanks thank sorry hello hi go send stop cancel want need like have has had can could will would should get give got make take tell told call ask asked see show know think data information details name email mail phone number address post paper letter post order orders request form question answer wrong right correct new old same other another one two first last same myself self mine fine good bad right well sure really very too now later today tomorrow yesterday always never again still already maybe mi unnu di dem fi waan nuh wid company sir madam jibun watashi desu namae wa hai onegai shimasu kudasai gomen sumimasen zenbu denwa meeru'.split(
    ' ',
  ),
);

function alikeIn(text: string): string | undefined {
  if (FOR.test(text)) return undefined;
  const bare = withoutTitle(
    withoutSpelling(
      text
        .replace(IT_IS, '')
        .trim()
        .replace(AFTER, '')
        .replace(/ desu$/u, '')
        .replace(HERE, '')
        .trim(),
    ),
  );
  const written = LATIN.test(bare) || KATAKANA.test(bare);
  return written || (JAPANESE.test(bare) && !SENTENCE.test(bare) && !VERB.test(bare)) ? bare : undefined;
}

/** What says that the name of somebody else follows: the person who is asked for. */
const OF_OTHER =
  /^(?:(?:and )?(?:he|she|(?:my |the |our |his |her )?(?:son|daughter|child|kid|mother|mum|mom|father|dad|wife|husband|client|brother|sister|boss|customer)(?:'s name)?|(?:his|her|the (?:child|person|client)'?s?) (?:full )?name) (?:is|was|'s)|(?:息子|娘|子ども|子供|母|父|妻|夫|兄|弟|姉|妹|本人|依頼者|依頼人|顧客|孫)(?:の名前)?は)/iu;

/** Whoever speaks for somebody says for whom. */
const ACTS_FOR =
  /^(?:(?:(?:i|we) (?:am |are |do )?)?(?:act|acting|appear|appearing|write|writing|ask|asking|request|requesting) (?:for|on behalf of)|(?:i|we) represent|(?:i am |we are )?representing|on behalf of|(?:my|our) client,?)(?: (?:my|our) client,?)? (?:(?:mrs|mr|ms|miss|dr|prof)\.? )?(?=\p{L})/iu;

/** Whoever says their own name says no other one. */
const OWN =
  /^(?:私|わたし|わたくし|僕|俺)(?:は|の名前は)|^(?:my|mi) (?:own )?name|^(?:i am|i'm|im) (?=\p{L}+ \p{L}+$)/iu;

/** The name of the person who is asked for, in a part of a message; said as theirs, or while it is asked for. */
export function othersNameIn(piece: string, { open }: { readonly open: boolean }): string | undefined {
  if (piece.length > LONGEST) return undefined;
  const text = foldWidth(piece).replace(/\s+/gu, ' ').trim();
  const named = text.replace(OF_OTHER, '').replace(ACTS_FOR, '').trim();
  if (named !== text) return nameIn(named, { certain: false });
  return open && !OWN.test(text) ? nameIn(piece, { certain: false }) : undefined;
}
