import { destination as writeTo, type DestinationStream, pino } from 'pino';

/** What is logged: an event's name and ids. Never what a person typed, never an address, never a token. */
export interface Logger {
  info(event: string, ids?: Readonly<Record<string, string | number | boolean>>): void;
  warn(event: string, ids?: Readonly<Record<string, string | number | boolean>>): void;
  error(event: string, error: unknown, ids?: Readonly<Record<string, string | number | boolean>>): void;
}

type Level = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export function createLogger(level: Level, destination?: DestinationStream): Logger {
  const log = pino({ level, base: null }, destination ?? writeTo(2));
  return {
    info: (event, ids = {}) => {
      log.info(ids, event);
    },
    warn: (event, ids = {}) => {
      log.warn(ids, event);
    },
    error: (event, error, ids = {}) => {
      log.error({ ...ids, error: describe(error) }, event);
    },
  };
}

/** The class, code and place of an error. Its message may hold a query's values, so it stays out. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { readonly code?: unknown };
  const place = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 5)
    .join(' <');
  return [error.name, typeof code === 'string' ? code : '', place ?? '']
    .filter((part) => part !== '')
    .join(' ');
}
