import { readBanks, readCompanies, readHeldOut } from './answersMaterial';
import { learnNlpJsOfBank, nlpJsOfPolicy } from './answersNlpJs';
import { openOurs, openTags } from './answersOurs';
import { lunrSystem, miniSearchPairs, miniSearchPlain } from './answersSearch';
import { benchSpeed } from './answersSpeed';
import { examine, legendOf, type Result, tableOf } from './answersTable';
import type { Measured } from './main';

/** The answer engine alone, and beside what else finds a passage for a question, on the same questions. */
export async function benchAnswers(): Promise<Measured> {
  const [heldOut, companies, banks] = await Promise.all([readHeldOut(), readCompanies(), readBanks()]);
  const rows = await benchSpeed(heldOut);
  const systems = [
    ...(await openOurs([...banks.values()].flat())),
    ...[miniSearchPlain, miniSearchPairs, lunrSystem, nlpJsOfPolicy],
    await learnNlpJsOfBank(banks, await openTags()),
  ];
  const results: Result[] = [];
  for (const system of systems) results.push(await examine(system, { heldOut, companies }));
  const legend = results.slice(0, 1).map(legendOf);
  return { rows, table: [tableOf(results), ...legend].join('\n\n') };
}
