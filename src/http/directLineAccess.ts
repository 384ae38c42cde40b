import type { IncomingMessage } from 'node:http';
import type { Request } from 'restify';
import type { Locale } from '../../locales';
import type { ChatHandles, DirectLineClaims, DirectLineDesk, DirectLineTokens } from '../ports/directLine';
import type { Random } from '../ports/random';
import { type Answer, type Refused, refused } from './answer';
import { type ClientAddress, networkOf } from './clientAddress';
import type { TrustsOrigin } from './directLineCors';
import { createRateLimit, type Rate, type RateLimit } from './rateLimit';

/** How much one network address may ask, how many chats it may begin, and how much one conversation may say. */
export interface DirectLineRates {
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

/** What Direct Line's routes work with. */
export interface DirectLineParts {
  readonly desk: DirectLineDesk;
  readonly tokens: DirectLineTokens;
  readonly handles: ChatHandles;
  readonly random: Random;
  readonly clientAddress: ClientAddress;
  /** Milliseconds on a clock that nobody sets. */
  readonly elapsed: () => number;
  readonly rates: DirectLineRates;
}

/** Who may pass, and how often. */
export interface DirectLineAccess {
  /** Turns away an address that asks too much. */
  tooMuch(req: IncomingMessage, what: 'address' | 'begin'): Refused | undefined;
  /** Turns away a conversation that says too much. */
  talksTooMuch(conversationId: string): Refused | undefined;
  /** Reads a token; `conversationId` is the one in the path, when there is one. */
  claims(token: string | undefined, conversationId?: string): DirectLineClaims | Refused;
}

/** Direct Line's parts, and what its routes need besides. */
export interface DirectLineDoor extends DirectLineParts {
  readonly access: DirectLineAccess;
  readonly trusts: TrustsOrigin;
  readonly publicUrl: string;
  readonly defaultLanguage: Locale;
}

export function createDirectLineAccess(parts: DirectLineParts): DirectLineAccess {
  const { tokens, rates, elapsed, clientAddress } = parts;
  const limits = {
    address: createRateLimit(rates.address, elapsed),
    begin: createRateLimit(rates.begin, elapsed),
    conversation: createRateLimit(rates.conversation, elapsed),
  };
  return {
    tooMuch: (req, what) => within(limits[what], networkOf(clientAddress(req))),
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
function bearer({ headers }: IncomingMessage): string | undefined {
  return /^Bearer +(\S{1,2048})$/i.exec(headers.authorization ?? '')?.[1];
}

/** A part of the path that the route's pattern names. */
function pathPart(req: Request, name: string): string | undefined {
  const value = (req.params as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
}

/** Lets only those pass whose token is good for the conversation in the path, at a pace that is good for all. */
export function guarded(
  access: DirectLineAccess,
  route: (req: Request, claims: DirectLineClaims) => Promise<Answer | Refused>,
): (req: Request) => Promise<Answer | Refused> {
  return async (req) => {
    const claims = access.tooMuch(req, 'address') ?? access.claims(bearer(req), pathPart(req, 'id'));
    return 'refused' in claims ? claims : route(req, claims);
  };
}

function within(limit: RateLimit, key: string): Refused | undefined {
  const wait = limit(key);
  return wait === 0 ? undefined : refused('tooMany', wait);
}
