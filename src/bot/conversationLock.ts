/** Runs one task at a time for each id, in the order asked. It only saves wasted work: the version guards the data. */
export function createConversationLock() {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(id: string, task: () => Promise<T>): Promise<T> => {
    const running = (last.get(id) ?? Promise.resolve()).then(task, task);
    const settled = running.catch(() => undefined);
    last.set(id, settled);
    try {
      return await running;
    } finally {
      if (last.get(id) === settled) last.delete(id);
    }
  };
}
