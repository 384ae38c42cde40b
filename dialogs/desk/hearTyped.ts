import type { DialogContext } from 'botbuilder-dialogs';
import { withoutSpacing } from '../../src/recognition/text/spaced';
import { decide } from '../../src/talk/decide';
import { readActs } from '../../src/talk/readActs';
import { takeApart } from '../../src/talk/takeApart';
import { sendsFirst } from '../../src/talk/sends';
import { heardAs, movedBy, readTyped, type Typed, typedIn } from '../../src/talk/typed';
import { allWanted, meaningOf } from '../../src/talk/wanted';
import type { Where } from '../../src/talk/where';
import { keepWishes } from '../forms/keptWishes';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { perform } from './moves';
import { whereOf } from './whereOf';

/** What learners of Japanese type, as others write it. */
function asWritten(heard: DeskTurn['heard']): DeskTurn['heard'] {
  const text = withoutSpacing(heard.text);
  return text === heard.text ? heard : { ...heard, text };
}

/** Reads a message from where the conversation stands, and does what the table says: first what only asks beside it. */
export async function hearTyped(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  turn.heard = asWritten(turn.heard);
  const where = whereOf(services, dc, turn);
  const { asides, rest } = takeApart(typedIn(turn.heard), where);
  const at = { services, dc, turn, where };
  for (const [place, act] of asides.entries()) {
    const followed = rest !== undefined || place < asides.length - 1;
    await perform(followed ? { ...at, followed } : at, decide([{ act, sure: 1 }], where.state));
  }
  if (rest === undefined) return;
  turn.heard = heardAs(turn.heard, sentFirst(turn, where, rest));
  const decision = decide(readActs(typedIn(turn.heard), where), where.state);
  if (decision.act.is === 'moves') turn.heard = movedBy(turn.heard, decision.act.command);
  await perform(at, decision);
}

/** At the summary what is wished for beside sending is kept for afterwards, and the sending is heard. */
function sentFirst(turn: DeskTurn, where: Where, rest: Typed): Typed {
  const sending = where.state === 'summary' ? sendsFirst(rest) : undefined;
  if (sending === undefined) return rest;
  const beside = readTyped(sending.rest);
  turn.said.push(...keepWishes(turn, allWanted(beside, where, meaningOf(beside, where))));
  return readTyped(sending.send);
}
