import type { Command } from '../domain/conversation/command';
import type { DeskFact } from '../domain/conversation/deskFact';
import type { FollowUp } from '../domain/conversation/followUp';
import type { Gist } from '../ports/gist';
import type { AskedAbout } from '../recognition/wishes/askedClause';
import type { Act, SureAct } from './act';
import { isRead } from './alreadyRead';
import { namedBeside } from './asksAboutOpen';
import { resolveFollowUp } from './resolveFollowUp';
import type { Typed } from './typed';
import { meaningOf } from './wanted';
import type { State, Where } from './where';

/** How likely a gist has to be in the middle of something, if it only tells something or asks first. */
const WITHIN = 0.5;
/** With nothing open the policy may be asked about as well. */
const OUTSIDE = 0.6;
/** Where the policy does not answer for certain what it might be asked, somewhat less is enough. */
const UNANSWERED = 0.12;
/** What leads away from what is open. */
const LEAVING = 0.8;
/** Where words of one's own are asked for, nearly anything may be the answer. */
const AMONG_WORDS = 0.9;
const LEAVES: readonly Gist[] = [
  'sent/status',
  'people/person',
  'people/leak',
  'moves/restart',
  'moves/stop',
];
/** Whoever writes more tells something. In UTF-16 units. */
const LONGEST = 160;

/**
 * What somebody does by words that no reader knows, by how people talk with the desk; only where it is likely enough. An
 * answer of the open question, a wish and a question of the policy are left to those who read them, and nothing is sent
 * or thrown away by what is only likely.
 */
export function readGist(typed: Typed, where: Where): SureAct | undefined {
  if (typed.text.length > LONGEST || where.state === 'adding' || isRead(typed, where)) return undefined;
  const { gist, sure } = where.understand.gistOf(typed.text);
  const meant = meaningOf(typed, where);
  if (sure < leastFor(gist, where.state) - (meant.answered ? 0 : UNANSWERED)) return undefined;
  if (meant.elsewhere || !mayAsk(typed, where, sure)) return otherThanFact(gist, sure, [typed, where]);
  return surely(actOf(gist, typed, where), sure);
}

const surely = (act: Act | undefined, sure: number): SureAct | undefined => act && { act, sure };

function otherThanFact(gist: Gist, sure: number, at: readonly [Typed, Where]): SureAct | undefined {
  return FACT[gist] === undefined ? surely(actOf(gist, ...at), sure) : undefined;
}

/** In a form whoever asks for nothing tells something: that they would like to be phoned, that the fee is fine. */
const mayAsk = ({ asks }: Typed, { draft }: Where, sure: number): boolean =>
  asks() || (draft === null && sure >= LEAVING);

function leastFor(gist: Gist, state: State): number {
  if (state === 'words') return AMONG_WORDS;
  if (LEAVES.includes(gist)) return LEAVING;
  return state === 'free' || state === 'group' ? OUTSIDE : WITHIN;
}

function actOf(gist: Gist, typed: Typed, where: Where): Act | undefined {
  const about = ABOUT[gist] ?? ofOpen(gist, typed, where);
  if (about !== undefined) return asksAbout(about, typed, where);
  const fact = FACT[gist];
  if (fact !== undefined) return { is: 'asksDesk', facts: [fact] };
  const command = where.state === 'summary' ? undefined : COMMAND[gist];
  if (command !== undefined) return { is: 'moves', command };
  const followUp = FOLLOWS[gist];
  return followUp === undefined ? DONE[gist] : followsUp(followUp, typed, where);
}

/** Whoever asks something at the notice and names going on does not go on yet; easier words are wanted of what is open. */
function ofOpen(gist: Gist, { asks }: Typed, { state, explained }: Where): AskedAbout | undefined {
  if (gist === 'reading/simpler' && explained !== undefined) return 'what';
  return state === 'notice' && gist === 'moves/goOn' && asks() ? 'what' : undefined;
}

/** About the open question, unless another one of the form is named. */
function asksAbout(asked: AskedAbout, { text }: Typed, where: Where): Act | undefined {
  const { explained: open } = where;
  if (open === undefined) return undefined;
  return { is: 'asksAbout', of: asked === 'howLong' ? open : (namedBeside(text, where) ?? open), asked };
}

function followsUp(
  followUp: FollowUp,
  { text }: Typed,
  { talkedOf: last, ...where }: Where,
): Act | undefined {
  if (last === undefined || where.draft !== null) return undefined;
  const { language, understand } = where;
  const resolved = resolveFollowUp(followUp, { text, language, last, understand });
  return resolved && { is: 'followsUp', resolved };
}

type Of<T> = Readonly<Partial<Record<Gist, T>>>;

const ABOUT: Of<AskedAbout> = {
  'about/why': 'why',
  'about/what': 'what',
  'about/which': 'what',
  'about/example': 'example',
  'about/must': 'must',
  'about/ifNot': 'ifNot',
  'about/howLong': 'howLong',
};

/** How long a request is kept sounds like how long the company keeps its data, which only the policy says. */
const FACT: Of<DeskFact> = {
  'desk/hours': 'hours',
  'desk/contact': 'contact',
  'desk/automatic': 'automatic',
  'desk/languages': 'languages',
  'desk/chatRetention': 'chatRetention',
  'desk/learning': 'learning',
  'desk/identity': 'identity',
  'desk/fee': 'fee',
  'desk/whenAnswered': 'whenAnswered',
  'desk/howAnswered': 'howAnswered',
  'desk/authority': 'authority',
  'desk/whoDecides': 'whoDecides',
  'desk/security': 'security',
};

/** At the summary only its own words move it. */
const COMMAND: Of<Command> = {
  'moves/goOn': { is: 'goOn' },
  'moves/skip': { is: 'skip' },
  'moves/back': { is: 'back' },
  'moves/wrong': { is: 'back' },
};

const FOLLOWS: Of<FollowUp> = {
  'reading/notMeant': { is: 'notThat' },
  'reading/simpler': { is: 'simply' },
};

const DONE: Of<Act> = {
  'moves/stop': { is: 'stops' },
  'moves/pause': { is: 'pauses' },
  'moves/return': { is: 'returns' },
  'moves/restart': { is: 'startsOver' },
  'desk/canDo': { is: 'asksHelp' },
  'sent/status': { is: 'asksStatus' },
  'people/person': { is: 'wantsPerson' },
  'people/greeting': { is: 'saysThanks' },
  'people/thanks': { is: 'saysThanks' },
  'people/bye': { is: 'saysThanks' },
  'people/chitchat': { is: 'saysThanks' },
  'people/upset': { is: 'upset' },
  'people/leak': { is: 'tellsLeak' },
};
