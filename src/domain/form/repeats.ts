import type { Json } from '../json';
import type { Answers, Form, Reading } from './form';

/** No answer that is said again is longer; in UTF-16 units. */
const LONGEST = 300;
/** What stands before an answer that is said again, and behind it. */
const BEFORE =
  /^(?:(?:yes|yeah|yep|ok|okay|it is|it's|its|the|my|that is|that's|はい|うん|ええ|そう|そうです|hai)(?:[\s、,]+|(?=\d)))+/iu;
const AFTER =
  /(?:です|だ|や|やで|でした|desu|(?:で|が)(?:合って|あって|正しい|正しく|正しゅう|間違い|まちがい|いい|ええ|よろしい|大丈夫)(?:い)?(?:ます|る|とる|ない|ありません|ございません|ございます)?(?:です|だ|や|わ|で|よ|ね)*)$/u;
/** One or two letters stand in too much. */
const SHORTEST = 3;

/** Whether words only say an answer once more, all of it or a part: "yes 900", 「はい、山本睦です」. */
export function repeatsAnswer(answers: Answers, words: string): boolean {
  const said = bare(words.slice(0, LONGEST).normalize('NFKC').trim().replace(BEFORE, '').replace(AFTER, ''));
  if (said.length < (/^[\p{sc=Han}\p{sc=Katakana}]+$/u.test(said) ? 2 : SHORTEST)) return false;
  return Object.values(answers).some((answer) => textsIn(answer).some((text) => holds(bare(text), said)));
}

/** The choices that a part of a message makes once more, as they were made: 「全部って言うたろうが」. */
export function chosenAgain({ fields }: Form, reading: Reading, piece: string): Answers {
  const again = Object.entries(reading.answers).filter(([key, answer]) => {
    const field = fields[key];
    const said = field?.choices === undefined ? undefined : field.findIn?.(piece, reading, 'later');
    return said !== undefined && JSON.stringify(said) === JSON.stringify(answer);
  });
  return Object.fromEntries(again);
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');

/** A number that is kept with the code of its country has no zero before it. */
function holds(text: string, said: string): boolean {
  if (!/^\d+$/u.test(said)) return text.includes(said);
  return text.includes(said) || (said.length > 6 && text.endsWith(said.replace(/^0/u, '')));
}

function textsIn(answer: Json): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsIn) : [];
}
