import type { Topic } from '../../locales';
import type { TicketLine } from '../../src/domain/ticket/ticket';
import { isOpen, MAX_ADDED } from '../../src/domain/ticket/transitions';
import { isOfWords } from '../../src/forms';
import type { Understanding } from '../../src/ports/understand';
import { looksLikeDeskNumber } from '../../src/domain/deskNumber';
import { type Afterwards, readAfterwards } from '../../src/recognition/wishes/afterwards';
import { readDeskFact } from '../../src/recognition/wishes/deskFact';
import { readCommand } from '../../src/recognition/wishes/command';
import { looksLikeQuestion } from '../../src/recognition/wishes/question';
import { readRequestWish } from '../../src/recognition/wishes/requestWish';
import { saysThanks } from '../../src/recognition/wishes/thanks';
import { sentencesOf } from '../../src/recognition/text/sentences';
import { isWish, SENTENCES } from '../../src/talk/wanted';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { askWhetherFor } from './askWhether';
import { addTo } from './forRequest';
import { requestNamed } from './requestNamed';
import { SURE, wishesAnother } from './wishesAnother';

/**
 * What is told after sending. What says itself that it was forgotten, or puts something right, goes to the request; what
 * may be meant for it is asked about with one tap.
 */
export async function tellsAfterwards(
  services: DeskServices,
  turn: DeskTurn,
  here: readonly TicketLine[],
): Promise<boolean> {
  const { text } = turn.heard;
  const told = readAfterwards(text);
  const open = here.filter(isOpen);
  const named = told === 'adds' ? requestNamed(open, text) : undefined;
  if (named === undefined || isNothing(text)) return tellsOfNewest(services, turn, open, told);
  await addTo(services, turn, named, text);
  return true;
}

/** Of what was sent a moment ago, or else of the newest that is open. */
async function tellsOfNewest(
  services: DeskServices,
  turn: DeskTurn,
  open: readonly TicketLine[],
  told: Afterwards | undefined,
): Promise<boolean> {
  const { heard, state } = turn;
  const { text } = heard;
  const justSent = open.find(({ id }) => id === state.justSent);
  const request = justSent ?? open[0];
  const fresh = justSent !== undefined;
  if (request === undefined || isNothing(text) || (told === undefined && !fresh)) return false;
  const understood = wishIn(services, turn);
  const meant = meantFor({ told, understood, request, text, fresh });
  if (meant === 'added') await addTo(services, turn, request, text);
  if (meant === 'unsure') turn.said.push(askWhetherFor(turn, request, text));
  return meant !== 'elsewhere';
}

/** What the words mean, or the one of several sentences that wishes something. */
function wishIn({ policyInForce }: DeskServices, { heard: { text }, state }: DeskTurn): Understanding {
  const meaningOf = (said: string) => policyInForce().understand.meaningOf(said, state.language);
  const whole = meaningOf(text);
  return whole.kind === 'request'
    ? whole
    : (sentencesOf(text).slice(0, SENTENCES).map(meaningOf).find(isWish) ?? whole);
}

/**
 * Of the matter that was just told a question that the policy does not answer is one to staff: "did it leak from your
 * side?" Whether to put it there is asked with one tap.
 */
export function asksOfMatter(
  { policyInForce }: DeskServices,
  turn: DeskTurn,
  here: readonly TicketLine[],
): boolean {
  const { text } = turn.heard;
  const told = here.find((one) => isOpen(one) && one.id === turn.state.justSent);
  if (told === undefined || !isOfWords(told.type) || !looksLikeQuestion(text)) return false;
  const { kind, answered, topic } = policyInForce().understand.meaningOf(text, turn.state.language);
  const isToStaff = kind === 'policy' && !answered && topic !== null && OF_MATTER.includes(topic);
  if (isToStaff) turn.said.push(askWhetherFor(turn, told, text));
  return isToStaff;
}
const OF_MATTER: readonly Topic[] = ['breach-history', 'breach-notification', 'compensation', 'source'];

interface Told {
  readonly told: Afterwards | undefined;
  readonly understood: Understanding;
  readonly request: TicketLine;
  readonly text: string;
  /** Whether it comes right after something was sent. */
  readonly fresh: boolean;
}

function meantFor(about: Told): 'added' | 'unsure' | 'elsewhere' {
  const { told, understood, request, text, fresh } = about;
  const wished = wishesAnother(text, understood, request);
  if (isSure(told, fresh) && wished !== 'plainly') return 'added';
  const elsewhere = (wished === 'asked' || wished === 'plainly') && !addsMore(about);
  return !elsewhere && mayBeMeant(about) ? 'unsure' : 'elsewhere';
}

const isSure = (told: Afterwards | undefined, fresh: boolean): boolean =>
  told === 'adds' || (told === 'corrects' && fresh);

/** "Also add …": to what was sent a moment ago, though adding to one's data is a request as well. */
const addsMore = ({ told, fresh, text }: Told): boolean => told === 'adds' && fresh && ALSO.test(text);
const ALSO =
  /^(?:also|and|plus|oh|one more thing|please also|pls also|あと|それと|追加で|もう(?:一|ひと)つ)(?![a-z])/iu;

/** Nothing that is told: "add something" only asks to tell it. */
function isNothing(text: string): boolean {
  const none = text.length > MAX_ADDED || looksLikeDeskNumber(text) || saysThanks(text);
  const asks = readCommand(text) !== undefined || asksIn(text) || asksDesk(text);
  return none || asks || readRequestWish(text) !== undefined;
}

/** The whole of it, or one of its sentences where nothing says that it is for the request. */
const asksIn = (text: string): boolean =>
  readAfterwards(text) !== 'adds' &&
  (looksLikeQuestion(text) ||
    (readAfterwards(text) === undefined &&
      sentencesOf(text)
        .slice(0, SENTENCES)
        .some((one) => looksLikeQuestion(one))));

/** Something of the desk itself, in words without a sign of a question: 断られたらどこに訴えればいい. */
const asksDesk = (text: string): boolean =>
  readAfterwards(text) === undefined && readDeskFact(text).length > 0;

/** Words that hold a number, or several of them, may be meant for it; a name, a greeting or a question is left alone. */
function mayBeMeant({ told, understood, text }: Told): boolean {
  const { kind, announce } = understood;
  if (announce || NOT_MEANT.includes(kind)) return false;
  if (told !== undefined || kind === 'request') return true;
  return isAnswered(understood) ? TELLS.test(text.toLowerCase()) : tellsMuch(text);
}

const NOT_MEANT: readonly Understanding['kind'][] = ['human', 'status', 'smalltalk'];

const isAnswered = ({ kind, answered, confidence }: Understanding): boolean =>
  kind === 'policy' && answered && confidence >= SURE;

const tellsMuch = (text: string): boolean => MANY_DIGITS.test(text) || isSentence(text);

/** What somebody did, and no wish to know anything. */
const TELLS =
  /^(?:(?:and|but|so|now|today|yesterday|also|again)[, ]+){0,3}(?:they|he|she|it|we|i|somebody|someone|the (?:man|woman|person)|your \w+) (?!want|would|wish|wonder|need|am |'m |like)[a-z]+ [^?]{12,}$|(?:ました|(?:され|言われ|あっ|来|行っ|し|とら|られ|なっ)た)(?:。|！|んです|のです|ので)?$/u;
const MANY_DIGITS = /(?:\d[\s-]?){5}/u;

function isSentence(text: string): boolean {
  return text.trim().split(/\s+/u).length >= 5 || (/[\p{Script=Hiragana}]/u.test(text) && text.length >= 14);
}
