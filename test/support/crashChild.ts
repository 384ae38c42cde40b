import { randomUUID } from 'node:crypto';
import { MINUTE } from '../../src/domain/calendar/duration';
import { createCustomer } from './customer';
import { createClock } from './clock';
import { openDesk } from './openDesk';
import { codeFor } from './until';

/** What the child tells before it sends the last message of a form, one JSON object a line. */
export interface LastMessage {
  readonly conversationId: string;
  readonly activityId: string;
  readonly text: string;
}

/**
 * A desk whose customers send one complaint and one disclosure after the other until it is killed:
 * `node dist/test/support/crashChild.js <database url> <start of its clock in ms>`. Says `begun` when it is open.
 */
async function main(databaseUrl: string, start: number): Promise<void> {
  const clock = createClock(start);
  const open = await openDesk({ databaseUrl, clock });
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  tell('begun');
  const customer = async (answers: readonly string[]) => {
    const { conversationId, says } = await createCustomer(open, 'en');
    for (const text of answers) await says(text);
    return {
      says,
      sendLast: (text: string) => {
        const activityId = randomUUID();
        tell(JSON.stringify({ conversationId, activityId, text } satisfies LastMessage));
        return says(text, activityId);
      },
    };
  };
  for (;;) {
    const complaining = await customer(['menu:complaint', 'command:goOn', 'They called me at night.']);
    await complaining.sendLast('chat');
    const address = `${randomUUID()}@example.org`;
    const asking = await customer(['menu:disclosure', 'command:goOn', address]);
    for (const text of [
      await codeFor(open, address),
      'self',
      'Mary Wambui',
      'all',
      'electronic',
      'understood',
    ])
      await asking.says(text);
    await asking.sendLast('command:send');
    clock.pass(4 * MINUTE); // so that the limit of codes for one network is not reached
  }
}

const [databaseUrl, start] = process.argv.slice(2);
if (require.main === module && databaseUrl !== undefined) void main(databaseUrl, Number(start));
