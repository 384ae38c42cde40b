import { fold } from '../text/fold';

/** What comes after is not looked at. In UTF-16 units. */
const LONGEST = 500;
const WHO_IN_ENGLISH =
  '(?:father|dad|mother|mum|mom|husband|wife|partner|son|daughter|brother|sister|grand(?:father|mother|pa|ma)|uncle|aunt|parents?|child|baby)';
const ENGLISH = new RegExp(
  `\\bmy (?:late|deceased) ${WHO_IN_ENGLISH}\\b|\\bmy ${WHO_IN_ENGLISH}(?: \\w+){0,3}? (?:(?:has |have |just |sadly |recently )*(?:died|passed (?:away|on)|is (?:dead|no more|gone|deceased|late)))\\b|\\b(?:since|after) my ${WHO_IN_ENGLISH}(?: \\w+)? (?:died|passed)\\b|\\b(?:death|passing|funeral) of my ${WHO_IN_ENGLISH}\\b`,
  'u',
);
const JAPANESE =
  /(?:父|母|主人|夫|妻|家内|息子|娘|兄|弟|姉|妹|祖父|祖母|おじいちゃん|おばあちゃん|叔父|叔母|両親|子ども|子供|旦那|嫁)[^。?]{0,14}(?:亡くなり|亡くなっ|他界し|死にました|死んだ|死去|逝去|永眠|亡くし)|(?:亡|故)(?:父|母|夫|妻)/u;

/** Whether somebody tells that one of their family has died. */
export function tellsDeath(typed: string): boolean {
  const text = fold(typed.slice(0, LONGEST));
  return ENGLISH.test(text) || JAPANESE.test(text);
}
