const OWN_PATH = /^\/console(?:\/tickets\/[\w-]{1,64}|\/mailbox|\/gaps(?:\?days=\d{1,3})?)?$/u;

/** A page of the console to go on to, from what a form or address says; the queue when it is none. */
export function ownPath(path: unknown): string {
  return typeof path === 'string' && OWN_PATH.test(path) ? path : '/console';
}
