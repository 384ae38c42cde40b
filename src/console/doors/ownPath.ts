const PLACE = '(?:open|closed)\\.\\d{1,15}\\.[\\w-]{1,64}';
const PAGES = [
  '/tickets/[\\w-]{1,64}',
  '/mailbox',
  '/gaps(?:\\?days=\\d{1,3})?',
  `\\?(?:after|before)=${PLACE}`,
];
const OWN_PATH = new RegExp(`^/console(?:${PAGES.join('|')})?$`, 'u');

/** A page of the console to go on to, from what a form or address says; the queue when it is none. */
export function ownPath(path: unknown): string {
  return typeof path === 'string' && OWN_PATH.test(path) ? path : '/console';
}
