import { isDeepStrictEqual } from 'node:util';
import { formOf } from '../forms';
import { readCode } from '../recognition/contact/code';
import { readEmail } from '../recognition/contact/email';
import { saysNoMail } from '../recognition/contact/noMail';
import { languageBeside } from '../recognition/wishes/languageBeside';
import { sendsBeside } from '../recognition/wishes/sendsBeside';
import { isCourtesy } from '../recognition/text/courtesies';
import { asksOnlyWhy } from '../recognition/wishes/onlyWhy';
import { readSmallTalk } from '../recognition/wishes/smallTalk';
import { sentencesOf } from '../recognition/text/sentences';
import { toldEarly } from '../domain/form/told';
import type { Act, ActOf } from './act';
import { asksAboutOpen, asksOnlyAbout, missesCode } from './asksAboutOpen';
import { decide } from './decide';
import { factsAsked, papersAsked } from './factsAsked';
import { openField } from './openField';
import { readActs } from './readActs';
import { isAboutRequests, readAside } from './readMeaning';
import { readTyped, type Typed } from './typed';
import { isOutside, type Where } from './where';

/** A message as it is heard: what only asks beside the rest of it, and the rest. */
interface Heard {
  readonly asides: readonly Aside[];
  /** Undefined where nothing is left, or nothing that anything can be made of. */
  readonly rest: Typed | undefined;
}
type Aside = ActOf<'asksAbout' | 'asksDesk' | 'asksPolicy' | 'changesLanguage'>;

/** More than two answers in one message are a wall. */
const MOST = 2;

/**
 * Takes a message of several sentences apart: questions that can be answered beside what stands open, and what is left
 * once courtesies are gone. One sentence, and what holds by its very words, stays whole; so does what somebody in danger
 * writes, who asks for help and for none of the company's fees.
 */
export function takeApart(typed: Typed, where: Where): Heard {
  if (typed.tellsDanger()) return { asides: [], rest: typed };
  const beside = UNPARTED.includes(where.state) ? undefined : languageBeside(typed.text);
  if (beside === undefined) return apart(typed, where);
  const { language, rest } = beside;
  const left = apart(readTyped(rest), where);
  const asked: Aside = { is: 'changesLanguage', command: { is: 'language', language } };
  return { ...left, asides: [asked, ...left.asides] };
}

function apart(typed: Typed, where: Where): Heard {
  const whole: Heard = { asides: [], rest: typed };
  const sentences = sentencesOf(typed.text);
  if (sentences.length < 2 || holdsWhole(typed, where)) return whole;
  const said = sentences.filter(saysSomething);
  const { asides, rest } = partsIn(said, where, typed.tellsLeak());
  if (asides.length > 0) return besideRest(asides, rest, where) ?? whole;
  return rest === undefined || said.length === sentences.length ? whole : { asides, rest };
}

const saysSomething = (sentence: string): boolean =>
  !isCourtesy(sentence) && readSmallTalk(sentence) === undefined;

const UNPARTED: readonly Where['state'][] = ['adding', 'sure'];

/** Whoever tells of a leak is told no passage of the policy. */
function partsIn(said: readonly string[], where: Where, ofLeak: boolean) {
  const tells = openField(where.draft)?.freeWords === true;
  const read = said.map((sentence, at) => {
    const ofStory = tells && at > 0 && asksOnlyWhy(sentence);
    const aside = ofStory ? undefined : asideIn(readTyped(sentence), where);
    return { sentence, aside: ofLeak && aside?.is === 'asksPolicy' ? undefined : aside };
  });
  const left = read.filter(({ aside }) => aside === undefined).map(({ sentence }) => sentence);
  return {
    asides: withoutPassages(read.flatMap(({ aside }) => aside ?? []).filter(isNew)).slice(0, MOST),
    rest: left.length === 0 ? undefined : readTyped(left.join('\n')),
  };
}

/** What two sentences ask alike is answered once. */
const isNew = (aside: Aside, at: number, all: readonly Aside[]): boolean =>
  all.findIndex((one) => isDeepStrictEqual(one, aside)) === at;

/** Whoever asks about the open question is told of it, and of no passage as well. */
function withoutPassages(asides: readonly Aside[]): readonly Aside[] {
  const ofQuestion = asides.some(({ is }) => is === 'asksAbout');
  return ofQuestion ? asides.filter(({ is }) => is !== 'asksPolicy') : asides;
}

/** In a form the rest is heard if anything can be made of it; outside a message stays whole unless its rest wants something. */
function besideRest(asides: readonly Aside[], rest: Typed | undefined, where: Where): Heard | undefined {
  if (rest === undefined) return { asides, rest };
  if (isOutside(where)) return isMeant(rest, where) ? { asides, rest } : undefined;
  return { asides, rest: isHeard(rest, where) ? rest : undefined };
}

/** What is said by the whole of it, or asked about the open question in several sentences. */
function holdsWhole(typed: Typed, where: Where): boolean {
  if (UNPARTED.includes(where.state)) return true;
  const { button, command, pace, requestWish } = typed;
  if ([button, command, pace, requestWish].some((read) => read() !== undefined)) return true;
  if (missesCode(typed, where) || (where.state === 'summary' && sendsBeside(typed.text))) return true;
  return papersAsked(typed, where) === undefined && asksOnlyAbout(typed, where) !== undefined;
}

/** What asks and nothing else. Where free words are asked for, only what is certain to be about the question. */
function asideIn(sentence: Typed, where: Where): Aside | undefined {
  const asked =
    languageIn(sentence) ??
    papersAsked(sentence, where) ??
    asksAboutOpen(sentence, where) ??
    factsAsked(sentence, where);
  if (asked !== undefined || where.state === 'words') return asked;
  if (!sentence.asks()) return undefined;
  return asksMore(sentence, where) ? readAside(sentence, where) : passageIn(sentence, where);
}

/** One more thing at the summary, which whoever sends asks beside: あと、けしたら もう でんわは きませんか. */
const ONE_MORE =
  /^(?:あと|それと|それから|ちなみに|ところで|また|なお)(?:は)?[、,\s]|^(?:and|also|btw|by the way|one (?:more|last|other) (?:thing|question))\b/iu;
const asksMore = ({ text, correction, edit }: Typed, { state }: Where): boolean =>
  state === 'summary' && ONE_MORE.test(text) && correction() === undefined && edit() === undefined;

/** Only what is answered for certain, and no question about requests: beside a wish or a form that means this one. */
function passageIn(sentence: Typed, where: Where): Aside | undefined {
  const policy = readAside(sentence, where);
  if (policy?.meant.answered !== true || policy.meant.topic === null) return undefined;
  return isAboutRequests(policy.meant) ? undefined : policy;
}

function languageIn({ command: read }: Typed): Aside | undefined {
  const command = read();
  return command?.is === 'language' ? { is: 'changesLanguage', command } : undefined;
}

/** Outside a form: whether the rest wants something by itself, beside what it only tells. */
function isMeant(rest: Typed, where: Where): boolean {
  const { act } = decide(readActs(rest, where), where.state);
  return WANTS.includes(act.is);
}

const WANTS: readonly Act['is'][] = [
  ...([
    'wants',
    'tellsLeak',
    'wantsPerson',
    'asksStatus',
    'changesRequest',
    'givesNumber',
    'resumes',
  ] as const),
  ...(['changesLanguage', 'wantsNews', 'asksHelp', 'wantsMenu'] as const),
];

/** Whether what is open can make anything of the rest: what was asked beside it is not answered by a refusal. */
function isHeard(rest: Typed, where: Where): boolean {
  const { move } = decide(readActs(rest, where), where.state);
  if (move !== 'open') return true;
  const moves = rest.paces().length > 0 || rest.yesNo() !== undefined || rest.edit() !== undefined;
  return moves || rest.command() !== undefined || isAnswer(rest, where);
}

function isAnswer({ text, pieces }: Typed, { draft, labels, today }: Where): boolean {
  if (draft === null) return true;
  if (readEmail(text).ok || readCode(text) !== undefined || saysNoMail(text)) return true;
  const field = openField(draft);
  const { answers } = draft;
  const reading = { labels, today, answers };
  if (field?.read(text, reading).ok === true) return true;
  const told = toldEarly({ form: formOf(draft), answers, reading }, pieces());
  return Object.keys(told).length > 0;
}
