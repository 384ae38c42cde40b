import type { StoredActivity } from '../../ports/activities';
import type { Line } from '../../ports/door';
import type { DirectLineClaims, DirectLineDesk } from './directLine';
import { activitySet } from './show';

/** One client's stream of one conversation. */
interface Stream {
  readonly desk: DirectLineDesk;
  readonly claims: DirectLineClaims;
  /** The client has everything up to here. */
  readonly watermark: number;
}

/**
 * The official client begins with a set before it is through with the one before, so that two that come at once get
 * mixed up: whatever is there goes as one. Only one set waits for the client at a time, and this (in UTF-16 units of
 * JSON) bounds what a slow one makes the desk hold.
 */
const MOST_A_SET = 1_000_000;

/** Sends what is new after the watermark, now and whenever the conversation has more, until the line is closed. */
export function openStream(line: Line, { desk, claims, watermark }: Stream): void {
  const progress = { sent: watermark, asked: false, last: Promise.resolve() };
  const sendNew = async () => {
    progress.asked = false;
    const stored = await desk.activitiesAfter(claims.conversationId, progress.sent);
    if (stored === undefined) {
      line.end('done');
      return;
    }
    for (const set of inSets(stored)) {
      if (!(await line.send(JSON.stringify(activitySet(set, progress.sent, claims))))) return;
      progress.sent = set.at(-1)?.seq ?? progress.sent;
    }
  };
  const changed = () => {
    // However often it changes meanwhile, one more look is enough.
    if (progress.asked) return;
    progress.asked = true;
    progress.last = progress.last.then(sendNew).catch((error: unknown) => {
      line.failed(error);
      line.end('failed');
    });
  };
  // First watch, then look: what is said in between is seen twice rather than never.
  const stop = desk.watch(claims.conversationId, changed);
  line.onEnd(stop);
  changed();
}

/** As few sets as hold them, in order. */
function inSets(stored: readonly StoredActivity[]): readonly (readonly StoredActivity[])[] {
  const sets: StoredActivity[][] = [];
  let left = 0;
  for (const one of stored) {
    const size = JSON.stringify(one.content).length;
    if (size > left) {
      sets.push([]);
      left = MOST_A_SET;
    }
    sets.at(-1)?.push(one);
    left -= size;
  }
  return sets;
}
