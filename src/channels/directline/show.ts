import type { Content, Written } from '../../domain/conversation/content';
import { present } from '../../domain/present';
import type { StoredActivity } from '../../ports/activities';
import { OPEN_EVENT } from '../hearActivity';
import { showActivity } from '../showActivity';
import type { WireActivity } from '../wireActivity';
import type { DirectLineClaims } from './directLine';

/** What Direct Line sends down a stream and answers to a poll; `watermark` is the `seq` of the last one known. */
interface ActivitySet {
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
    ...activityOf(stored.content),
    id: wireId(claims.conversationId, stored.seq),
    timestamp: new Date(stored.at).toISOString(),
    channelId: 'directline',
    conversation: { id: claims.conversationId },
    from: SENDERS[stored.from](claims),
  };
}

function activityOf(content: Content): WireActivity {
  return content.is === 'spoken' ? showActivity(content) : echoed(content);
}

const TYPES: Readonly<Record<Written['kind'], string>> = {
  typed: 'message',
  tooLong: 'message',
  sent: 'message',
  opened: 'event',
  arrived: 'conversationUpdate',
  ended: 'endOfConversation',
};

/** What a customer sent, for their own client and for another tab of it. */
function echoed({ kind, text, value, title, clientId, locale }: Written): WireActivity {
  const name = kind === 'opened' ? OPEN_EVENT : undefined;
  const madoguchi = title === undefined ? undefined : { title };
  const known = madoguchi !== undefined || clientId !== undefined;
  const channelData = known ? present({ clientActivityID: clientId, madoguchi }) : undefined;
  return present({ type: TYPES[kind], text, value, name, locale, channelData });
}
