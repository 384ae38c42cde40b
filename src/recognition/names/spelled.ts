/** How a name is spelled, told behind it: "with an o", "spelled K-A-M-A-U", "(two t)". */
const SPELLED =
  /[\s,;.–—-]{1,3}\(?(?:(?:it(?:'|’)?s |it is |that is |that(?:'|’)s |which is )?(?:spelled|spelt|spelling(?: is)?|written)(?: as| like| with)? \S.{0,40}|(?:with|w\/)(?: (?:an?|one|two|double|the|capital|small|single|letter)){1,3} (?:letter )?['"“]?\p{L}{1,2}(?:['’]?s)?['"”]?(?: (?:at the end|in the end|at the beginning|in the middle|in it|not .{1,20}))?|(?:one|two|double|single) ['"“]?\p{L}(?:['’]?s)?['"”]?|(?:\p{L}-){2,}\p{L})\)?[.!\s]*$/iu;
/** Which of the letters that sound or look alike one of them is: 「斎藤の斎は難しいほう」「高橋、はしごだか」. */
const WRITTEN =
  /^(?<name>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ヶー 　]{1,20}?)(?:です)?(?:(?:の|、|。|,|\s)[「『]?(?<letter>\p{sc=Han})[」』]?(?:は|が|の字は|の漢字は|だけ)、?.{1,30}|[、。,\s(（](?:はしごだか|ハシゴダカ|はしご高|たつさき|立つ崎|つちよし|土吉|難しいほう|旧字(?:体)?|簡単なほう)(?:の(?:ほう|方|字))?(?:です)?[)）]?)$/u;

/** No name with how it is spelled is longer; in UTF-16 units. */
const LONGEST = 160;

/** A name without what tells how it is spelled. */
export function withoutSpelling(name: string): string {
  if (name.length > LONGEST) return name;
  const { name: written, letter } = WRITTEN.exec(name)?.groups ?? {};
  if (written !== undefined && (letter === undefined || written.includes(letter))) return written;
  return name.replace(SPELLED, '');
}
