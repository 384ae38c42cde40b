/** What the page keeps of a chat whose own frame may keep nothing: the handle by which it is reopened. */
export interface PageMemory {
  /** Undefined where the page may keep none; empty when there is none yet. */
  readonly handle: () => string | undefined;
  /** Without a handle, what is kept is thrown away. */
  readonly keep: (handle?: string) => void;
}

const KEY = 'madoguchi-desk';

/** With `remember` false nothing is read and nothing kept. Every script of the page can read what is. */
export function createPageMemory(
  remember: boolean,
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
): PageMemory {
  let known = remember ? '' : undefined;
  const quietly = (attempt: () => void) => {
    try {
      if (remember) attempt();
    } catch {
      // Without storage the handle lasts as long as the page.
    }
  };
  quietly(() => (known = storage().getItem(KEY) ?? ''));
  return {
    handle: () => known,
    keep: (handle = '') => {
      if (remember) known = handle;
      quietly(() => {
        storage().setItem(KEY, handle);
      });
    },
  };
}
