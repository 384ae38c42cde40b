import type { Locale } from '../../../locales';

/** What a customer may say at any point of a conversation, whatever the question is. */
export type Command =
  | {
      readonly is:
        | 'help'
        | 'cancel'
        | 'startOver'
        | 'back'
        | 'human'
        | 'status'
        | 'menu'
        | 'skip'
        | 'goOn'
        | 'send'
        | 'later'
        | 'otherLanguage'
        | 'showInOther'
        | 'announce'
        | 'stopAnnouncing';
    }
  | { readonly is: 'language'; readonly language: Locale };

/** A wish to change an answer: the field of a button, or the customer's words for it, folded to lower case. */
export type Edit = { readonly field: string } | { readonly words: string };
