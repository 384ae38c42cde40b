import type { Command } from '../domain/conversation/command';
import type { DeskFact } from '../domain/conversation/deskFact';
import type { FollowUp } from '../domain/conversation/followUp';
import type { Gist } from '../ports/gist';
import type { AskedAbout } from '../recognition/wishes/askedClause';
import type { Act } from './act';
import { namedBeside } from './asksAboutOpen';
import { resolveFollowUp } from './resolveFollowUp';
import type { Typed } from './typed';
import { meaningOf } from './wanted';
import { isOutside, type Where } from './where';

type ActOf = (typed: Typed, where: Where) => Act | undefined;

/** About the open question, unless another one of the form is named. */
const about =
  (asked: AskedAbout): ActOf =>
  ({ text }, where) => {
    const { explained: open } = where;
    return open && { is: 'asksAbout', of: namedBeside(text, where) ?? open, asked };
  };

const howManyLeft: ActOf = (_typed, { explained: of }) => of && { is: 'asksAbout', of, asked: 'howLong' };
const fact =
  (asked: DeskFact): ActOf =>
  () => ({ is: 'asksDesk', facts: [asked] });
/** With nothing open there is nothing to move, and at the summary only its own words do. */
const moves =
  (is: Extract<Command['is'], 'goOn' | 'skip' | 'back'>): ActOf =>
  (_typed, where) =>
    isOutside(where) || where.state === 'summary' ? undefined : { is: 'moves', command: { is } };
const always =
  (act: Act): ActOf =>
  () =>
    act;

const follows =
  (followUp: FollowUp): ActOf =>
  ({ text }, { talkedOf: last, draft, language, understand }) => {
    if (last === undefined || draft !== null) return undefined;
    const resolved = resolveFollowUp(followUp, { text, language, last, understand });
    return resolved && { is: 'followsUp', resolved };
  };

/** Whoever is asked how to be reached may say "call". */
const wantsPerson: ActOf = (typed, where) => {
  if (where.state === 'choice' || where.state === 'value') return undefined;
  return where.draft === null ? { is: 'wantsPerson', meant: meaningOf(typed, where) } : { is: 'wantsPerson' };
};

/** Whoever may stop at the summary is not sure, and need not be asked. */
const stops: ActOf = (_typed, { state }) => (state === 'summary' ? undefined : { is: 'stops' });

/** Whoever asks something at the notice, and names going on, does not go on yet. */
const goesOn: ActOf = (typed, where) =>
  where.state === 'notice' && typed.asks() ? about('what')(typed, where) : moves('goOn')(typed, where);

const simpler: ActOf = (typed, where) =>
  where.explained === undefined ? follows({ is: 'simply' })(typed, where) : about('what')(typed, where);

/**
 * What each gist does where the conversation stands. Those that are missing are left to others: answers, wishes and
 * questions of the policy; what sends, takes back or throws away, which wants its own words; and how long a request is
 * kept, which sounds like how long the company keeps its data.
 */
export const GIST_ACTS: Readonly<Partial<Record<Gist, ActOf>>> = {
  'about/why': about('why'),
  'about/what': about('what'),
  'about/which': about('what'),
  'about/example': about('example'),
  'about/must': about('must'),
  'about/ifNot': about('ifNot'),
  'about/howLong': howManyLeft,
  'moves/stop': stops,
  'moves/pause': always({ is: 'pauses' }),
  'moves/return': always({ is: 'returns' }),
  'moves/goOn': goesOn,
  'moves/skip': moves('skip'),
  'moves/back': moves('back'),
  'moves/wrong': moves('back'),
  'moves/restart': always({ is: 'startsOver' }),
  'desk/hours': fact('hours'),
  'desk/contact': fact('contact'),
  'desk/automatic': fact('automatic'),
  'desk/languages': fact('languages'),
  'desk/chatRetention': fact('chatRetention'),
  'desk/learning': fact('learning'),
  'desk/identity': fact('identity'),
  'desk/fee': fact('fee'),
  'desk/whenAnswered': fact('whenAnswered'),
  'desk/howAnswered': fact('howAnswered'),
  'desk/authority': fact('authority'),
  'desk/whoDecides': fact('whoDecides'),
  'desk/security': fact('security'),
  'desk/canDo': always({ is: 'asksHelp' }),
  'sent/status': always({ is: 'asksStatus' }),
  'people/person': wantsPerson,
  'people/greeting': always({ is: 'saysThanks' }),
  'people/thanks': always({ is: 'saysThanks' }),
  'people/bye': always({ is: 'saysThanks' }),
  'people/chitchat': always({ is: 'saysThanks' }),
  'people/upset': always({ is: 'upset' }),
  'people/leak': always({ is: 'tellsLeak' }),
  'people/danger': always({ is: 'inDanger' }),
  'reading/notMeant': follows({ is: 'notThat' }),
  'reading/simpler': simpler,
};
