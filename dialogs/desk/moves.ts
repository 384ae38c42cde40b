import type { Locale } from '../../locales';
import type { RequestTypeId } from '../../src/domain/request/requestType';
import type { Understanding } from '../../src/ports/understand';
import type { Act, ActOf } from '../../src/talk/act';
import type { Decision } from '../../src/talk/decide';
import { readSmallTalk } from '../../src/recognition/wishes/smallTalk';
import { SAYS_FIRST } from '../../src/talk/readActs';
import { askFirst } from '../forms/confirming';
import { correct } from '../forms/correcting';
import { forgetWish, keepWishes } from '../forms/keptWishes';
import { beginsWithYes, offerSwitch, switchTo } from '../forms/switching';
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

type Perform = (at: At, act: Act) => Promise<void>;

/** Does what was decided. Outside a form the language follows what the engine has read. */
export function perform(at: At, { move, act }: Decision): Promise<void> {
  const language: Locale | undefined = meantIn(act)?.language;
  if (language !== undefined && at.dc.activeDialog === undefined) followLanguage(at.turn, language);
  if (LEAVE_UNASKED.includes(move)) delete at.turn.state.confirming;
  return MOVES[move](at, act);
}

/** Whoever turns to something else throws nothing away: whether to is asked no more. */
const LEAVE_UNASKED: readonly Decision['move'][] = ['status', 'number', 'pause', 'switch'];

/** What is done at each move; one that is missing does not compile. */
const MOVES: Readonly<Record<Decision['move'], Perform>> = {
  open: hearOpen,
  press: (at, act) => press(at, carried(act, 'presses').button),
  language: (at, act) => tellInPassing(at, changeLanguage(at.turn, carried(act, 'changesLanguage').command)),
  other: (at) => tellInPassing(at, showInOther(at.services, at.turn)),
  help: (at) => tellInPassing(at, [say('desk:help')]),
  menu: (at) => tellInPassing(at, []),
  person: (at, act) => (meantIn(act) === undefined ? tellInPassing : tell)(at, handOff(at.services, at.turn)),
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

/**
 * Whether to change to another request is asked, unless a yes says so already, or that it comes first; where no form is
 * open it begins.
 */
async function changeTo(at: At, act: Act): Promise<void> {
  const { services, dc, turn } = at;
  if (turn.draft === null) {
    await dc.cancelAllDialogs();
    return act.is === 'tellsLeak' ? takeComplaint(at) : beginWanted(at, carried(act, 'wants').types);
  }
  const type = wantedBy(act);
  if (SAYS_FIRST.test(turn.heard.text)) return turnTo(at, type);
  const instead = act.is === 'wants' && act.instead === true;
  return instead || takesItsPlace(at)
    ? switchTo(services, dc, turn, { form: type, wished: turn.heard.text })
    : tell(at, offerSwitch(turn, type));
}

/** A yes says so already, or that it is to be in place of what is open. */
const takesItsPlace = (at: At): boolean =>
  beginsWithYes(at.turn.heard.text) || isRather(at.turn.heard.text) || namesOther(at);

/** Of a complaint nothing but its notice was seen yet: a request that is called one takes its place. */
const namesOther = ({ turn, where }: At): boolean =>
  where.state === 'notice' && turn.draft?.form === 'complaint' && CALLED_REQUEST.test(turn.heard.text);
const CALLED_REQUEST =
  /(?:請求|手続き|申請)(?:を|が|も)?(?:し|出し|行い|行ない|始め)?(?:たい|ます)|(?:請求|手続き|申請)(?:を|で)?(?:お願い|頼)|\b(?:make|file|send|submit) (?:a|the|my) request\b/iu;

/** 「利用停止のほうで」: it takes the place of what is open. */
const isRather = (text: string): boolean => /(?:ほう|方)(?:で|を|に|が(?:いい|ええ|よい))/u.test(text);

/** What was open comes afterwards, in place of what was kept for then. */
async function turnTo(at: At, type: RequestTypeId): Promise<void> {
  const { services, dc, turn } = at;
  const { draft } = turn;
  if (draft?.form === type) return tellAside(at, []);
  forgetWish(turn, type);
  if (draft !== null) turn.said.push(...keepWishes(turn, [draft.form]));
  await switchTo(services, dc, turn, { form: type });
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

function wantedBy(act: Act): RequestTypeId {
  if (act.is === 'tellsLeak') return 'complaint';
  const [first] = carried(act, 'wants').types;
  if (first === undefined) throw new Error('A wish without a request was read.');
  return first;
}
