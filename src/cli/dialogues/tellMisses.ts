import type { Happening } from './dialogue';
import type { Miss } from './judge';
import type { Played } from './play';
import type { Seen } from './seen';

/** As much of a text as a line has room for, in UTF-16 units. */
const ROOM = 100;

/** Each turn that missed something: what came before it, what was expected, and what was said. */
export function tellMisses(played: readonly Played[]): readonly string[] {
  return played.filter(({ misses }) => misses.length > 0).flatMap(tellTurn);
}

function tellTurn({ dialogue, turn, say, seen, texts, misses }: Played): readonly string[] {
  return [
    `${dialogue.id}, turn ${turn}: ${short(happened(say))}`,
    ...misses.map((miss) => `  expected ${expectedOf(miss)}`),
    `  form ${seen.form ?? 'none'}, open ${seen.open ?? 'nothing'}, said ${seen.said.join(', ') || 'nothing'}`,
    ...partsNamed(misses, seen),
    ...texts.map((text) => `  > ${short(text)}`),
  ];
}

const happened = (say: Happening): string => (typeof say === 'string' ? say : JSON.stringify(say));

const expectedOf = ({ part, wanted }: Miss): string =>
  part === 'never' ? `never ${wanted}` : `${part} ${wanted}`;

/** What else there is to be seen, where some of it was missed. */
function partsNamed(misses: readonly Miss[], { answers, offers, tickets }: Seen): readonly string[] {
  const missed = (...parts: readonly Miss['part'][]) => misses.some(({ part }) => parts.includes(part));
  const known = Object.entries(answers).map(([field, { shown }]) => `${field}: ${short(shown)}`);
  const newest = tickets.at(-1);
  return [
    ...(missed('answers', 'kept', 'unset') ? [`  answers ${known.join(', ') || 'none'}`] : []),
    ...(missed('offers') ? [`  offers ${offers.join(', ') || 'none'}`] : []),
    ...(missed('ticket', 'kept') ? [`  ticket ${newest ? `${newest.type}, ${newest.status}` : 'none'}`] : []),
  ];
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > ROOM ? `${line.slice(0, ROOM)}…` : line;
}
