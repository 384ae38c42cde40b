import type { Locale } from '../../locales';
import type { Draft } from '../domain/form/form';
import type { RequestTypeId } from '../domain/request/requestType';
import type { Understand } from '../ports/understand';
import type { LabelsOf } from '../recognition/choices/choice';
import type { DeskFact } from '../domain/conversation/deskFact';
import type { TalkedOf } from '../domain/conversation/talkedOf';
import type { Explained } from './explained';

/**
 * How a conversation stands: what is open in it, as far as that decides what becomes of a message.
 * `free`: nothing is. `group`: nothing is, and others read along.
 * Of a form: its `notice`, the `address` for a code and the `code`, a question with choices, one for a value (a name, a
 * place, a day), one for words of one's own, and its `summary`.
 * `sure`: whether to throw away what was entered. `yesNo`: another yes or no. `beside`: a number, or which request.
 * `adding`: the words to add to a request.
 */
export type State =
  | 'free'
  | 'group'
  | 'notice'
  | 'address'
  | 'code'
  | 'choice'
  | 'value'
  | 'words'
  | 'summary'
  | 'sure'
  | 'yesNo'
  | 'beside'
  | 'adding';

/** Whether nothing is open. */
export const isOutside = ({ state }: { readonly state: State }): boolean =>
  state === 'free' || state === 'group';

/** Whether nearly anything may be said to what is open: words of one's own, or a plain yes or no. */
export const takesAnyWords = ({ state }: { readonly state: State }): boolean =>
  ['words', 'adding', 'sure', 'yesNo'].includes(state);

/** Where a conversation stands, as far as a message is read from there. */
export interface Where {
  readonly state: State;
  readonly language: Locale;
  readonly draft: Draft | null;
  /** The open question by the name of its explanation; undefined where none is open, or one that asks yes or no. */
  readonly explained: Explained | undefined;
  /** A code is waited for. */
  readonly awaitsCode: boolean;
  /** The receipt number of the request of which it is asked whether to take it back. */
  readonly withdrawing: string | undefined;
  /** What else is wanted, kept for afterwards. */
  readonly wishes: readonly RequestTypeId[];
  /** What was talked of a moment ago. */
  readonly talkedOf: TalkedOf | undefined;
  /** What the desk told of itself a moment ago, after any answer. */
  readonly toldFact: DeskFact | undefined;
  readonly labels: LabelsOf;
  /** YYYY-MM-DD in Japan. */
  readonly today: string;
  readonly understand: Understand;
}
