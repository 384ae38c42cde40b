import { foldWidth } from '../text/width';
import { nameIn } from './namesIn';

/** Nobody says what they are in more words. In UTF-16 units. */
const LONGEST = 120;
/** 母親の中田由紀です: who speaks is the mother, and is called so. */
const IN_JAPANESE =
  /^(?:私は|わたしは|わたくしは|私|あの|えっと)?[、\s]?(?:(?:息子|娘|子ども|子供|こども|本人|\p{sc=Han}{1,3}|その子)の)?(?:母親|父親|母|父|ママ|パパ|親権者|保護者|親)(?:の|で|である|をしている|、)[、\s]?(?<name>(?!私|方|者|立場|名前|代理|情報)\p{sc=Han}.{1,20})$/u;
/** Words of a parent beside a name: "the mother, Wanjiru Njoroge", "Wanjiru Njoroge, his mum". */
const IN_ENGLISH =
  /^(?:hi |hello |yes |ok )?(?:(?:i am|i'm|im|it's|its|this is|as|me|mi) )?(?:(?:the|his|her|their|brian's|a) )?(?:mother|mum|mom|father|dad|daddy|parent)(?: of .{1,30}?)?[,: ]{1,3}(?:(?:my )?name(?: is)? |called |(?:i am|i'm) )?(?=\p{Lu})/iu;
const SAYS_PARENT =
  /(?:^|\b(?:i am|i'm|im|it's|its|this is|as|me|mi) )(?:(?:the|his|her|their|a) )?(?:mother|mum|mom|father|dad|daddy|parent)(?![\p{L}'])|(?:^|[はの、\s])(?:母親|父親|親権者)(?:です|である|で|の|だ|として|や)/iu;

/** The name of whoever says that they are somebody's mother or father, in one piece with that. */
export function parentNamed(piece: string): string | undefined {
  if (piece.length > LONGEST) return undefined;
  const text = foldWidth(piece).replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
  const { name } = IN_JAPANESE.exec(text)?.groups ?? {};
  if (name !== undefined) return nameIn(name, { certain: false });
  const bare = text.replace(IN_ENGLISH, '');
  return bare === text ? undefined : nameIn(bare, { certain: false });
}

/** Whether somebody says that they are a parent of whoever they ask for. */
export const saysParent = (piece: string): boolean => piece.length <= LONGEST && SAYS_PARENT.test(piece);
