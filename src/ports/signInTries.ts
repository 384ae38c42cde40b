/** A try at signing in as it is counted: keyed digests and a random id, no address. */
export interface SignInTry {
  readonly id: string;
  /** Of the address that was typed, whether or not it is anybody's. */
  readonly account: string;
  readonly network: string;
  /** The browser, when it has signed in to this account before. Such tries are counted by themselves. */
  readonly browser?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface Count {
  readonly most: number;
  readonly withinMs: number;
}

/** Of the tries with the same of these, and from the same known browser or from unknown ones, so many are taken. */
export interface SignInLimit extends Count {
  readonly same: readonly ('account' | 'network')[];
  /** The limit holds only once there were more than so many. */
  readonly after?: Count;
  /** What whoever is over the limit is told. */
  readonly told: 'tooMany' | 'busy';
}

export interface SignInRefused {
  readonly told: SignInLimit['told'];
  /** What the tries have in common that fill the limit; nothing where it has emptied meanwhile. */
  readonly same: SignInLimit['same'];
  /** Until the next try is taken, if nobody else takes it first. */
  readonly waitMs: number;
}

/** Tries that were wrong, or whose password is just being looked at. */
export interface SignInTries {
  /** Notes a try before its password is looked at, unless it is over a limit, however many try in however many processes. */
  note(attempt: SignInTry, limits: readonly SignInLimit[]): Promise<'noted' | SignInRefused>;
  /** For the one that was right. */
  takeBack(id: string): Promise<void>;
}

/** Tells the browsers that have signed in to an account before. `account` is its digest. */
export interface KnownBrowsers {
  /** What the browser keeps; it is good for this account alone, until then (ms). */
  make(browser: { readonly account: string; readonly id: string; readonly until: number }): string;
  /** The browser's id, if this was made here for this account and is still good. */
  read(kept: string, account: string, now: number): string | undefined;
}
