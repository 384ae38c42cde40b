import type { ActKind } from './act';
import type { State } from './where';

/**
 * What becomes of a message. `pass`: the act is not meant where this is open, and the next one counts. `open`: it is left
 * to the question that is open. All others are what the desk does, whatever is open; most of them ask again afterwards.
 */
export type Move =
  | 'pass'
  | 'open'
  | 'press'
  | 'language'
  | 'other'
  | 'person'
  | 'help'
  | 'menu'
  | 'status'
  | 'news'
  | 'stop'
  | 'pause'
  | 'restart'
  | 'resume'
  | 'request'
  | 'number'
  | 'draft'
  | 'little'
  | 'yesNo'
  | 'explain'
  | 'fact'
  | 'answer'
  | 'aside'
  | 'complain'
  | 'begin'
  | 'switch'
  | 'thank'
  | 'oneToOne'
  | 'correct'
  | 'turnTo'
  | 'follow'
  | 'danger'
  | 'sorry';

/** The columns of the table, from left to right. */
// prettier-ignore
export const COLUMNS = [
  'free', 'group', 'notice', 'address', 'code', 'choice', 'value', 'words', 'summary', 'sure', 'yesNo', 'beside', 'adding',
] as const satisfies readonly State[];

/** A move for each column: one that is missing does not compile. */
type RowOf<Columns extends readonly unknown[]> = { readonly [I in keyof Columns]: Move };

/**
 * What is done about an act where the conversation stands. From top to bottom is the order of precedence: of several acts
 * in one message the first that is not passed decides, and what only asks beside it is answered before.
 */
// prettier-ignore
export const MATRIX = {
  //                free        group       notice     address    code       choice     value      words      summary    sure       yesNo      beside     adding
  inDanger:        ['danger',   'danger',   'danger',  'danger',  'danger',  'danger',  'danger',  'danger',  'danger',  'danger',  'danger',  'danger',  'danger'],
  picks:           ['pass',     'pass',     'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open'],
  presses:         ['press',    'press',    'press',   'press',   'press',   'press',   'press',   'press',   'press',   'open',    'press',   'press',   'press'],
  changesLanguage: ['language', 'language', 'language','language','language','language','language','language','language','open',    'language','language','language'],
  asksOther:       ['other',    'other',    'other',   'other',   'other',   'other',   'other',   'other',   'other',   'open',    'other',   'other',   'other'],
  wantsPerson:     ['person',   'person',   'person',  'person',  'person',  'person',  'person',  'person',  'person',  'person',   'person',  'person',  'person'],
  asksHelp:        ['help',     'help',     'help',    'help',    'help',    'help',    'help',    'help',    'help',    'open',    'help',    'help',    'help'],
  wantsMenu:       ['menu',     'menu',     'menu',    'menu',    'menu',    'menu',    'menu',    'menu',    'menu',    'open',    'menu',    'menu',    'menu'],
  asksStatus:      ['status',   'oneToOne', 'status',  'status',  'status',  'status',  'status',  'status',  'status',  'status',   'status',  'status',  'status'],
  wantsNews:       ['news',     'oneToOne', 'news',    'news',    'news',    'news',    'news',    'news',    'news',    'open',    'news',    'news',    'news'],
  stops:           ['stop',     'stop',     'stop',    'stop',    'stop',    'stop',    'stop',    'stop',    'stop',    'open',    'stop',    'stop',    'stop'],
  pauses:          ['pause',    'pause',    'pause',   'pause',   'pause',   'pause',   'pause',   'pause',   'pause',   'pause',   'pause',   'pause',   'pause'],
  startsOver:      ['restart',  'restart',  'restart', 'restart', 'restart', 'restart', 'restart', 'restart', 'restart', 'open',    'restart', 'restart', 'restart'],
  returns:         ['pass',     'pass',     'resume',  'resume',  'resume',  'resume',  'resume',  'resume',  'resume',  'resume',  'resume',  'resume',  'resume'],
  goesOn:          ['pass',     'pass',     'open',    'pass',    'pass',    'pass',    'pass',    'pass',    'pass',    'open',    'pass',    'pass',    'pass'],
  changesRequest:  ['request',  'request',  'request', 'request', 'request', 'request', 'request', 'request', 'request', 'open',    'request', 'request', 'request'],
  givesNumber:     ['number',   'number',   'number',  'number',  'number',  'number',  'number',  'number',  'number',  'number',  'number',  'number',  'number'],
  resumes:         ['draft',    'draft',    'pass',    'pass',    'pass',    'pass',    'pass',    'pass',    'pass',    'open',    'pass',    'pass',    'pass'],
  moves:           ['little',   'little',   'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open'],
  saysNothing:     ['little',   'little',   'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open'],
  saysYesOrNo:     ['yesNo',    'yesNo',    'pass',    'pass',    'pass',    'pass',    'pass',    'pass',    'pass',    'open',    'pass',    'pass',    'pass'],
  corrects:        ['pass',     'pass',     'correct', 'correct', 'correct', 'correct', 'correct', 'correct', 'correct', 'open',    'pass',    'pass',    'pass'],
  upset:           ['sorry',    'sorry',    'sorry',   'sorry',   'sorry',   'sorry',   'sorry',   'pass',    'sorry',   'open',    'sorry',   'sorry',   'pass'],
  asksAbout:       ['pass',     'pass',     'explain', 'explain', 'explain', 'explain', 'explain', 'explain', 'explain', 'open',    'explain', 'explain', 'pass'],
  followsUp:       ['follow',   'follow',   'follow',  'follow',  'follow',  'follow',  'follow',  'pass',    'follow',  'open',    'follow',  'follow',  'pass'],
  asksDesk:        ['fact',     'fact',     'fact',    'fact',    'fact',    'fact',    'fact',    'fact',    'fact',    'open',    'fact',    'fact',    'pass'],
  tellsLeak:       ['complain', 'oneToOne', 'switch',  'switch',  'switch',  'switch',  'switch',  'pass',    'switch',  'open',    'switch',  'switch',  'pass'],
  wantsFirst:      ['pass',     'pass',     'turnTo',  'turnTo',  'turnTo',  'turnTo',  'turnTo',  'pass',    'turnTo',  'open',    'pass',    'pass',    'pass'],
  wants:           ['begin',    'oneToOne', 'switch',  'switch',  'switch',  'switch',  'switch',  'switch',  'switch',  'switch',  'switch',  'switch',  'switch'],
  asksPolicy:      ['answer',   'answer',   'aside',   'aside',   'aside',   'aside',   'aside',   'pass',    'aside',   'open',    'aside',   'aside',   'pass'],
  saysThanks:      ['thank',    'thank',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open'],
  says:            ['answer',   'answer',   'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open',    'open'],
} satisfies Readonly<Record<ActKind, RowOf<typeof COLUMNS>>>;
