import { fold } from '../text/fold';
import { closedUp } from '../text/spaced';
import { readEither } from '../text/lessHonorific';
import * as english from './aboutRequestInEnglish';
import * as japanese from './aboutRequestInJapanese';
import { readDeskFact } from './deskFact';

/**
 * What somebody says of a request that they sent: when or how its answer comes, what was in it, that they do not agree
 * with how it was decided, or with something (`disagrees`: what stands before it tells with what), that its number is
 * gone.
 */
export type AboutRequest = 'when' | 'how' | 'whatWasSent' | 'objects' | 'disagrees' | 'lostNumber';

const SENTENCE_END = /(?<=[!?。])|(?<=\.)(?=\s|$)|\n+/u;
/** Whoever writes a longer sentence tells something; it also bounds what the patterns have to look at. */
const LONGEST = 220;
/** It is said at the beginning, if at all. */
const SENTENCES = 4;

interface Said {
  readonly about: AboutRequest;
  readonly said: readonly RegExp[];
  readonly not: readonly RegExp[];
}

const notInEnglish = (what: (typeof english.NOT_IN_ENGLISH)[number]['of']): readonly RegExp[] =>
  english.NOT_IN_ENGLISH.flatMap(({ of, not }) => (of === what ? [not] : []));
const JA = japanese.NOT_IN_JAPANESE;

/** In this order: what is lost is not asked for, and whoever objects does not ask when. */
const WAYS: readonly Said[] = [
  {
    about: 'lostNumber',
    said: [...english.LOST_IN_ENGLISH, ...japanese.LOST_IN_JAPANESE],
    not: [...notInEnglish('lost'), JA.lost],
  },
  {
    about: 'objects',
    said: [...english.OBJECTS_IN_ENGLISH, ...japanese.OBJECTS_IN_JAPANESE],
    not: [...notInEnglish('objects'), JA.objects],
  },
  {
    about: 'disagrees',
    said: [...english.DISAGREES_IN_ENGLISH, ...japanese.DISAGREES_IN_JAPANESE],
    not: [...notInEnglish('objects'), JA.objects],
  },
  {
    about: 'whatWasSent',
    said: [...english.SENT_IN_ENGLISH, ...japanese.SENT_IN_JAPANESE],
    not: [...notInEnglish('sent'), JA.sent],
  },
  {
    about: 'when',
    said: [...english.WHEN_IN_ENGLISH, ...japanese.WHEN_IN_JAPANESE],
    not: [...notInEnglish('when'), JA.when],
  },
];

/** Reads what a message says of a request that was sent, by its first sentence that says anything of one. */
export const readAboutRequest = (text: string): AboutRequest | undefined => readEither(text, readSaid);

function readSaid(text: string): AboutRequest | undefined {
  for (const sentence of sentencesOf(text)) {
    const way = WAYS.find(({ said, not }) => matches(said, sentence) && !matches(not, sentence));
    const about = way?.about ?? factOf(sentence);
    if (about !== undefined) return about;
  }
  return undefined;
}

/** Where the number is asked for: that it is not there any more. */
export function saysNumberIsLost(text: string): boolean {
  const asked = [...english.LOST_WHEN_ASKED_IN_ENGLISH, ...japanese.LOST_WHEN_ASKED_IN_JAPANESE];
  return readAboutRequest(text) === 'lostNumber' || sentencesOf(text).some((one) => matches(asked, one));
}

function factOf(sentence: string): AboutRequest | undefined {
  const [fact] = readDeskFact(sentence);
  if (fact === 'whenAnswered') return 'when';
  return fact === 'howAnswered' ? 'how' : undefined;
}

function sentencesOf(text: string): readonly string[] {
  return fold(text)
    .split(SENTENCE_END)
    .map((sentence) => closedUp(sentence.replace(/\s+/gu, ' ').trim()))
    .filter((sentence) => /\p{L}/u.test(sentence))
    .slice(0, SENTENCES)
    .filter((sentence) => sentence.length <= LONGEST);
}

const matches = (patterns: readonly RegExp[], sentence: string) =>
  patterns.some((pattern) => pattern.test(sentence));
