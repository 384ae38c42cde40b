import type { IncomingMessage } from 'node:http';
import type { Locale } from '../../locales';
import type { TraitsOf } from '../domain/conversation/traits';
import type { Translator } from '../i18n/translator';
import type { AuditLog } from '../ports/audit';
import type { Digests } from '../ports/identityCodes';
import type { Mailbox } from '../ports/mailbox';
import type { PasswordKeys } from '../ports/passwordKeys';
import type { PolicyGaps } from '../ports/policyGaps';
import type { Random } from '../ports/random';
import type { DeskSettings } from '../ports/settings';
import type { KnownBrowsers, SignInTries } from '../ports/signInTries';
import type { StaffStore } from '../ports/staff';
import type { TicketStore } from '../ports/tickets';
import type { DemoEntrance } from '../usecases/staff/enterDemo';

/** What only a demo has. */
export interface Demo {
  readonly entrance: DemoEntrance;
  /** Lets invented customers send requests; absent where mails leave the desk, since theirs would too. */
  readonly seed?: () => Promise<unknown>;
}

/** Everything that the staff's pages need. */
export interface ConsoleOptions {
  readonly staff: StaffStore;
  readonly tickets: TicketStore;
  readonly audit: Pick<AuditLog, 'append'>;
  readonly gaps: PolicyGaps;
  /** Whether the policy in force states a topic. */
  readonly stated: (topic: string) => boolean;
  /** For how many days examples of gaps are kept; 0 when none are. */
  readonly exampleDays: number;
  readonly settings: DeskSettings;
  readonly translator: Translator;
  readonly traitsOf: TraitsOf;
  readonly random: Random;
  readonly digests: Pick<Digests, 'address' | 'network' | 'leftAlone'>;
  /** 32 bytes, derived from the master key for the cookies' digests alone. */
  readonly sessionKey: Uint8Array;
  readonly signInTries: SignInTries;
  readonly knownBrowsers: KnownBrowsers;
  readonly passwordKeys: PasswordKeys;
  /** A claim as old as this may be taken over. */
  readonly claimHours: number;
  /** True when browsers find the desk by https: the cookie then never travels without it. */
  readonly secureCookie: boolean;
  /** For whoever has not chosen a language and whose browser wishes for none that the desk speaks. */
  readonly defaultLanguage: Locale;
  /** The built-in mailbox of the demo; its page and the link to it are there only with it. */
  readonly mailbox?: Pick<Mailbox, 'list'>;
  /** Absent in production. */
  readonly demo?: Demo;
  /** Milliseconds. */
  readonly now: () => number;
  /** What tries at signing in from one place are counted by: the client's address or its network. */
  readonly networkOf: (req: IncomingMessage) => string;
  /** Called when a change has put messages into the outbox. */
  readonly kept: () => void;
}
