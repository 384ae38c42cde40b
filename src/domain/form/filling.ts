import type { Locale } from '../../../locales';
import type { Command, Edit } from '../conversation/command';
import type { Choice, Say, Utterance, Values } from '../conversation/utterance';
import type { Answers, Draft, Field, Form, Reading } from './form';

/** What the customer sent, with everything that the readers made of it. */
export interface Hearing {
  readonly typed: string;
  readonly command?: Command;
  readonly edit?: Edit;
  /** The wish to edit says what is wrong, or what is right: at some questions that is the answer. */
  readonly tellsOfChange?: boolean;
  readonly yes: boolean;
  readonly no: boolean;
  /** It thanks, greets or says that something was read, and nothing else. It may be one of a list. */
  readonly courteous: boolean;
  /** It asks something. */
  readonly asks: boolean;
  /** A plain yes to sending, or the word for it: what else agrees does not send by itself. */
  readonly sends: boolean;
  /** A sentence of it goes on, and none stops. */
  readonly goesOn: boolean;
  /** It holds an e-mail address, which whoever goes on is asked for first, or says that there is none. */
  readonly givesAddress: () => boolean;
  /** What it tells of the questions to come, while none of them is open yet. */
  readonly toldEarly: () => Answers;
  /** The parts of what was sent that may each say something. */
  readonly pieces: readonly string[];
  /** Whether a part of it tells staff something though it answers no question. */
  readonly isDetail: (piece: string) => boolean;
  /** The same beside something else: "skip, and by phone please". */
  readonly skipsBeside: boolean;
  /** To pass over the question, in any words: "nothing to add", 特にないです. */
  readonly skips: boolean;
  /** Which of these choices was meant, by value, label or position. */
  readonly pick: (choices: readonly Choice[]) => string | undefined;
}

/** What filling a form needs to know of the world. */
export interface Filling {
  readonly form: Form;
  readonly reading: Omit<Reading, 'answers'>;
  readonly now: number;
  readonly language: Locale;
  /** The version of the notice that is in force. */
  readonly noticeVersion: string;
  readonly noticeValues: Values;
  /** Told together with the notice, where there is more to tell. */
  readonly alsoNoticed?: Say;
}

/** The question that is open. */
export interface OpenQuestion {
  readonly key: string;
  readonly field: Field;
}

/** What one answer leads to: the draft as it is then, what is said, and what comes next. */
export interface Step {
  readonly draft: Draft;
  readonly say: readonly Utterance[];
  /** `addTo`: what the customer has to say belongs to the request that the draft is similar to. */
  readonly next: 'answer' | 'identity' | 'submit' | 'cancel' | 'addTo';
}
