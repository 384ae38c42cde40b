import type { Locale } from '../../../locales';
import type { StoredActivity } from '../../ports/activities';
import type { WireActivity } from '../wireActivity';

/** What Direct Line's doors need of the desk; they know requests and tokens, and nothing else. */
export interface DirectLineDesk {
  /** Begins the conversation that the token names and lets the desk greet; one that was begun before goes on. */
  start(claims: DirectLineClaims, language: Locale): Promise<'started' | 'continued' | 'gone'>;
  /**
   * Makes ready a new conversation that shows again what was quoted in an earlier one before anything personal was
   * confided in it, and nothing else of it. `gone`: the earlier one is there no longer.
   */
  reopen(earlierId: string, claims: DirectLineClaims): Promise<'reopened' | 'gone'>;
  /**
   * Handles one activity from a customer; the same activity id twice is handled once. `seq` is its place in the
   * conversation, if it got one. `gone`: no such conversation.
   */
  receive(
    conversationId: string,
    activityId: string,
    activity: WireActivity,
    clientAddress: string,
  ): Promise<{ readonly seq?: number } | 'gone'>;
  /** Activities after the watermark, oldest first; undefined when the conversation is gone for good. */
  activitiesAfter(conversationId: string, watermark: number): Promise<readonly StoredActivity[] | undefined>;
  /** Calls back whenever the conversation has more, in whichever process it was said; returns how to stop. */
  watch(conversationId: string, changed: () => void): () => void;
}

/** What a token says: whose it is and for which conversation; the id is chosen when the token is made. */
export interface DirectLineClaims {
  readonly userId: string;
  readonly conversationId: string;
}

export interface DirectLineTokens {
  /** A signed JWT with a `user` claim, good for `lifetimeSeconds`. */
  issue(claims: DirectLineClaims): string;
  /** `expired` tokens get 403, anything else that is not ours 403 as well, but said differently. */
  read(token: string): DirectLineClaims | 'expired' | 'invalid';
  readonly lifetimeSeconds: number;
}

/**
 * What a chat is reopened by where the browser keeps nothing for it. It lies in the storage of the website around the
 * chat, where every script of that website can read it: so it is no token, and gives back nothing that was typed.
 */
export interface ChatHandles {
  issue(conversationId: string): string;
  read(handle: string): { readonly conversationId: string } | 'expired' | 'invalid';
  readonly lifetimeSeconds: number;
}
