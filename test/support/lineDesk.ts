import { connectChannels } from '../../src/channels/connectChannels';
import type { AnsweringDoor, HttpAnswer, Refused } from '../../src/ports/door';
import { LinePlatform, type PartialEvent, type TalkLine } from '../../src/try/line/platform';
import type { PlatformMessage } from '../../src/try/line/checkMessages';
import { createClock } from './clock';
import { openDesk, type OpenDesk, type OpenDeskOptions } from './openDesk';

export const LINE_SECRET = '0123456789abcdef0123456789abcdef';
const CHANNEL_ID = '1234567890';

interface LineDeskOptions extends OpenDeskOptions {
  readonly quota?: number;
}
export type LineDesk = Awaited<ReturnType<typeof openLineDesk>>;

/** A desk with LINE's door, and a stand-in of LINE that keeps its limits and talks to it. */
export async function openLineDesk({ quota = 200, clock = createClock(), ...options }: LineDeskOptions = {}) {
  let ids = 0;
  let wire: typeof fetch = (input, init) => platform.fetch(input, init);
  const platform = new LinePlatform({
    ...{ channelId: CHANNEL_ID, channelSecret: LINE_SECRET, quota, now: clock.now },
    newId: () => `id-${String((ids += 1)).padStart(6, '0')}`,
    knock: (body, headers) => knock(Buffer.from(body), headers),
  });
  const open: OpenDesk = await openDesk({
    ...{ ...options, clock },
    connect: (stores) => (desk) =>
      connectChannels({
        ...{ ...stores, ...desk, trusts: () => true, defaultLanguage: 'en' },
        publicUrl: 'https://privacy.example.com',
        keyFor: () => Buffer.alloc(32, 7),
        botFramework: { open: false },
        line: {
          channelId: CHANNEL_ID,
          channelSecret: LINE_SECRET,
          fetch: (input, init) => wire(input, init),
        },
      }),
  });
  const door = open.desk.channels.doors.find((one): one is AnsweringDoor => one.path === '/api/line');
  async function knock(
    body: Buffer,
    headers: Readonly<Record<string, string>>,
  ): Promise<HttpAnswer | Refused> {
    if (door === undefined) throw new Error('There is no door for LINE.');
    const params = { params: {}, query: new URLSearchParams(), clientAddress: '::1', network: '::1' };
    return door.handle({ ...params, headers, body });
  }
  /** Until everything that came was heard, and everything that is due has left. */
  const settle = async () => {
    await open.desk.arriving.settle();
    await open.desk.outbox.settle();
  };
  const hears = async (userId: string, ...events: readonly PartialEvent[]): Promise<unknown> => {
    const answer = await platform.send(events.map((event) => platform.event(userId, event)));
    await settle();
    return answer;
  };
  return {
    ...{ open, platform, settle, hears, knock, clock },
    /** What goes out from now on goes this way. */
    through(other: typeof fetch) {
      wire = other;
    },
    says: (userId: string, text: string) => hears(userId, textEvent(text)),
    conversationId: (userId: string) => open.stores.digests.foreignId(`line|${userId}`),
    /** What the desk said to somebody since they wrote last. */
    said(userId: string): readonly Extract<TalkLine, { from: 'desk' }>[] {
      return platform.talk(userId).filter((line) => line.from === 'desk');
    },
    close: () => open.close(),
  };
}

export const textEvent = (text: string): PartialEvent => ({
  type: 'message',
  message: { id: '1', type: 'text', text },
});
export const pressEvent = (data: string): PartialEvent => ({ type: 'postback', postback: { data } });

/** All that somebody can read of a message. */
export function readable(message: PlatformMessage): string {
  return message.type === 'text' ? message.text : textsIn(message.contents).join('\n');
}

function textsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (typeof part !== 'object' || part === null) return [];
  const { text, label, contents, body, action } = part as Readonly<Record<string, unknown>>;
  const own = [text, label].filter((one) => typeof one === 'string');
  return [...own, ...textsIn(contents), ...textsIn(body), ...textsIn(action)];
}
