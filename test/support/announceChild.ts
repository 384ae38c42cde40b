import { announceRevision } from '../../src/usecases/announceRevision';
import { createClock } from './clock';
import { openDesk } from './openDesk';

/**
 * A desk that tells everybody who asked, one after the other, until it is killed or done:
 * `node dist/test/support/announceChild.js <database url> <start of its clock in ms> <its name>`.
 */
async function main(databaseUrl: string, start: number, holder: string): Promise<void> {
  const clock = createClock(start);
  const open = await openDesk({ databaseUrl, clock });
  await open.desk.outbox.stop();
  await announceRevision({ ...open.stores, settings: open.desk.settings }, { holder, limit: 1 });
  await open.close();
}

const [databaseUrl, start, holder] = process.argv.slice(2);
if (require.main === module && databaseUrl !== undefined) void main(databaseUrl, Number(start), holder ?? '');
