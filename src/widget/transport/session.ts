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
  /** False where nothing outlives the page: the browser keeps this frame's storage closed, or lets it go with the page. */
  readonly lasting: boolean;
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

type Stored = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether what is written can be read again; a storage without room for anything is as good as none. */
function takes(storage: () => Stored): boolean {
  const attempt = `${KEY}?`;
  return quietly(() => {
    const opened = storage();
    opened.setItem(attempt, attempt);
    const taken = opened.getItem(attempt) === attempt;
    opened.removeItem(attempt);
    return taken;
  }, false);
}

/**
 * `storage` is a function because reading `window.sessionStorage` throws where storage is forbidden. A frame with the
 * attribute `credentialless` is given one that goes with the page: it is `fleeting`.
 */
export function createSessionStore(storage: () => Stored, fleeting = false): SessionStore {
  let session: Session = quietly(() => readSession(storage().getItem(KEY) ?? '{}'), {});
  return {
    lasting: !fleeting && takes(storage),
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
