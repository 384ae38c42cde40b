import type { EvaluateIo } from '../evaluate/evaluateIo';
import type { Dialogue } from './dialogue';
import { readDialoguesArguments } from './dialoguesArguments';
import { play, type Played } from './play';
import type { Player } from './player';
import { readDialogues } from './readDialogues';
import { tabulate } from './tabulate';
import { tellMisses } from './tellMisses';

/** How a dialogue begins. */
export interface Casting {
  readonly lang: Dialogue['lang'];
  /** A name of the table of channels, or one that is not there; the website's without it. */
  readonly channel: string | undefined;
}

/** What playing dialogues needs of the outside. */
interface DialoguesIo extends Pick<EvaluateIo, 'out' | 'err' | 'readFile'> {
  /** The names of the table of channels. */
  readonly channels: readonly string[];
  /** A desk of its own for one dialogue, and somebody in a chat with it. */
  openPlayer(casting: Casting): Promise<Player>;
}

/**
 * Plays every dialogue of a file against a real desk, prints what each turn came to as one JSON object a line and the
 * figures on standard error. Gives the exit code: 0, or 2 when the input was refused, and then nothing is on standard
 * output.
 */
export async function evaluateDialogues(args: readonly string[], io: DialoguesIo): Promise<number> {
  const wanted = readDialoguesArguments(args, io.channels);
  if (!wanted.ok) return refused(io, wanted.reason);
  const dialogues = await readDialogues(wanted.value.path, io);
  if (!dialogues.ok) return refused(io, dialogues.reason);
  const played: Played[] = [];
  for (const dialogue of dialogues.value) {
    const { channel = dialogue.channel } = wanted.value;
    played.push(...(await playOne(dialogue, { lang: dialogue.lang, channel }, io)));
  }
  if (wanted.value.misses)
    tellMisses(played).forEach((line) => {
      io.err(line);
    });
  tabulate(played).forEach((line) => {
    io.err(line);
  });
  return 0;
}

function refused(io: DialoguesIo, sentence: string): number {
  io.err(sentence);
  return 2;
}

async function playOne(dialogue: Dialogue, casting: Casting, io: DialoguesIo): Promise<readonly Played[]> {
  const player = await io.openPlayer(casting);
  try {
    const turns = await play(dialogue, player);
    for (const { turn, seen } of turns) io.out(JSON.stringify({ id: dialogue.id, turn, ...seen }));
    return turns;
  } finally {
    await player.close();
  }
}
