import pg from 'pg';
import type { ConversationStore } from '../../ports/conversations';
import { CHANNEL } from './feed';

const POLL_MS = 250;
/** No conversation that is there has this watermark. */
const GONE = -1;

interface ChangeFeed {
  /** Calls back whenever the conversation has more than it had, or is gone; returns how to stop. */
  watch(conversationId: string, changed: () => void): () => void;
  /** Looks at once; after a commit of this very process nobody should wait for the next poll. */
  wake(): void;
  stop(): Promise<void>;
}

interface FeedOptions {
  readonly watermarks: ConversationStore['watermarks'];
  /** A postgres:// URL to listen on; SQLite is only polled. */
  readonly listenOn?: string;
  readonly onError: (error: unknown) => void;
}

/** One query every 250 ms for all the conversations that somebody here watches, sooner when woken. */
export function createChangeFeed({ watermarks, listenOn, onError }: FeedOptions): ChangeFeed {
  const watchers = createWatchers();
  let looking: Promise<void> | undefined;
  let again = false;

  const look = async () => {
    const ids = watchers.ids();
    const known = await watermarks(ids);
    // One that is gone is news, too: whoever reads it learns so at once.
    for (const id of ids) watchers.tell(id, known.get(id) ?? GONE);
  };
  const wake = () => {
    if (watchers.ids().length === 0) return;
    again = looking !== undefined;
    looking ??= look()
      .catch(onError)
      .finally(() => {
        looking = undefined;
        if (again) wake();
      });
  };
  const timer = setInterval(wake, POLL_MS);
  const listener = listenOn === undefined ? undefined : listen(listenOn, wake, onError);
  return {
    wake,
    watch: watchers.watch,
    async stop() {
      clearInterval(timer);
      await (await listener)?.end();
      await looking;
    },
  };
}

/** Who watches which conversation, and what they have been told of it. */
function createWatchers() {
  const watched = new Map<string, Set<() => void>>();
  const seen = new Map<string, number>();
  const watch: ChangeFeed['watch'] = (id, changed) => {
    const watchers = watched.get(id) ?? new Set();
    watched.set(id, watchers.add(changed));
    seen.delete(id); // or what came just before would be news to nobody
    return () => {
      watchers.delete(changed);
      if (watchers.size > 0 || watched.get(id) !== watchers) return;
      watched.delete(id);
      seen.delete(id);
    };
  };
  return {
    watch,
    ids: () => [...watched.keys()],
    tell(id: string, watermark: number) {
      const before = seen.get(id);
      seen.set(id, watermark);
      if (before === watermark) return;
      for (const changed of watched.get(id) ?? []) changed();
    },
  };
}

/** PostgreSQL tells at once; when the connection breaks, polling goes on alone. */
async function listen(
  url: string,
  wake: () => void,
  onError: (error: unknown) => void,
): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', onError).on('notification', wake);
  try {
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    return client;
  } catch (error) {
    onError(error);
    return undefined;
  }
}
