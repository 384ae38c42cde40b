import type { Json } from '../../domain/json';
import type { StoredActivity, WireActivity } from '../../ports/activities';
import type { DirectLineClaims } from '../../ports/directLine';

/** What Direct Line sends down a stream and answers to a poll; `watermark` is the `seq` of the last one known. */
export interface ActivitySet {
  readonly activities: readonly WireActivity[];
  readonly watermark: string;
}

const SENDERS = {
  customer: (claims: DirectLineClaims) => ({ id: claims.userId, role: 'user' }),
  desk: () => ({ id: 'desk', role: 'bot' }),
  staff: () => ({ id: 'staff', role: 'bot' }),
};

/** `after` is the watermark asked for, which stays when there is nothing new. */
export function activitySet(
  stored: readonly StoredActivity[],
  after: number,
  claims: DirectLineClaims,
): ActivitySet {
  return {
    activities: stored.map((one) => asSeenByClients(one, claims)),
    watermark: String(stored.at(-1)?.seq ?? after),
  };
}

/** An activity's id as clients know it. Its form is Direct Line's own: they sort by the number behind the bar. */
export function wireId(conversationId: string, seq: number): string {
  return `${conversationId}|${String(seq).padStart(7, '0')}`;
}

function asSeenByClients(stored: StoredActivity, claims: DirectLineClaims): WireActivity {
  return {
    ...stored.activity,
    id: wireId(claims.conversationId, stored.seq),
    timestamp: new Date(stored.at).toISOString(),
    channelId: 'directline',
    conversation: { id: claims.conversationId },
    from: { ...nameOf(stored.activity.from), ...SENDERS[stored.from](claims) },
  };
}

function nameOf(from: Json | undefined): { name?: string } {
  if (typeof from !== 'object' || from === null || !('name' in from)) return {};
  return typeof from.name === 'string' ? { name: from.name } : {};
}
