import type { DialogContext } from 'botbuilder-dialogs';
import type { HiddenAt } from '../src/domain/conversation/conversation';
import type { ForbiddenKind } from '../src/domain/conversation/forbiddenKind';
import type { Draft } from '../src/domain/form/form';
import type { Json } from '../src/domain/json';
import { HIDDEN_MARK } from '../src/recognition/forbidden';
import { saysItIsOther } from '../src/recognition/saysItIsOther';
import type { DeskTurn } from './deskTurn';
import { say } from './menu';
import { openField, openQuestion, questionOf } from './openField';
import { editButton } from '../src/domain/form/askFor';

/** Told by words alone, which no word of the customer takes back. */
const BY_WORDS: ReadonlySet<ForbiddenKind> = new Set(['healthInsurance']);

/**
 * Says what was hidden in the words just heard, so that nobody wonders where it went or sends it again.
 * Free words keep the mark where it was; any other answer is read without it. `nothingLeft` when there was nothing else in them.
 */
export function tellHidden(turn: DeskTurn): 'nothingLeft' | 'goOn' {
  const { heard, hidden, said, draft } = turn;
  if (hidden.length === 0) return 'goOn';
  const kinds = { list: hidden.map((kind) => ({ key: `desk:hiddenKind.${kind}` }) as const) };
  said.push({
    kind: 'say',
    key: rememberHidden(turn) ? 'desk:hiddenHere' : 'desk:hidden',
    values: { kinds },
  });
  const left = heard.text.replaceAll(HIDDEN_MARK, '').trim();
  if (openField(draft)?.freeWords !== true) turn.heard = { ...heard, text: left };
  return /[\p{L}\p{N}]/u.test(left) ? 'goOn' : 'nothingLeft';
}

/** Whether it may be said next that what was hidden is something else. */
function rememberHidden({ hidden, draft, state }: DeskTurn): boolean {
  const question = openQuestion(draft);
  const kinds = hidden.filter((kind) => !BY_WORDS.has(kind));
  if (question === undefined || kinds.length === 0) return false;
  state.hiddenAt = { kinds, question: question.id };
  return true;
}

/**
 * After a number was hidden: hears that it is something else, and asks for it once more, since it was not kept; then puts
 * it where it was. What may be let through is decided before any of this, by `hideForbidden`. True when it was heard here.
 * @param answers whether the words name a choice of the open question, and so are no denial: "phone"
 */
export async function settleHidden(dc: DialogContext, turn: DeskTurn, answers: boolean): Promise<boolean> {
  const { state, letThrough } = turn;
  const { hiddenAt, mayType } = state;
  delete state.hiddenAt;
  if (letThrough !== undefined) return hearNumber(dc, turn, letThrough, hiddenAt);
  if (hiddenAt !== undefined && !answers && deniesHidden(turn)) return askAgain(dc, turn, hiddenAt);
  if (mayType?.question !== openQuestion(turn.draft)?.id) delete state.mayType;
  return false;
}

const deniesHidden = ({ hidden, heard }: DeskTurn) => hidden.length === 0 && saysItIsOther(heard.text);

/** A number that was let through, once. */
async function hearNumber(
  dc: DialogContext,
  turn: DeskTurn,
  number: string,
  hiddenAt: HiddenAt | undefined,
): Promise<boolean> {
  const fills = turn.state.mayType?.fills ?? hiddenAt?.question;
  delete turn.state.mayType;
  if (await fillIn(dc, turn, number, fills)) return true;
  return hiddenAt !== undefined && isBehind(turn, hiddenAt) && askAgain(dc, turn, hiddenAt);
}

/** The number stands for the mark in the answer that has it; elsewhere it belongs to what was just said. */
async function fillIn(
  dc: DialogContext,
  turn: DeskTurn,
  number: string,
  question: string | undefined,
): Promise<boolean> {
  const { draft } = turn;
  const key = draft === null ? undefined : keyOf(draft, question);
  const answer = key === undefined ? undefined : draft?.answers[key];
  if (draft === null || key === undefined || !hasMark(answer)) return false;
  turn.draft = { ...draft, answers: { ...draft.answers, [key]: withNumber(answer, number) } };
  turn.said.push(say('desk:filledIn'));
  await dc.repromptDialog();
  return true;
}

async function askAgain(dc: DialogContext, turn: DeskTurn, hiddenAt: HiddenAt): Promise<boolean> {
  const { draft, state } = turn;
  const open = openQuestion(draft);
  if (draft === null || open === undefined) return false;
  const { kinds, question } = hiddenAt;
  turn.said.push(say('desk:typeItAgain'));
  const key = keyOf(draft, question);
  if (key !== undefined && hasMark(draft.answers[key])) {
    state.mayType = { kinds, question: open.id, fills: question };
    await dc.repromptDialog();
    return true;
  }
  state.mayType = { kinds, question: key === undefined ? open.id : question };
  if (key === undefined || open.key === key) await dc.repromptDialog();
  else {
    turn.heard = { ...turn.heard, text: editButton(key) };
    await dc.continueDialog();
  }
  return true;
}

/** Whether the question was answered without the number, and another one is open by now. */
function isBehind({ draft }: DeskTurn, { question }: HiddenAt): boolean {
  return draft !== null && keyOf(draft, question) !== undefined && openQuestion(draft)?.id !== question;
}

/** The key of a question of this draft, if it is one of them. */
function keyOf(draft: Draft, question: string | undefined): string | undefined {
  const own = questionOf(draft, '');
  return question?.startsWith(own) === true ? question.slice(own.length) : undefined;
}

const hasMark = (answer: Json | undefined): answer is string =>
  typeof answer === 'string' && answer.includes(HIDDEN_MARK);

const withNumber = (answer: string, number: string): string => answer.replace(HIDDEN_MARK, () => number);
