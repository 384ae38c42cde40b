import type { Spoken } from '../domain/conversation/content';
import type { Inbound, RunTurn } from '../ports/runTurn';

/** Runs a turn of a conversation that this may be the first of: then it is begun, and the turn is run in it. */
export async function runBegun(
  runTurn: RunTurn,
  inbound: Inbound,
  begin: () => Promise<void>,
): Promise<readonly Spoken[]> {
  const said = await runTurn(inbound);
  if (said !== 'gone') return said;
  await begin();
  const saidThen = await runTurn(inbound);
  if (saidThen === 'gone') throw new Error('A conversation was gone as soon as it had begun.');
  return saidThen;
}
