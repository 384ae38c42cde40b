import { NEITHER, NO, YES } from '../choices/yesNoWords';
import { either, whole } from '../text/pattern';
import * as elsewhere from './paceElsewhere';
import * as english from './paceInEnglish';
import * as japanese from './paceInJapanese';
import { ACKNOWLEDGED, AFTER, APPROVED, BEFORE, COURTESIES, NO_FIRST } from './paceWords';
import { asksToResume } from './resumeWords';

/** How somebody wants the talk to move, whatever the question is: on, no further, later, again, past it, off to staff. */
export type Pace = 'goesOn' | 'stops' | 'pauses' | 'returns' | 'skips' | 'sends';

/** What a clause says beside a pace: that it was read, yes, no, why one leaves or is unwilling, or nothing. */
export type Beside = 'acknowledges' | 'yes' | 'no' | 'leaving' | 'unwilling' | 'little';

/** What is left of a phrase when words that only lead up to it are gone, and whether a no was among them. */
interface Rest {
  readonly text: string;
  readonly afterNo: boolean;
}

const ONE_BEFORE = new RegExp(`^(?:${BEFORE})`, 'u');
const ONE_NO = new RegExp(`^(?:${NO_FIRST})`, 'u');
/** So many words at most lead up to something. */
const MOST_RESTS = 10;
const LATIN = /[a-z]/u;

/** Words of a pace: those with Latin letters, which a phrase without any need not be looked through for, and others. */
const words = (japaneseCore: string, ...latinCores: readonly string[]) => ({
  latin: latinCores.map((core) => whole(core, AFTER)),
  others: [whole(japaneseCore, AFTER)],
});
type Words = ReturnType<typeof words>;

/** In this order: what is put off is also stopped, and what is passed over also goes on. */
const PACES: readonly (readonly [Pace, Words])[] = [
  ['pauses', words(japanese.PAUSES, english.PAUSES, elsewhere.PAUSES)],
  ['returns', words(japanese.RETURNS, english.RETURNS, elsewhere.RETURNS)],
  ['skips', words(japanese.SKIPS, english.SKIPS, elsewhere.SKIPS)],
  ['sends', words(japanese.SENDS, english.SENDS, elsewhere.SENDS)],
  ['stops', words(japanese.STOPS, english.STOPS, elsewhere.STOPS)],
  ['goesOn', words(japanese.GOES_ON, english.GOES_ON, elsewhere.GOES_ON)],
];

const READ_IT = whole(ACKNOWLEDGED, AFTER);
const IS_RIGHT = whole(APPROVED, AFTER);
const LITTLE = whole(COURTESIES);
const REASONS: readonly (readonly [Beside, RegExp])[] = [
  ['unwilling', whole(either(english.UNWILLING, japanese.UNWILLING_ALONE))],
  ['leaving', whole(either(english.LEAVING, japanese.LEAVING))],
];

export const isPace = (meaning: Pace | Beside | undefined): meaning is Pace =>
  PACES.some(([pace]) => pace === meaning);

/** The pace that a whole phrase says. */
export function paceOf(phrase: string): Pace | undefined {
  return paceIn(restsOf(phrase)) ?? (asksToResume(phrase) ? 'returns' : undefined);
}

/** A pace before anything that may stand beside one: "go ahead" is a yes too. */
export function meaningOf(phrase: string): Pace | Beside | undefined {
  return paceOf(phrase) ?? besideIn(phrase) ?? listed(phrase);
}

/** Nothing is sent after a no. */
function paceIn(rests: readonly Rest[]): Pace | undefined {
  return PACES.find(([pace, { latin, others }]) =>
    rests.some(
      ({ text, afterNo }) =>
        !(afterNo && pace === 'sends') &&
        (matches(others, text) || (LATIN.test(text) && matches(latin, text))),
    ),
  )?.[0];
}

function besideIn(phrase: string): Beside | undefined {
  const rests = restsOf(phrase).filter(({ afterNo }) => !afterNo);
  const says = (pattern: RegExp) => rests.some(({ text }) => pattern.test(text));
  if (says(READ_IT)) return 'acknowledges';
  if (LITTLE.test(phrase)) return 'little';
  return says(IS_RIGHT) ? 'yes' : REASONS.find(([, pattern]) => pattern.test(phrase))?.[0];
}

function listed(phrase: string): Beside | undefined {
  if (YES.has(phrase)) return 'yes';
  if (NO.has(phrase)) return 'no';
  return NEITHER.has(phrase) ? 'little' : undefined;
}

const matches = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text));

/** The phrase, and what is left of it after each word that only leads up to the rest. */
function restsOf(phrase: string): readonly Rest[] {
  const rests: Rest[] = [{ text: phrase, afterNo: false }];
  for (const { text, afterNo } of rests) {
    if (rests.length >= MOST_RESTS) break;
    const led = ONE_BEFORE.exec(text)?.[0];
    if (led !== undefined) rests.push({ text: text.slice(led.length), afterNo });
    const no = afterNo ? undefined : ONE_NO.exec(text)?.[0];
    if (no !== undefined) rests.push({ text: text.slice(no.length), afterNo: true });
  }
  return rests;
}
