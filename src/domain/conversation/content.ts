import type { Locale } from '../../../locales';
import type { Heard, Sent } from './conversation';
import type { Extras } from './rendered';

/** A button in the words of one language. */
export interface ShownButton {
  readonly title: string;
  readonly value: string;
}

/** What the desk or staff said, in words: complete as text with its buttons, and of no channel's own shape. */
export interface Spoken {
  readonly is: 'spoken';
  readonly text: string;
  /** The language of the text: of a quote its own, else that of the talk. */
  readonly language: Locale;
  readonly buttons: readonly ShownButton[];
  readonly extras: Extras;
}

/** What a customer sent, as much of it as the record keeps. */
export interface Written {
  readonly is: 'written';
  readonly kind: Heard['kind'];
  /** What was typed. */
  readonly text?: string;
  /** What came in place of words, and was not fetched. */
  readonly sent?: Sent;
  /** What stood behind the button that was pressed, or the number in the link. */
  readonly value?: string;
  /** What stood on the button. */
  readonly title?: string;
  /** By this the client knows its own message again. */
  readonly clientId?: string;
  /** The language tag that the client sent. */
  readonly locale?: string;
}

/** What the store keeps of one activity of a conversation. */
export type Content = Spoken | Written;
