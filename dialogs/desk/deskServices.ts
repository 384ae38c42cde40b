import type { MessageKey } from '../../locales';
import type { Values } from '../../src/domain/conversation/utterance';
import type { StoredPolicy } from '../../src/ports/policies';
import type { DraftStore } from '../../src/ports/drafts';
import type { Digests, IdentityCodes } from '../../src/ports/identityCodes';
import type { LimitCounts } from '../../src/ports/limits';
import type { AskSecondOpinion } from '../../src/ports/secondOpinion';
import type { Random } from '../../src/ports/random';
import type { DeskSettings } from '../../src/ports/settings';
import type { SubscriptionStore } from '../../src/ports/subscriptions';
import type { TicketStore } from '../../src/ports/tickets';
import type { Understand } from '../../src/ports/understand';

/** The policy in force and the engine made ready for it. */
interface PolicyInForce {
  readonly policy: StoredPolicy;
  readonly understand: Understand;
}

/** What the dialogs may ask while they decide. None of it writes. */
export interface DeskServices {
  readonly settings: DeskSettings;
  readonly random: Random;
  readonly digests: Digests;
  readonly codes: Pick<IdentityCodes, 'allowance'>;
  readonly limits: LimitCounts;
  readonly tickets: Pick<
    TicketStore,
    'findByReceipt' | 'find' | 'ofConversation' | 'openOfAddress' | 'ofAddress'
  >;
  readonly drafts: Pick<DraftStore, 'findByNumber' | 'exists'>;
  readonly subscriptions: Pick<SubscriptionStore, 'until'>;
  readonly policyInForce: () => PolicyInForce;
  /** Absent unless an endpoint is configured. */
  readonly secondOpinion?: AskSecondOpinion;
  /** How a message reads in each language. */
  readonly labels: (key: MessageKey, values?: Values) => readonly string[];
}
