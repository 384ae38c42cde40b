import { WebSocket } from 'ws';
import { activitySet } from '../channels/directline/activitySet';
import type { StoredActivity } from '../ports/activities';
import type { DirectLineClaims, DirectLineDesk } from '../ports/directLine';

/** One client's stream of one conversation. */
export interface Stream {
  readonly desk: DirectLineDesk;
  readonly claims: DirectLineClaims;
  /** The client has everything up to here. */
  readonly watermark: number;
  /** Told of an error, which the client is not. */
  readonly failed: (error: unknown) => void;
}

const GOING_ON = 1000;
const INTERNAL_ERROR = 1011;
/** One set waits for the client at a time, so this bounds what a slow one makes the desk hold. */
const ACTIVITIES_A_SET = 20;

/** Sends what is new after the watermark, now and whenever the conversation has more, until the socket closes. */
export function openStream(socket: WebSocket, { desk, claims, watermark, failed }: Stream): void {
  const progress = { sent: watermark, asked: false, last: Promise.resolve() };
  const sendNew = async () => {
    progress.asked = false;
    const stored = await desk.activitiesAfter(claims.conversationId, progress.sent);
    if (stored === undefined) {
      socket.close(GOING_ON);
      return;
    }
    for (const set of inSets(stored)) {
      if (!(await sent(socket, JSON.stringify(activitySet(set, progress.sent, claims))))) return;
      progress.sent = set.at(-1)?.seq ?? progress.sent;
    }
  };
  const changed = () => {
    // However often it changes meanwhile, one more look is enough.
    if (progress.asked) return;
    progress.asked = true;
    progress.last = progress.last.then(sendNew).catch((error: unknown) => {
      failed(error);
      socket.close(INTERNAL_ERROR);
    });
  };
  // First watch, then look: what is said in between is seen twice rather than never.
  const stop = desk.watch(claims.conversationId, changed);
  socket.once('close', stop);
  changed();
}

function inSets(stored: readonly StoredActivity[]): readonly (readonly StoredActivity[])[] {
  const count = Math.ceil(stored.length / ACTIVITIES_A_SET);
  return Array.from({ length: count }, (_, index) =>
    stored.slice(index * ACTIVITIES_A_SET, (index + 1) * ACTIVITIES_A_SET),
  );
}

/** True once the operating system has taken it; false when the socket closed first. */
function sent(socket: WebSocket, message: string): Promise<boolean> {
  if (socket.readyState !== WebSocket.OPEN) return Promise.resolve(false);
  return new Promise((resolve) => {
    socket.send(message, (error) => {
      resolve(!(error instanceof Error));
    });
  });
}
