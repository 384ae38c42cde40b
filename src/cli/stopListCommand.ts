import type { CsvRow } from '../domain/csvRows';
import { checkStopList, type MayContact, type StopListMeans } from '../usecases/checkStopList';
import { readContactList } from './stopList/readContactList';
import { counted, plainIn, type Terminal } from './terminal';

interface StopListOptions extends Terminal, StopListMeans {
  readonly readBytes: (path: string) => Promise<Uint8Array>;
}

const USAGE = 'Usage: npm run --silent stoplist -- FILE.csv [--rest]';
/** So many lines that could not be looked up are named. */
const MOST_NAMED = 20;

/** Why these are no arguments of `stoplist`; undefined when they are. */
export function stopListMisunderstood(args: readonly string[]): string | undefined {
  const unexpected = args.find((arg) => arg.startsWith('-') && arg !== '--rest');
  if (unexpected !== undefined) return `"${unexpected}" was not expected.\n${USAGE}`;
  return plainIn(['', ...withoutRest(args)]).length === 2 ? undefined : `One file is needed.\n${USAGE}`;
}

const withoutRest = (args: readonly string[]) => args.filter((arg) => arg !== '--rest');

/**
 * `stoplist FILE [--rest]`: the rows of a list that are not to be contacted, or with `--rest` those that may be; as they
 * stand in the file, with its heading if it has one. Nothing of them goes anywhere else. Exit code 0, or 2 when the file
 * was refused.
 */
export async function stopListCommand(args: readonly string[], options: StopListOptions): Promise<number> {
  const fault = stopListMisunderstood(args);
  if (fault !== undefined) return refused(options, fault);
  const [path = ''] = withoutRest(args);
  const read = await readContactList(path, options.readBytes);
  if (!read.ok) return refused(options, read.reason);
  const rows = read.value;
  const may = await checkStopList(
    options,
    rows.map(({ cells }) => cells),
  );
  if (!may.some((one) => one !== 'unknown'))
    return refused(options, `${path} has no e-mail address and no telephone number.`);
  report(rows, may, args.includes('--rest') ? 'may' : 'leave', options);
  return 0;
}

function refused({ err }: Terminal, sentence: string): number {
  err(sentence);
  return 2;
}

/** A first row by which nobody can be contacted is a heading. */
function report(
  rows: readonly CsvRow[],
  may: readonly MayContact[],
  wanted: MayContact,
  { out, err }: Terminal,
): void {
  const hasHead = may[0] === 'unknown';
  const given = rows.filter((_row, at) => may[at] === wanted || (hasHead && at === 0));
  for (const { written } of given) out(written);
  const body = may.slice(hasHead ? 1 : 0);
  const left = body.filter((one) => one === 'leave').length;
  err(`${left} of ${counted(body.length, 'row')} ${left === 1 ? 'is' : 'are'} not to be contacted.`);
  const unknown = rows.filter((_row, at) => may[at] === 'unknown' && !(hasHead && at === 0));
  if (unknown.length > 0) err(tellUnknown(unknown.map(({ line }) => line)));
}

function tellUnknown(lines: readonly number[]): string {
  const named = lines.slice(0, MOST_NAMED).join(', ');
  const more = lines.length > MOST_NAMED ? ` and ${lines.length - MOST_NAMED} more` : '';
  return `${counted(lines.length, 'row')} could not be looked up, having no e-mail address and no telephone number that can be read, and ${lines.length === 1 ? 'is' : 'are'} left out: line ${named}${more}.`;
}
