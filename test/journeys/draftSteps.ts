import { DAY, HOUR, MINUTE } from '../../src/domain/calendar/duration';
import { CODE, type Journey, type Said, type Step, wait, walk } from '../support/journey';
import { FILLED, IDENTIFIED } from './steps';

let number = '';
/** Remembers the draft number that was told. */
const note: Said = ({ replies }) => {
  const told = replies.map(({ text }) => /[2-9A-Z]{4}-[2-9A-Z]{4}/u.exec(text)?.[0]);
  number = told.find((found) => found !== undefined) ?? '';
  return undefined;
};
const noting = (steps: readonly Step[]): readonly Step[] =>
  steps.flatMap((step) => (step.includes('form:draftNumber') ? [step, [note] as const] : [step]));

/** The draft number that was told last, in whatever conversation. */
export const toldNumber = (): string => number;
/** Disclosures that are broken off: at the name, and at the summary. */
export const BROKEN_OFF = noting(IDENTIFIED);
export const TO_THE_SUMMARY = noting(FILLED);

export const LATER: Step = [wait(2 * HOUR)];
/** Mails of one moment have no order. */
export const SOON: Step = [wait(2 * MINUTE)];
export const ASKED: Step = [toldNumber, 'form:draftCodeSent'];
export const BACK_AT_NAME: readonly Step[] = [
  ASKED,
  [CODE, 'identity:confirmed', 'form:resumed', 'question:name.ask'],
];
export const BACK_AT_SUMMARY: readonly Step[] = [
  ASKED,
  [CODE, 'identity:confirmed', 'form:resumed', 'summary'],
];

/** Walks through these steps in a conversation of its own; then the words, if any, are said in the first one. */
export const elsewhere =
  (steps: readonly Step[], words?: string): Said =>
  async ({ open, language }: Journey) => {
    await walk(open, language, steps);
    return words;
  };

/** Everything that is said about drafts, in one journey. */
export const DRAFT_JOURNEY: readonly Step[] = [
  ...BROKEN_OFF,
  LATER,
  [elsewhere(BACK_AT_NAME, 'Grace Wanjiru'), 'form:movedAway'],
  ['resume', 'form:askDraftNumber'],
  ['I lost it', 'form:notADraftNumber', 'form:askDraftNumber'],
  SOON,
  ...BACK_AT_NAME,
  [wait(14 * DAY)],
  ['Grace Wanjiru', 'form:expired'],
];
