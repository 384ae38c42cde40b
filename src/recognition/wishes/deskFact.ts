import type { DeskFact } from '../../domain/conversation/deskFact';
import { fold } from '../text/fold';
import { closedUp } from '../text/spaced';
import { lessHonorific } from '../text/lessHonorific';
import { CHAT_IN_ENGLISH } from './chatFactInEnglish';
import { DESK_IN_ENGLISH } from './deskFactInEnglish';
import { CHAT_IN_JAPANESE } from './chatFactInJapanese';
import { DESK_IN_JAPANESE } from './deskFactInJapanese';
import type { AskedOf } from './deskFactWords';
import { REPRESENTATIVE_IN_ENGLISH, REPRESENTATIVE_IN_JAPANESE } from './representativeFact';
import { REQUESTS_IN_ENGLISH } from './requestFactInEnglish';
import { REQUESTS_IN_JAPANESE } from './requestFactInJapanese';
import { SPOKEN_IN_ENGLISH } from './spokenFactInEnglish';
import { SPOKEN_IN_JAPANESE } from './spokenFactInJapanese';

const SENTENCE_END = /(?<=[!?。])|(?<=\.)(?=\s|$)|\n+|(?=\bbtw\b)/u;
/** Whoever writes a longer sentence tells something; it also bounds what the patterns have to look at. */
const LONGEST = 200;
/** What is said of whoever asks for themselves is not meant by whoever asks for somebody else. */
const LESS: readonly DeskFact[] = ['identity'];
/** More at once than anybody asks for. */
const MOST = 2;
const ENGLISH: readonly AskedOf[] = [
  ...SPOKEN_IN_ENGLISH,
  ...DESK_IN_ENGLISH,
  ...CHAT_IN_ENGLISH,
  ...REQUESTS_IN_ENGLISH,
  ...REPRESENTATIVE_IN_ENGLISH,
];
/** In romaji, too. */
const JAPANESE: readonly AskedOf[] = [
  ...DESK_IN_JAPANESE,
  ...CHAT_IN_JAPANESE,
  ...REQUESTS_IN_JAPANESE,
  ...REPRESENTATIVE_IN_JAPANESE,
  ...SPOKEN_IN_JAPANESE,
];
const ALL: readonly AskedOf[] = [...ENGLISH, ...JAPANESE];

/**
 * What somebody asks of the desk itself, in the order in which it is asked: mostly nothing. What the company does with
 * the data that it holds is a question about its policy, and none of these.
 */
export function readDeskFact(text: string): readonly DeskFact[] {
  const sentences = fold(text)
    .split(SENTENCE_END)
    .filter((sentence) => /\p{L}/u.test(sentence))
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim());
  // What is said again is not read again.
  const found = [...new Set(sentences)].flatMap(factsIn);
  const facts = [...new Set(found)];
  return facts.filter((fact) => !LESS.includes(fact) || !facts.includes('representative')).slice(0, MOST);
}

function factsIn(sentence: string): readonly DeskFact[] {
  if (sentence.length > LONGEST) return [];
  const facts = factsSaid(sentence);
  const plain = facts.length > 0 ? sentence : closedUp(lessHonorific(sentence));
  return plain === sentence ? facts : factsSaid(plain);
}

function factsSaid(sentence: string): readonly DeskFact[] {
  return (/[a-z]/u.test(sentence) ? ALL : JAPANESE)
    .flatMap((asked) => placeOf(asked, sentence))
    .sort((a, b) => a.place - b.place)
    .map(({ fact }) => fact);
}

/** Where a fact is asked for, if it is. */
function placeOf({ fact, asked, not }: AskedOf, sentence: string) {
  const places = asked.map((pattern) => sentence.search(pattern)).filter((place) => place >= 0);
  if (places.length === 0 || not?.test(sentence) === true) return [];
  return [{ fact, place: Math.min(...places) }];
}
