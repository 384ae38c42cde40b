import { startChores } from '../../src/assembly/chores';
import { createLogger } from '../../src/logging/logger';
import { openDesk } from '../support/openDesk';

test('a stop waits for the chores that are being done, since the database is closed after it', async () => {
  const open = await openDesk();
  const told: string[] = [];
  const gate: { open?: () => void } = {};
  const opened = new Promise<void>((resolve) => (gate.open = resolve));
  const sweep = async (holder: string) => {
    await opened;
    const swept = await open.stores.sweep(holder);
    told.push('swept');
    return swept;
  };
  const log = createLogger('info', { write: (line) => void told.push(line) });
  const chores = startChores({ stores: { ...open.stores, sweep }, desk: open.desk, log });
  const stopped = chores.stop().then(() => told.push('stopped'));
  gate.open?.();
  await stopped;
  expect(told).toEqual(['swept', 'stopped']);
  await open.close();
});
