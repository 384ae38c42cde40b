import { type HttpAnswer, type DoorRequest, type Refused, refused } from '../../ports/door';
import type { Random } from '../../ports/random';
import type { ChannelParts } from '../channel';
import type { ChatHandles, DirectLineClaims, DirectLineDesk, DirectLineTokens } from './directLine';
import { createRateLimit, type Rate, type RateLimit } from './rateLimit';

/** How much one network address may ask, how many chats it may begin, and how much one conversation may say. */
interface DirectLineRates {
  readonly address: Rate;
  readonly begin: Rate;
  readonly conversation: Rate;
}

/** Generous: a whole office may sit behind one address, and a person clicks faster than they type. */
export const DIRECT_LINE_RATES: DirectLineRates = {
  address: { burst: 600, perSecond: 20 },
  begin: { burst: 60, perSecond: 0.5 },
  conversation: { burst: 30, perSecond: 1 },
};

/** Who may pass, and how often. */
interface DirectLineAccess {
  /** Turns away a network that asks too much. */
  tooMuch(request: DoorRequest, what: 'address' | 'begin'): Refused | undefined;
  /** Turns away a conversation that says too much. */
  talksTooMuch(conversationId: string): Refused | undefined;
  /** Reads a token; `conversationId` is the one in the path, when there is one. */
  claims(token: string | undefined, conversationId?: string): DirectLineClaims | Refused;
}

/** What Direct Line's doors work with. */
export interface DirectLineParts extends Pick<ChannelParts, 'trusts' | 'publicUrl' | 'defaultLanguage'> {
  readonly desk: DirectLineDesk;
  readonly tokens: DirectLineTokens;
  readonly handles: ChatHandles;
  readonly random: Random;
  readonly access: DirectLineAccess;
}

interface AccessParts extends Pick<ChannelParts, 'elapsed'> {
  readonly tokens: DirectLineTokens;
  readonly rates: DirectLineRates;
}

export function createDirectLineAccess(parts: AccessParts): DirectLineAccess {
  const { tokens, rates, elapsed } = parts;
  const limits = {
    address: createRateLimit(rates.address, elapsed),
    begin: createRateLimit(rates.begin, elapsed),
    conversation: createRateLimit(rates.conversation, elapsed),
  };
  return {
    tooMuch: ({ network }, what) => within(limits[what], network),
    talksTooMuch: (conversationId) => within(limits.conversation, conversationId),
    claims(token, conversationId) {
      if (token === undefined) return refused('missingToken');
      const claims = tokens.read(token);
      if (claims === 'expired') return refused('tokenExpired');
      if (claims === 'invalid') return refused('badToken');
      const other = conversationId !== undefined && conversationId !== claims.conversationId;
      return other ? refused('otherConversation') : claims;
    },
  };
}

/** The token of an Authorization header. */
function bearer({ headers }: DoorRequest): string | undefined {
  return /^Bearer +(\S{1,2048})$/i.exec(headers.authorization ?? '')?.[1];
}

/** What a door does for whoever may pass. */
export type Route = (request: DoorRequest, claims: DirectLineClaims) => Promise<HttpAnswer | Refused>;

/** Lets only those pass whose token is good for the conversation in the path, at a pace that is good for all. */
export function guarded(
  access: DirectLineAccess,
  route: Route,
): (request: DoorRequest) => Promise<HttpAnswer | Refused> {
  return async (request) => {
    const claims = access.tooMuch(request, 'address') ?? access.claims(bearer(request), request.params['id']);
    return 'refused' in claims ? claims : route(request, claims);
  };
}

function within(limit: RateLimit, key: string): Refused | undefined {
  const wait = limit(key);
  return wait === 0 ? undefined : refused('tooMany', wait);
}
