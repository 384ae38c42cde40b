import type { Locale } from '../../../locales';
import type { Span } from '../policy/sentences';
import type { Input, Progress } from './utterance';

/** A provision as the widget shows it: `text` is the published wording, word for word; "…" parts its pieces. */
export interface RenderedQuote {
  readonly provision: string;
  readonly heading: string;
  readonly text: string;
  /** The sentence of `text` that answers best. */
  readonly best?: Span;
  /** All of the provision, where `text` is only the part that answers. */
  readonly whole?: string;
  /** One line that names the document, its version, and 見本 / sample or reference translation where it is one. */
  readonly source: string;
  /** Path of the page where this very version of the provision stands. */
  readonly path: string;
  readonly language: Locale;
}

/**
 * What a channel that can may show beside the plain text: `channelData.madoguchi` of an activity.
 * The activity's `text` and `suggestedActions` are complete without it.
 */
export interface Extras {
  readonly kind: 'say' | 'ask' | 'quote' | 'summary' | 'receipt' | 'staff';
  readonly language: Locale;
  readonly input?: Input;
  readonly progress?: Progress;
  readonly quote?: RenderedQuote;
  /** The summary's lines, masked where they should be; `field` is what the button `edit:<field>` changes. */
  readonly rows?: readonly { readonly field: string; readonly label: string; readonly value: string }[];
  /** The sentence above the rows, or above the receipt number. */
  readonly lead?: string;
  readonly receiptNumber?: string;
}
