import type { DialogContext } from 'botbuilder-dialogs';
import { commandButton, menuButton } from '../../src/domain/conversation/button';
import type { Choice, Utterance } from '../../src/domain/conversation/utterance';
import { namesLeak } from '../../src/recognition/wishes/leak';
import { tellsUpset } from '../../src/recognition/wishes/upset';
import { openField } from '../../src/talk/openField';
import type { At } from './at';
import { askAgain } from './explain';
import { wantsWords } from '../requests/wantsWords';
import type { DeskTurn } from './deskTurn';
import { followScript } from './followLanguage';
import { say } from './menu';

const WHAT_CAN_BE_DONE: readonly Choice[] = [
  { value: menuButton('complaint'), label: 'desk:choice.complaint' },
  { value: commandButton('human'), label: 'desk:choice.human' },
  { value: commandButton('status'), label: 'desk:choice.status' },
];

/** Whoever is upset and says nothing else is told sorry, and asked again, or told what can be done. No policy is quoted. */
export async function saySorry({ dc, turn, where }: At): Promise<void> {
  if (dc.activeDialog === undefined) {
    followScript(turn);
    turn.said.push(say('sorry:upsetOffer', WHAT_CAN_BE_DONE));
    return;
  }
  turn.said.push(say('sorry:upset'));
  await askAgain(dc, turn, where.explained);
}

/** Hears a message; one that tells of a leak, or that somebody is upset, is answered with a sorry before all else. */
export async function withSorry(dc: DialogContext, turn: DeskTurn, hear: () => Promise<void>): Promise<void> {
  const sorry = sorryFor(dc, turn);
  const before = turn.said.length;
  await hear();
  const said = turn.said.slice(before);
  if (sorry === undefined || said.length === 0 || said.some(saysSorry)) return;
  turn.said.splice(before, 0, sorry);
}

/** Where a complaint is written down, its question has said it. */
function sorryFor(dc: DialogContext, turn: DeskTurn): Utterance | undefined {
  const { heard, draft } = turn;
  if (draft?.form === 'complaint' && takesWords(dc, turn)) return undefined;
  if (namesLeak(heard.text)) return say('sorry:leak');
  return tellsUpset(heard.text) && !takesWords(dc, turn) ? say('sorry:upset') : undefined;
}

/** Whether words of their own are asked for: what upsets somebody may well be among them. */
function takesWords(dc: DialogContext, { draft }: DeskTurn): boolean {
  return wantsWords(dc) || (dc.activeDialog !== undefined && openField(draft)?.freeWords === true);
}

function saysSorry(said: Utterance): boolean {
  return 'key' in said && /^(?:sorry:|danger:|complaint:taken$|complaint:words\.ask$)/u.test(said.key);
}
