import type { ServerOptions } from 'restify';

const nothing = () => false;

/** restify writes a log of its own, with URLs in it, unless it is given another. */
export const SILENT = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  child: () => SILENT,
} as unknown as NonNullable<ServerOptions['log']>;
