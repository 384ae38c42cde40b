import { formFor, isOfWords } from '../forms';
import { GUIDES } from '../forms/guides';
import type { Button } from '../domain/conversation/button';
import type { Command } from '../domain/conversation/command';
import { namesOpenChoice } from './openField';
import { ordersStop } from '../recognition/wishes/ordersStop';
import { readDeed } from '../recognition/wishes/deed';
import { saysThatToo } from '../recognition/wishes/thatToo';
import { saysThanks } from '../recognition/wishes/thanks';
import { tellsOnlyUpset } from '../recognition/wishes/upset';
import { readPace } from '../recognition/wishes/pace';
import { readResumeWish } from '../recognition/wishes/resume';
import type { Act, Anywhere, SureAct } from './act';
import { asksAboutOpen } from './asksAboutOpen';
import { factsAsked, papersAsked } from './factsAsked';
import { asksRequestKept, followsFact } from './followsFact';
import { readFollowsUp } from './readFollowsUp';
import { readCorrects } from './readCorrects';
import { readAside, readOutside, takesAnswer } from './readMeaning';
import { readGist } from './readGist';
import { givesNumber, givesNumberWithin } from './readNumber';
import { readFirst, readInstead, readPost } from './readOrder';
import { readWish } from './readWish';
import { sendsAgain } from './sends';
import { SURE } from './sure';
import { isWish, meaningOf } from './wanted';
import { saysAllAgain, saysItIsTold } from './saidBefore';
import type { Typed } from './typed';
import { isOutside, takesAnyWords, type Where } from './where';
import { confirmsWithdrawal } from './withdrawal';

type Read = (typed: Typed, where: Where) => Act | SureAct | undefined;

/** Reads what holds by its very words, in the order of precedence. */
const BY_WORDS: readonly Read[] = [
  ({ tellsDanger }) => (tellsDanger() ? { is: 'inDanger' } : undefined),
  saysItIsTold,
  (typed, where) => (namesAnswer(typed, where) ? { is: 'picks' } : undefined),
  pressed,
  ordered,
  meansThatToo,
  commanded,
  ({ command, pace }) => (command() === undefined && pace() === 'returns' ? { is: 'returns' } : undefined),
  ({ paces }) => (paces().includes('goesOn') ? { is: 'goesOn' } : undefined),
  ({ requestWish }) => {
    const wish = requestWish();
    return wish && { is: 'changesRequest', wish };
  },
  ({ text }) => (tellsOnlyUpset(text) ? { is: 'upset' } : undefined),
  leftInTheEnd,
];

/**
 * Tells why and leaves: 「警察呼びます、またあとで」. What was entered is kept, or it is asked whether to throw it away. Where
 * words are asked for, and where there is something for the open question, that is heard.
 */
function leftInTheEnd(typed: Typed, where: Where): Act | undefined {
  const pace = isOutside(where) || takesAnyWords(where) ? undefined : lastPace(typed);
  if (pace === undefined || takesAnswer(typed, where)) return undefined;
  return pace === 'stops' && isWish(meaningOf(typed, where)) ? undefined : { is: pace };
}

function lastPace({ pieces, asks }: Typed): 'stops' | 'pauses' | undefined {
  const parts = pieces();
  const last = parts.at(-1);
  const pace = parts.length < 2 || last === undefined || asks() ? undefined : readPace(last);
  return pace === 'stops' || pace === 'pauses' ? pace : undefined;
}

/** What is asked or wanted while something is open. */
const WITHIN: readonly Read[] = [
  saysAllAgain,
  givesNumberWithin,
  readFirst,
  readInstead,
  readPost,
  readCorrects,
  papersAsked,
  asksAboutOpen,
  readFollowsUp,
  factsAsked,
  followsFact,
  asksRequestKept,
  readGist,
  readAside,
  readWish,
];

/** What is said while nothing is open. */
const OUTSIDE: readonly Read[] = [
  givesNumber,
  ({ text }) => (readResumeWish(text) ? { is: 'resumes' } : undefined),
  moved,
  ({ text, button }) => (text === '' || button() !== undefined ? { is: 'saysNothing' } : undefined),
  readFollowsUp,
  ({ text }) => (saysThanks(text) ? { is: 'saysThanks' } : undefined),
  ({ text, yesNo }) =>
    yesNo() !== undefined || !/[\p{L}\p{N}]/u.test(text) ? { is: 'saysYesOrNo' } : undefined,
  factsAsked,
  followsFact,
  asksRequestKept,
  readGist,
  readOutside,
];

/** What somebody does by a message, the act that takes precedence first; read only as far as one is asked for. */
export function* readActs(typed: Typed, where: Where): Generator<SureAct> {
  for (const read of [...BY_WORDS, ...(isOutside(where) ? OUTSIDE : WITHIN)]) {
    const found = read(typed, where);
    if (found !== undefined) yield 'act' in found ? found : { act: found, sure: SURE[found.is] };
  }
  yield { act: { is: 'says' }, sure: SURE.says };
}

/** What names a choice of the open question is its answer, though it may be a command elsewhere: "no longer needed". */
export function namesAnswer(typed: Typed, { state, draft, labels, withdrawing }: Where): boolean {
  const { text } = typed;
  if (state === 'summary' && draft !== null && sendsAgain(typed, draft.answers)) return true;
  if (withdrawing === undefined) return namesOpenChoice(draft, text, labels);
  return readDeed(text, 'withdraw') !== undefined || confirmsWithdrawal(text, { receiptNumber: withdrawing });
}

/** The buttons that hold at any point: those of the menu and its guides, and headings of the policy. */
function pressed({ button: read }: Typed): Act | undefined {
  const button = read();
  return button !== undefined && holdsAnywhere(button) ? { is: 'presses', button } : undefined;
}

function holdsAnywhere(button: Button): button is Anywhere {
  if (button.is === 'menu') return formFor(button.form) !== undefined;
  if (button.is === 'guide') return Object.hasOwn(GUIDES, button.guide);
  return button.is === 'quote' || button.is === 'reopened';
}

/** 「止めて」 where it is asked what to stop is the wish itself once more, and no end of the form. */
function ordered({ text }: Typed, { state, draft }: Where): Act | undefined {
  const asked = state === 'value' && draft?.form === 'marketing-stop';
  return asked && ordersStop(text) ? { is: 'returns' } : undefined;
}

/** 「今のも書いといて」: what was told of the matter is in it. */
function meansThatToo({ text }: Typed, { state, draft }: Where): Act | undefined {
  const told = state !== 'words' && isOfWords(draft?.form ?? null);
  return told && saysThatToo(text) ? { is: 'returns' } : undefined;
}

/** What a command does at any point; those that move a form on are the form's. */
function commanded({ command: read }: Typed): Act | undefined {
  const command = read();
  return command && OF_COMMAND[command.is]?.(command);
}

const OF_COMMAND: Readonly<Record<Command['is'], ((command: Command) => Act) | undefined>> = {
  language: (command) => ({ is: 'changesLanguage', command }),
  otherLanguage: (command) => ({ is: 'changesLanguage', command }),
  announce: () => ({ is: 'wantsNews', wish: 'announce' }),
  stopAnnouncing: () => ({ is: 'wantsNews', wish: 'stopAnnouncing' }),
  help: () => ({ is: 'asksHelp' }),
  menu: () => ({ is: 'wantsMenu' }),
  human: () => ({ is: 'wantsPerson' }),
  showInOther: () => ({ is: 'asksOther' }),
  status: () => ({ is: 'asksStatus' }),
  cancel: () => ({ is: 'stops' }),
  later: () => ({ is: 'pauses' }),
  startOver: () => ({ is: 'startsOver' }),
  back: undefined,
  skip: undefined,
  goOn: undefined,
  send: undefined,
};

function moved({ command: read }: Typed): Act | undefined {
  const command = read();
  return command && { is: 'moves', command };
}
