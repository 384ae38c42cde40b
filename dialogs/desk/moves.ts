import type { Locale } from '../../locales';
import type { Understanding } from '../../src/ports/understand';
import type { Act, ActOf } from '../../src/talk/act';
import type { Decision } from '../../src/talk/decide';
import { readSmallTalk } from '../../src/recognition/wishes/smallTalk';
import { askFirst } from '../forms/confirming';
import { correct } from '../forms/correcting';
import { switchTo } from '../forms/switching';
import { beginAnnounce } from '../news/announceDialog';
import { beginForm } from '../forms/beginForm';
import { meansAdvertising } from '../news/meansAdvertising';
import { answerFollowUp } from '../policy/answerFollowUp';
import { answerPolicy } from '../policy/answerPolicy';
import { showInOther } from '../policy/quotePolicy';
import { pressRequestButton } from '../requests/pressRequestButton';
import { beginStatus } from '../requests/statusDialog';
import { tellOrAskStatus } from '../requests/tellOrAskStatus';
import { answerOutside, beginWanted, takeComplaint, tellFacts } from './answerOutside';
import { type At, carried, hearOpen, tell, tellAside, tellInPassing } from './at';
import { changeLanguage } from './changeLanguage';
import { changeTo, turnTo } from './changeTo';
import { explanation } from './explain';
import { followLanguage, followScript } from './followLanguage';
import { handOff } from './handOff';
import { pause, stop } from './leave';
import { helpInDanger } from './inDanger';
import { saySorry } from './sayingSorry';
import { menu, say } from './menu';
import { press } from './pressButton';
import { replyToLittle, replyToYesNo } from './replyToLittle';
import { goOnBegun } from './reopened';
import { passesOn } from './takesUpInquiry';

type Perform = (at: At, act: Act) => Promise<void>;

/** Does what was decided. Outside a form the language follows what the engine has read. */
export function perform(at: At, { move, act }: Decision): Promise<void> {
  const language: Locale | undefined = meantIn(act)?.language;
  if (language !== undefined && at.dc.activeDialog === undefined) followLanguage(at.turn, language);
  if (LEAVE_UNASKED.includes(move)) delete at.turn.state.confirming;
  return MOVES[move](at, act);
}

/** Whoever turns to something else throws nothing away: whether to is asked no more. */
const LEAVE_UNASKED: readonly Decision['move'][] = ['status', 'number', 'pause', 'switch', 'resume'];

/** What is done at each move; one that is missing does not compile. */
const MOVES: Readonly<Record<Decision['move'], Perform>> = {
  open: hearOpen,
  press: (at, act) => press(at, carried(act, 'presses').button),
  language: (at, act) => tellInPassing(at, changeLanguage(at.turn, carried(act, 'changesLanguage').command)),
  other: (at) => tellInPassing(at, showInOther(at.services, at.turn)),
  help: (at) => tellInPassing(at, [say('desk:help')]),
  menu: (at) => tellInPassing(at, []),
  person,
  status: ({ services, dc, turn }) => tellOrAskStatus(services, dc, turn),
  news,
  stop,
  pause,
  restart,
  resume,
  request,
  number: ({ dc, turn }) => beginStatus(dc, { typed: turn.heard.text }),
  draft,
  little,
  yesNo: (at) => tell(at, replyToYesNo(at.turn)),
  explain: (at, act) => tellAside(at, [explanation(at.turn, carried(act, 'asksAbout'))]),
  fact: (at, act) => tellFacts(at, carried(act, 'asksDesk').facts),
  aside: (at, act) => tellAside(at, answerPolicy(at.services, at.turn, carried(act, 'asksPolicy').meant)),
  answer: (at, act) => answerOutside(at, understood(act)),
  complain: takeComplaint,
  begin: (at, act) => beginWanted(at, carried(act, 'wants').types),
  switch: changeTo,
  thank,
  correct: (at, act) => correct(at, carried(act, 'corrects')),
  turnTo: (at, act) => turnTo(at, carried(act, 'wantsFirst').type),
  follow: (at, act) => followUp(at, carried(act, 'followsUp')),
  danger: helpInDanger,
  sorry: saySorry,
  oneToOne: (at) => tell(at, [say('desk:oneToOne')]),
};

/** Of what no list stops, a letter, its form says that staff can: their own words are the inquiry. */
async function writesToStaff({ services, dc, turn }: At): Promise<boolean> {
  if (turn.draft?.form !== 'marketing-stop') return false;
  await switchTo(services, dc, turn, { form: 'inquiry' });
  return true;
}

async function person(at: At, act: Act): Promise<void> {
  if (await passesOn(at.services, at.dc, at.turn)) return;
  if (await writesToStaff(at)) return;
  await (meantIn(act) === undefined ? tellInPassing : tell)(at, handOff(at.services, at.turn));
}

/** This wish takes a sentence, whose language is followed as it is for any other outside a form. */
async function news({ services, dc, turn }: At, act: Act): Promise<void> {
  const { wish, meant } = carried(act, 'wantsNews');
  const outside = dc.activeDialog === undefined;
  if (outside && meant === undefined) followScript(turn);
  return outside && wish === 'stopAnnouncing' && (await meansAdvertising(services, turn))
    ? beginForm(services, dc, turn, { form: 'marketing-stop', wished: turn.heard.text })
    : beginAnnounce(dc, turn, wish);
}

/** Whoever greets is greeted, and whoever thanks is thanked. */
function thank(at: At): Promise<void> {
  const { heard, state } = at.turn;
  const key = readSmallTalk(heard.text) === 'greets' ? 'desk:hello' : 'desk:smalltalk';
  return tell(at, [say(key, menu(state.language))]);
}

function restart({ dc, turn }: At): Promise<void> {
  askFirst(dc, turn, 'startOver');
  return Promise.resolve();
}

/** Outside a form the answer stands alone; in one the question stands again. */
function followUp(at: At, { resolved }: ActOf<'followsUp'>): Promise<void> {
  const said = answerFollowUp(at.services, at.turn, resolved);
  return at.dc.activeDialog === undefined ? tell(at, said) : tellAside(at, said);
}

async function resume({ dc, turn }: At): Promise<void> {
  turn.said.push(say('desk:goingOn'));
  await dc.repromptDialog();
}

/** In the middle of a form "add this" may be meant for the form itself. */
async function request(at: At): Promise<void> {
  const taken = await pressRequestButton(at.services, at.dc, at.turn);
  if (!taken) await hearOpen(at);
}

async function draft({ dc, turn }: At): Promise<void> {
  followScript(turn);
  if (!(await goOnBegun(dc, turn))) await beginStatus(dc, { wants: 'draft' });
}

/** "Send" once more, after what was sent has become a request, asks how that stands. */
async function little(at: At, act: Act): Promise<void> {
  const { services, dc, turn } = at;
  const sends = act.is === 'moves' && act.command.is === 'send';
  const sent = sends && (await services.tickets.ofConversation(turn.conversation.id)).length > 0;
  return sent ? tellOrAskStatus(services, dc, turn) : tell(at, replyToLittle(turn));
}

const meantIn = (act: Act): Understanding | undefined => ('meant' in act ? act.meant : undefined);

function understood(act: Act): Understanding {
  const meant = meantIn(act);
  if (meant === undefined) throw new Error(`"${act.is}" was not understood by the engine.`);
  return meant;
}
