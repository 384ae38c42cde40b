import { table } from '../table';
import type { Played } from './play';

const held = ({ misses }: Played): boolean => misses.length === 0;

/** The figures of a run as lines: turns and dialogues held, by language, by kind and in all, and the parts missed. */
export function tabulate(played: readonly Played[]): readonly string[] {
  return [
    ...table([['', 'turns held', 'dialogues held'], ...groupsOf(played).map(rowOf)]),
    ...missed(played),
  ];
}

interface Group {
  readonly name: string;
  readonly turns: readonly Played[];
}

function groupsOf(played: readonly Played[]): readonly Group[] {
  return [
    ...groupedBy(played, ({ dialogue }) => dialogue.lang),
    ...groupedBy(played, ({ dialogue }) => dialogue.kind),
    { name: 'all', turns: played },
  ];
}

function groupedBy(
  played: readonly Played[],
  nameOf: (turn: Played) => string | undefined,
): readonly Group[] {
  const names = new Set(played.map(nameOf).filter((name) => name !== undefined));
  return [...names].sort().map((name) => ({ name, turns: played.filter((turn) => nameOf(turn) === name) }));
}

function rowOf({ name, turns }: Group): readonly string[] {
  const dialogues = [...new Set(turns.map(({ dialogue }) => dialogue.id))];
  const whole = dialogues.filter((id) => turns.every((turn) => turn.dialogue.id !== id || held(turn)));
  return [name, share(turns.filter(held).length, turns.length), share(whole.length, dialogues.length)];
}

const share = (some: number, all: number): string =>
  `${some} of ${all} (${(some / Math.max(1, all)).toFixed(2)})`;

/** A turn counts once for each part of its expectation that it missed. */
function missed(played: readonly Played[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { misses } of played)
    for (const part of new Set(misses.map((miss) => miss.part)))
      counts.set(part, (counts.get(part) ?? 0) + 1);
  const most = [...counts].sort(([, one], [, other]) => other - one);
  return most.length === 0 ? [] : table([['missed', 'turns'], ...most.map(([part, n]) => [part, String(n)])]);
}
