import { type Dialogue, durationMs, type Happening } from './dialogue';
import { judge, type Miss } from './judge';
import type { Came, Player } from './player';
import type { Seen } from './seen';
import { seenIn } from './seenIn';

/** A turn that was played: what it came to, and what it missed; nothing is missed where nothing was expected. */
export interface Played {
  readonly dialogue: Pick<Dialogue, 'id' | 'lang' | 'kind'>;
  /** Counted from 1. */
  readonly turn: number;
  readonly say: Happening;
  readonly seen: Seen;
  /** What was said, as it read. */
  readonly texts: readonly string[];
  readonly misses: readonly Miss[];
}

/** What was mailed or shown last: it stands for `{code}`, `{receipt}` and `{draft}`. */
interface Shown {
  readonly code: string;
  readonly receipt: string;
  readonly draft: string;
}
/** Stands for the code before any was mailed. */
const NOTHING_SHOWN: Shown = { code: '123456', receipt: '', draft: '' };

/** Plays one dialogue to its end, whatever is missed on the way. */
export async function play(dialogue: Dialogue, player: Player): Promise<readonly Played[]> {
  const played: Played[] = [];
  let shown = NOTHING_SHOWN;
  for (const [at, { say, expect = {} }] of dialogue.turns.entries()) {
    const came = await happen(player, say, shown);
    shown = shownAfter(shown, came);
    const seen = seenIn(came);
    const texts = came.said.map(({ text }) => text);
    played.push({ dialogue, turn: at + 1, say, seen, texts, misses: judge(expect, seen) });
  }
  return played;
}

function happen(player: Player, say: Happening, shown: Shown): Promise<Came> {
  if (typeof say === 'string') return player.says(filled(say, shown));
  if ('later' in say) return player.waits(durationMs(say.later));
  if ('newChat' in say) return player.opensNewChat();
  if ('staff' in say) return player.staffReply(say.staff);
  return player.says('code' in say ? shown.code : 'receipt' in say ? shown.receipt : shown.draft);
}

const filled = (text: string, shown: Shown): string =>
  text
    .replaceAll('{code}', shown.code)
    .replaceAll('{receipt}', shown.receipt)
    .replaceAll('{draft}', shown.draft);

function shownAfter(before: Shown, { said, code = before.code }: Came): Shown {
  let { receipt, draft } = before;
  for (const { utterance } of said) {
    if (utterance.kind === 'receipt') receipt = utterance.number;
    if (utterance.kind !== 'say' || utterance.key !== 'form:draftNumber') continue;
    const { number } = utterance.values ?? {};
    if (typeof number === 'string') draft = number;
  }
  return { code, receipt, draft };
}
