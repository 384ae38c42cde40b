import type { Talk } from '../support/filler';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { TIRESOME_TEXTS } from '../support/tiresomeTexts';
import { createTurnTalk } from '../support/turnTalk';
import type { Row } from './main';
import { median } from './median';

const LONG = 4000;
const SHORT = 'Please tell me what you do with my data.';
const WARM_UP = 30;
const FINALISTS = 5;
const ROUNDS = 15;
const GOAL = 20;

/** Where messages are heard: what leads there, and what leads back there, whatever a message led to. */
interface Place {
  readonly there: readonly string[];
  readonly back: readonly string[];
}
const PLACES: Readonly<Record<string, Place>> = {
  'outside a form': { there: [], back: ['command:cancel', 'yes'] },
  'in free words': { there: ['menu:inquiry', 'command:goOn'], back: ['command:back'] },
  'at a telephone question': {
    there: ['menu:complaint', 'command:goOn', 'Nobody answered me.', 'phone'],
    back: [],
  },
};

interface Slowest {
  readonly piece: string;
  readonly place: string;
  /** Milliseconds of a whole turn. */
  readonly took: number;
  /** How many times as long as a short message took at the same place. */
  readonly ratio: number;
}

/** Whole turns without HTTP, with every tiresome text at every place, to turns with a short message. */
export async function benchLongMessage(): Promise<readonly Row[]> {
  const open = await openDesk();
  const found: Slowest[] = [];
  for (const [name, place] of Object.entries(PLACES)) found.push(await slowestAt(open, name, place));
  await open.close();
  const [slowest] = found.sort((one, other) => other.ratio - one.ratio);
  if (slowest === undefined) throw new Error('There was no place to measure.');
  const { piece, place, took, ratio } = slowest;
  const name = `a turn with the slowest message of ${LONG.toLocaleString('en')} characters`;
  return [
    { name: `${name}: ${JSON.stringify(piece)}, ${place}`, figure: `${took.toFixed(1)} ms`, goal: '' },
    {
      name: `${name}, to a turn with one of ${SHORT.length}`,
      figure: ratio.toFixed(1),
      goal: `goal: at most ${GOAL}`,
    },
  ];
}

async function slowestAt(open: OpenDesk, place: string, { there, back }: Place): Promise<Slowest> {
  const talk = await createTurnTalk(open);
  for (const step of there) await talk.says(step);
  const turn = async (text: string) => {
    const took = await timed(talk, text);
    for (const step of back) await talk.says(step);
    return took;
  };
  const turns = async (text: string, times: number) => {
    const took: number[] = [];
    while (took.length < times) took.push(await turn(text));
    return median(took);
  };
  await turns(SHORT, WARM_UP);
  const tried: { readonly piece: string; readonly text: string; readonly took: number }[] = [];
  for (const [piece, make] of TIRESOME_TEXTS)
    tried.push({ piece, text: make(LONG), took: await turns(make(LONG), 2) });
  const slow: { readonly piece: string; readonly took: number }[] = [];
  for (const { piece, text } of tried.sort((a, b) => b.took - a.took).slice(0, FINALISTS))
    slow.push({ piece, took: await turns(text, ROUNDS) });
  const { piece = '', took = 0 } = slow.sort((a, b) => b.took - a.took)[0] ?? {};
  return { piece, place, took, ratio: took / (await turns(SHORT, ROUNDS)) };
}

async function timed(talk: Talk, text: string): Promise<number> {
  const begun = performance.now();
  await talk.says(text);
  return performance.now() - begun;
}
