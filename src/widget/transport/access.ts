import type { Calls, Credentials, Grant, Reply } from './calls';

/** Holds the credentials and keeps them fresh. */
export interface Access {
  credentials(): Credentials | undefined;
  use(credentials: Credentials | Grant): void;
  /** Makes a call; a refused token is renewed once. What cannot be renewed is `gone`. */
  call<T>(ask: (credentials: Credentials) => Promise<Reply<T>>): Promise<Reply<T>>;
  stop(): void;
}

const GONE: Reply<never> = { ok: false, failure: 'gone' };

async function renew(calls: Calls, known: Credentials): Promise<Reply<Grant>> {
  const refreshed = await calls.refresh(known);
  if (refreshed.ok || refreshed.failure === 'offline' || refreshed.failure === 'busy') return refreshed;
  const reconnected = await calls.reconnect(known);
  const refused = !reconnected.ok && ['expired', 'refused'].includes(reconnected.failure);
  return refused ? GONE : reconnected;
}

function createCall(calls: Calls, access: Pick<Access, 'credentials' | 'use'>): Access['call'] {
  return async (ask) => {
    const known = access.credentials();
    if (known === undefined) return { ok: false, failure: 'offline' };
    const reply = await ask(known);
    if (reply.ok || reply.failure !== 'expired') return reply;
    const renewed = await renew(calls, known);
    if (!renewed.ok) return renewed;
    access.use(renewed.value);
    return ask(renewed.value);
  };
}

/** `kept` is told of every new token. A token is renewed when half of its time is up. */
export function createAccess(calls: Calls, kept: (credentials: Credentials) => void): Access {
  let current: Credentials | undefined;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = async () => {
    if (current === undefined) return;
    const refreshed = await calls.refresh(current);
    if (refreshed.ok) use(refreshed.value);
  };
  const use = (credentials: Credentials | Grant) => {
    if (stopped) return;
    const { conversationId, token } = credentials;
    current = { conversationId, token };
    kept(current);
    clearTimeout(timer);
    if (!('expiresInSeconds' in credentials)) return;
    timer = setTimeout(() => void refresh(), credentials.expiresInSeconds * 500);
  };
  const access = { credentials: () => current, use };
  const stop = () => {
    stopped = true;
    current = undefined;
    clearTimeout(timer);
  };
  return { ...access, call: createCall(calls, access), stop };
}
