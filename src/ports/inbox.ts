import type { Channel } from '../domain/conversation/conversation';
import type { Json } from '../domain/json';
import type { Inbound } from './runTurn';

/** What a conversation is begun with, where what came is the first of it. */
interface Beginning {
  readonly channel: Channel;
  /** A keyed digest. */
  readonly userId: string;
  /** The channel's own address of the conversation. */
  readonly reference: Json;
}

/** Something that came by a door which answers at once: masked already, and worked on afterwards. */
export interface NewArrival {
  /** The same id twice is the same event twice, whenever it comes. */
  readonly id: string;
  readonly inbound: Inbound;
  readonly beginning: Beginning;
}

export interface Arrival extends Pick<NewArrival, 'id'> {
  /** `unreadable` when its ciphertext was altered. */
  readonly came: Omit<NewArrival, 'id'> | 'unreadable';
  /** Tries so far, this one included. */
  readonly attempts: number;
}

type Try = Pick<Arrival, 'id' | 'attempts'>;

export interface InboxStore {
  /** Keeps all of them or none, each once; gives how many were new. */
  put(arrivals: readonly NewArrival[], now: number): Promise<number>;
  /**
   * Takes what is due for this process alone until the lease ends (ms), in the order in which it came; of a conversation
   * only the first that is not done. None of `except` is taken.
   */
  take(
    within: { readonly now: number; readonly leaseUntil: number; readonly limit: number },
    except: readonly string[],
  ): Promise<readonly Arrival[]>;
  /** Nothing of it is kept but that it came. */
  done(arrival: Try, now: number): Promise<void>;
  /** Tried again at `next` (ms); without it, it is given up, and what came later is no longer held up. */
  failed(
    arrival: Try,
    failure: { readonly reason: string; readonly now: number; readonly next?: number },
  ): Promise<void>;
}
