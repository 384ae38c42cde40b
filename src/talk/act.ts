import type { Button } from '../domain/conversation/button';
import type { Command } from '../domain/conversation/command';
import type { DeskFact } from '../domain/conversation/deskFact';
import type { Corrected } from '../domain/form/correct';
import type { RequestTypeId } from '../domain/request/requestType';
import type { Understanding } from '../ports/understand';
import type { NewsWish } from '../recognition/wishes/announce';
import type { AskedAbout } from '../recognition/wishes/askedClause';
import type { RequestWish } from '../recognition/wishes/requestWish';
import type { Resolved } from './resolveFollowUp';
import type { Explained } from './explained';

/** A button that holds at any point: of the menu and its guides, of a heading of the policy, of what was begun before. */
export type Anywhere = Extract<Button, { readonly is: 'menu' | 'guide' | 'quote' | 'reopened' }>;

/** What somebody does by a message, seen from where the conversation stands, with what it carries. */
export type Act =
  | { readonly is: 'inDanger' }
  /** Names a choice of the open question: that is its answer, whatever else the words may mean elsewhere. */
  | { readonly is: 'picks' }
  | { readonly is: 'presses'; readonly button: Anywhere }
  | { readonly is: 'changesLanguage'; readonly command: Command }
  /** Wants to see what was quoted in the other language. */
  | { readonly is: 'asksOther' }
  | { readonly is: 'wantsPerson'; readonly meant?: Understanding }
  | { readonly is: 'asksHelp' }
  | { readonly is: 'wantsMenu' }
  | { readonly is: 'asksStatus'; readonly meant?: Understanding }
  | { readonly is: 'wantsNews'; readonly wish?: NewsWish; readonly meant?: Understanding }
  | { readonly is: 'stops' }
  | { readonly is: 'pauses' }
  | { readonly is: 'startsOver' }
  /** Comes back to what was open. */
  | { readonly is: 'returns' }
  /** Adds to a request that was sent, or takes it back. */
  | { readonly is: 'changesRequest'; readonly wish: RequestWish }
  | { readonly is: 'givesNumber' }
  | { readonly is: 'resumes' }
  /** One sentence of it goes on, or stops, whatever else is said. */
  | { readonly is: 'goesOn' }
  /** A word that moves a form on, back, past a question, or off to staff. */
  | { readonly is: 'moves'; readonly command: Command }
  | { readonly is: 'saysNothing' }
  | { readonly is: 'saysYesOrNo' }
  /** Puts an earlier answer right; `rest` is what else was said, `address` a new one for the code. */
  | {
      readonly is: 'corrects';
      readonly corrected: Corrected;
      /** Put right in the same breath. */
      readonly besides?: Corrected;
      readonly rest: string;
      readonly address?: string;
    }
  /** Leaves out what was talked of a moment ago, or says that something else was meant. */
  | { readonly is: 'followsUp'; readonly resolved: Resolved }
  /** Upset, and nothing else. */
  | { readonly is: 'upset' }
  | { readonly is: 'asksAbout'; readonly of: Explained; readonly asked: AskedAbout }
  | { readonly is: 'asksDesk'; readonly facts: readonly DeskFact[] }
  | { readonly is: 'asksPolicy'; readonly meant: Understanding }
  | { readonly is: 'tellsLeak'; readonly meant?: Understanding }
  /** Another request; `instead`: said to have been meant in place of the one that is open. */
  | {
      readonly is: 'wants';
      readonly types: readonly RequestTypeId[];
      readonly meant?: Understanding;
      readonly instead?: true;
    }
  /** Which of several wishes comes first. */
  | { readonly is: 'wantsFirst'; readonly type: RequestTypeId }
  | { readonly is: 'saysThanks'; readonly meant?: Understanding }
  /** Nothing that holds anywhere: words for the open question, or what nobody here understands. */
  | { readonly is: 'says'; readonly meant?: Understanding };

/**
 * An act, and how sure it is that this is meant (0 to 1): of acts that are .8 sure and more, nine of ten are right. A
 * test over labelled messages holds them to it.
 */
export interface SureAct {
  readonly act: Act;
  readonly sure: number;
}

export type ActKind = Act['is'];
export type ActOf<K extends ActKind> = Extract<Act, { readonly is: K }>;
