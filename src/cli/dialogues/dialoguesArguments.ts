import { accept, type Outcome, refuse } from '../../domain/outcome';
import { wordsByOption } from '../evaluate/wordsByOption';

const USAGE = 'Usage: npm run --silent evaluate -- --dialogues FILE.jsonl [--channel NAME] [--misses]';
const OPTIONS = ['--dialogues', '--channel', '--misses'];

/** What of the dialogues is wanted. */
interface DialoguesWanted {
  readonly path: string;
  /** All of them are played on it, whatever they say themselves. */
  readonly channel: string | undefined;
  /** Whether each miss is told, and not only how many there are. */
  readonly misses: boolean;
}

/** Whether the arguments of `evaluate` are about dialogues. */
export const isAboutDialogues = (args: readonly string[]): boolean => args.includes('--dialogues');

/** Reads the arguments; the refusal is a sentence with the usage. @param channels the names that there are */
export function readDialoguesArguments(
  args: readonly string[],
  channels: readonly string[],
): Outcome<DialoguesWanted, string> {
  const named = wordsByOption(args);
  const fault = faultIn(named, channels);
  if (fault !== undefined) return refuse(`${fault} ${USAGE}`);
  const [path = ''] = named.get('--dialogues') ?? [];
  return accept({ path, channel: named.get('--channel')?.[0], misses: named.has('--misses') });
}

type Named = ReadonlyMap<string, readonly string[]>;

/** Why options are none that dialogues take; undefined when they are. */
function faultIn(named: Named, channels: readonly string[]): string | undefined {
  const unexpected =
    [...named.keys()].find((option) => !OPTIONS.includes(option)) ?? named.get('--misses')?.[0];
  if (unexpected !== undefined) return `"${unexpected}" was not expected.`;
  if (named.get('--dialogues')?.length !== 1) return '--dialogues needs one file.';
  return isChannel(named.get('--channel'), channels)
    ? undefined
    : `--channel needs one of ${channels.join(', ')}.`;
}

/** Nothing said, or one that there is. */
function isChannel(words: readonly string[] | undefined, channels: readonly string[]): boolean {
  return words === undefined || (words.length === 1 && channels.includes(words[0] ?? ''));
}
