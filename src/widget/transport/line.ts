import type { Locale } from '../../../locales';
import type { Access } from './access';
import type { Batch, Calls, Credentials, Failure } from './calls';
import type { Pause } from './pause';
import type { Socket } from './stream';

export interface DirectLineSettings {
  readonly calls: Calls;
  readonly openSocket: (url: string) => Socket;
  /** A number in [0, 1) that spreads retries. */
  readonly chance: () => number;
  readonly locale: Locale;
  /** Of an earlier chat, to begin with; used once. */
  readonly handle?: string | undefined;
}

export interface DirectLineEvents {
  readonly received: (batch: Batch) => void;
  readonly kept: (credentials: Credentials) => void;
  readonly online: (online: boolean) => void;
  /** The conversation is gone for good. */
  readonly gone: () => void;
}

/** What a connection knows of itself while it runs. */
export interface Line {
  readonly settings: DirectLineSettings;
  readonly events: DirectLineEvents;
  readonly access: Access;
  readonly pause: Pause;
  running: boolean;
  handle: string | undefined;
  watermark?: string;
  /** How many batches brought something. */
  heard: number;
  dropSocket: () => void;
}

/** Asked anew after every wait, since the chat may have been ended meanwhile. */
export function isRunning(line: Line): boolean {
  return line.running;
}

export function stopLine(line: Line): void {
  line.running = false;
  line.access.stop();
  line.dropSocket();
  line.pause.wake();
}

/** Takes what came, by whichever way; the watermark never goes back. */
export function receive(line: Line, batch: Batch): void {
  const { watermark, activities } = batch;
  const behind = Number(watermark) < Number(line.watermark ?? 0);
  if (watermark !== undefined && !behind) line.watermark = watermark;
  if (activities.length > 0) line.heard += 1;
  line.events.received(batch);
}

/** Gone is the end; anything else is tried again. */
export function fail(line: Line, failure: Failure): void {
  if (failure === 'gone') {
    stopLine(line);
    line.events.gone();
  } else {
    line.events.online(false);
  }
}

/** Asks for everything after the watermark; true when there was an answer. */
export async function catchUp(line: Line): Promise<boolean> {
  const reply = await line.access.call((known) => line.settings.calls.activities(known, line.watermark));
  if (!isRunning(line)) return false;
  if (!reply.ok) {
    fail(line, reply.failure);
    return false;
  }
  line.events.online(true);
  receive(line, reply.value);
  return true;
}
