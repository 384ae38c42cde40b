import type { DialogContext } from 'botbuilder-dialogs';
import type { Heard } from '../../src/domain/conversation/conversation';
import type { Choice, Quote, Utterance } from '../../src/domain/conversation/utterance';
import { maskPersonal } from '../../src/recognition/hidden/maskPersonal';
import { cleanText } from '../../src/recognition/text/text';
import { isFree } from '../forms/beginForm';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { greet, greetGroup, notices, say } from './menu';
import { beginStatus } from '../requests/statusDialog';
import { commandButton, writeButton } from '../../src/domain/conversation/button';

/*
 * A chat that is reopened by its handle: whoever holds that may be a foreign script on the website around the chat.
 * So it shows provisions of the policy and nothing that was typed, and a code alone leads to what was begun.
 */

const GO_ON: Choice = { value: writeButton({ is: 'reopened' }), label: 'desk:reopened.choice' };
/** Few buttons, since there is much to read above them. */
const MENU: Choice = { value: commandButton('menu'), label: 'desk:reopened.menu' };
const MOST_SHOWN = 6;
/** What is longer is a story, and mostly one's own. In UTF-16 units. */
const LONGEST = 1000;

/**
 * Notes what may be shown again, until something was confided: a form, a number, an address, or the like in free words.
 * `heard` is all of the message, whatever part of it was answered.
 */
export function noteShown(turn: DeskTurn, dc: DialogContext, heard: Heard): void {
  const { state, traits } = turn;
  if (!traits.reopens || state.confided === true) return;
  if (dc.activeDialog !== undefined || turn.draft !== null || tellsSomething(turn, heard)) {
    state.confided = true;
    return;
  }
  const quotes = turn.said.filter((said) => said.kind === 'quote');
  if (quotes.length > 0) state.shownOpenly = latest([...(state.shownOpenly ?? []), ...quotes]);
}

function tellsSomething({ hidden }: DeskTurn, heard: Heard): boolean {
  if (heard.kind === 'opened' || hidden.length > 0 || heard.text.length > LONGEST) return true;
  return heard.kind === 'typed' && maskPersonal(heard.text) !== cleanText(heard.text);
}

/** Each provision once, where it was shown last. */
function latest(quotes: readonly Quote[]): readonly Quote[] {
  const byName = new Map<string, Quote>();
  for (const quote of quotes) {
    const name = `${quote.language}/${quote.provision}`;
    byName.delete(name);
    byName.set(name, quote);
  }
  return [...byName.values()].slice(-MOST_SHOWN);
}

/** The greeting; in a reopened chat why nothing typed is here, the notices, what was shown, and how to go on. */
export function welcome(services: DeskServices, turn: DeskTurn): readonly Utterance[] {
  const { state } = turn;
  if (turn.group) return greetGroup(services, turn);
  if (state.reopened === undefined) return greet(services, turn);
  const { version } = services.policyInForce().policy;
  const shown = (state.shownOpenly ?? []).filter((quote) => quote.version === version);
  return [
    say(shown.length === 0 ? 'desk:reopened.lead' : 'desk:reopened.leadToShown'),
    ...notices(services, turn),
    ...shown,
    say('desk:reopened.goOn', [GO_ON, MENU]),
  ];
}

/** Leads back to what was begun before the chat was reopened, if anything: the same is said in any case. */
export async function goOnBegun(dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  const { reopened } = turn.state;
  if (reopened === undefined) return false;
  if (await isFree(dc, turn)) await beginStatus(dc, { begun: reopened.begun });
  return true;
}
