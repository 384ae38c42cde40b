const OPENING =
  /^(?:すみません|すいません|ごめんなさい|ごめん|あの|えっと|じゃあ|では|やっぱり|やっぱ|やはり|もう一度|とりあえず|(?:hi|hello|hey|sorry|excuse me|please|pls|well|actually|just) |(?:(?:can|could|may|would|will) (?:you|i|we) |(?:i|we) (?:want|need|would like|wish|like) to |i'd like to |i wanna |wanna |let me |let's |i want |i'd like |i would like ))/u;
const ANSWERED = /^(?:ok|okay|no|yes) /u;
const CLOSINGS = (
  ' please| pls| plz| thanks| thank you| now| sir| madam| then| for me| onegaishimasu| onegai| kudasai| desu|' +
  'お願いします|願います|ねがいます|おねがいします|お願いいたします|お願い致します|お願いできますか|お願い|おねがい|頼みます|頼む|' +
  'してください|して下さい|してほしいです|してほしい|して欲しい|してもらえますか|していただけますか|' +
  'したいです|したいのですが|したいんですが|したい|します|して|ください|下さい|くれますか|くれ|もらえますか|いただけますか|' +
  'です|のですが|んですが|んですけど|んやけど|ねん|わ|よ|ね|な|を|で|に|へ'
).split('|');

/** The phrase as it stands, then with ever fewer polite words around it: 戻りたいんですが is 戻りたい too. */
export function* lessAndLessPolite(phrase: string): Generator<string> {
  yield* shortened(phrase, [OPENING]);
}

/** The same, passing over a yes or a no before it as well: "no, go back" is "go back". */
export function* lessPoliteAfterAnswer(phrase: string): Generator<string> {
  yield* shortened(phrase, [OPENING, ANSWERED]);
}

function* shortened(phrase: string, openings: readonly RegExp[]): Generator<string> {
  const known = new Set([phrase]);
  for (const said of known) {
    yield said;
    for (const left of shorter(said, openings)) known.add(left);
  }
}

function shorter(said: string, openings: readonly RegExp[]): readonly string[] {
  const ended = CLOSINGS.filter((closing) => said.endsWith(closing));
  const closed = ended.map((closing) => said.slice(0, -closing.length));
  const opened = openings.map((opening) => said.replace(opening, ''));
  return [...opened, ...closed].map((left) => left.replace(/(?<![\sーっ])[\sーっ]+$/u, ''));
}
