import { fold } from '../text/fold';

const LONGEST = 2000;
const SUBJECT =
  '(?:i|you|we|they|he|she|it|my|your|the|this|that|these|those|there|any|anyone|anybody|someone|people|our|their|all|jin|customers?|employees|staff|cookies|data|personal)';
const QUESTIONS = [
  /\?(?=[\s"'」』)!?]|$|[^\x21-\x7e])/u,
  /^(?:(?:and|but|so|also|ok|okay|hi|hello|hey|sorry|please|well)[, ]+)*(?:what|what's|whats|why|where|where's|when|which|whose|whom)\b/u,
  /^(?:(?:and|but|so|also|ok|okay|hi|hello|hey|sorry|please|well)[, ]+)*(?:how|who) (?:do|does|did|can|could|will|would|should|is|are|was|long|much|many|to|about|come|often|soon|far|i|you|the|my|has|have|gets?|sees?|uses?)\b|^(?:how's|who's)\b/u,
  new RegExp(
    `^(?:(?:and|but|so|also|ok|okay|hi|hello|hey|sorry|please|well)[, ]+)*(?:do|does|did|is|are|was|were|am|can|could|will|would|shall|should|may|might|must|has|have|had|don't|doesn't|didn't|isn't|aren't|can't|couldn't|won't|haven't) ${SUBJECT}\\b`,
    'u',
  ),
  /^(?:please |can you |could you )?(?:tell me|explain|let me know|show me) (?:about|what|how|why|where|when|which|who|if|whether|the|your)\b/u,
  /^(?:i (?:want|would like|need) to know|i'd like to know|i wonder|i am wondering|i'm wondering|any idea)\b/u,
  /(?:です|ます|でした|ました|ません|でしょう|だろう|じゃない|ではない|ない|なの|るの|たの|いの|やろ|んや|られる|ている|てる)(?:ん)?か(?:ね|な|ねえ)?[。.!]*$/u,
  /(?:てんの|るんや|んやろ|ですかね|でしょ|かしら|っけ|ってなに|って何|とは何|とは)[。.!]*$/u,
  /^(?:なぜ|何故|なんで|どうして|どうやって|どうすれば|どうしたら|どこに|どこで|どこへ|どこの|いつまで|いつから|いつごろ|いつ頃|だれが|だれに|誰が|誰に|誰の|何を|何が|何の|何に|何で|何日|何時|なにを|なにが|どの|どれ|どんな|いくら)/u,
  /(?:教えて|おしえて|知りたい|聞きたい)(?:ください|下さい|ほしい|欲しい|くれ|です|もらえますか|いただけますか|のですが|んですが|んやけど)*[。.!]*$/u,
  /\b(?:desu|masu|mashita|masen|deshou) ?ka\b/u,
];

/** Whether something typed at a form's question asks rather than answers. Names as Will Smith or はるか do not. */
export function looksLikeQuestion(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed);
  return QUESTIONS.some((pattern) => pattern.test(text));
}
