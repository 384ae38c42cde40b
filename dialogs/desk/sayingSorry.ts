import type { DialogContext } from 'botbuilder-dialogs';
import type { Choice, Utterance } from '../../src/domain/conversation/utterance';
import { tellsDeath } from '../../src/recognition/wishes/death';
import { typedIn } from '../../src/talk/typed';
import type { At } from './at';
import { askAgain } from './explain';
import { takesWords } from '../requests/wantsWords';
import { COMPLAIN } from '../forms/wishes';
import type { DeskTurn } from './deskTurn';
import { followScript } from './followLanguage';
import { ASK_A_PERSON, say, STATUS } from './menu';

const WHAT_CAN_BE_DONE: readonly Choice[] = [COMPLAIN, ASK_A_PERSON, STATUS];

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
  const { tellsLeak, tellsUpset } = typedIn(heard);
  if (tellsLeak()) return say('sorry:leak');
  if (tellsDeath(heard.text)) return condole(turn);
  return tellsUpset() && !takesWords(dc, turn) ? say('sorry:upset') : undefined;
}

/** Whose family somebody has died in hears so once. */
function condole({ state }: DeskTurn): Utterance | undefined {
  if (state.condoled === true) return undefined;
  state.condoled = true;
  return say('sorry:death');
}

function saysSorry(said: Utterance): boolean {
  return 'key' in said && /^(?:sorry:|danger:|complaint:taken$|complaint:words\.ask$)/u.test(said.key);
}
