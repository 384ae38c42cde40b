import { isRecord, textIn, textsIn } from './json';
import type { Outgoing } from './outgoing';

/** All that the widget keeps, in this tab only; it is gone with the tab. */
export interface Session {
  readonly conversationId?: string;
  readonly token?: string;
  /** How far the conversation was read, as Direct Line counts. */
  readonly watermark?: string;
  /** What was typed and not sent. */
  readonly draft?: string;
  /** What was sent and has not come back. */
  readonly outgoing?: readonly Outgoing[];
  /** The receipt or draft number whose link opened this chat. */
  readonly number?: string;
}

export interface SessionStore {
  read(): Session;
  /** Changes the fields given and leaves the others. */
  change(fields: Session): void;
  clear(): void;
}

/** A draft beyond this is a paste gone wrong: not worth the tab's storage. */
const MAX_DRAFT = 20_000;
const KEY = 'madoguchi';
const TEXTS = ['conversationId', 'token', 'watermark', 'draft', 'number'] as const;

function isOutgoing(value: unknown): value is Outgoing {
  return textIn(value, 'id') !== undefined && isRecord(value) && isRecord(value['activity']);
}

function readSession(json: string): Session {
  const stored: unknown = JSON.parse(json);
  if (!isRecord(stored)) return {};
  const outgoing = Array.isArray(stored['outgoing']) ? stored['outgoing'].filter(isOutgoing) : [];
  return { ...textsIn(stored, TEXTS), outgoing };
}

/** A browser may refuse storage altogether; then the session lasts as long as the page. */
function quietly<T>(attempt: () => T, otherwise: T): T {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}

/** `storage` is a function because reading `window.sessionStorage` throws where storage is forbidden. */
export function createSessionStore(
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): SessionStore {
  let session: Session = quietly(() => readSession(storage().getItem(KEY) ?? '{}'), {});
  return {
    read: () => session,
    change: (fields) => {
      session = { ...session, ...fields };
      const draft = (session.draft ?? '').slice(0, MAX_DRAFT);
      quietly(() => {
        storage().setItem(KEY, JSON.stringify({ ...session, draft }));
      }, undefined);
    },
    clear: () => {
      session = {};
      quietly(() => {
        storage().removeItem(KEY);
      }, undefined);
    },
  };
}
