import type { DialogContext } from 'botbuilder-dialogs';
import type { HiddenAt } from '../../src/domain/conversation/conversation';
import type { ForbiddenKind } from '../../src/domain/conversation/forbiddenKind';
import { HIDDEN_MARK } from '../../src/recognition/hidden/forbidden';
import { saysItIsOther } from '../../src/recognition/choices/saysItIsOther';
import { askOnceMore } from './askOnceMore';
import type { DeskTurn } from './deskTurn';
import { say } from './menu';
import { editButton } from '../../src/domain/form/askFor';
import { hasMark, isWanted, keyOf } from '../identity/numberWanted';
import { mayHoldNumber, openField, openQuestion } from '../../src/talk/openField';

/** Told by words alone, which no word of the customer takes back. */
const BY_WORDS: ReadonlySet<ForbiddenKind> = new Set(['healthInsurance']);

const NUMBER_ALONE = /^(?=(?:\D*\d){8})[A-Za-z\d\s\p{P}]{8,40}$/u;

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

/** Whether it may be told next that what was hidden is something else, to have it taken: that may be said anywhere. */
function rememberHidden({ hidden, draft, state }: DeskTurn): boolean {
  const question = openQuestion(draft);
  const kinds = hidden.filter((kind) => !BY_WORDS.has(kind));
  if (kinds.length === 0) return false;
  state.hiddenAt = question === undefined ? { kinds } : { kinds, question: question.id };
  return question !== undefined && mayHoldNumber(question.field);
}

/**
 * After a number was hidden: hears that it is something else, and asks for it once more, since it was not kept; then puts
 * it where it was. Where no answer has a place for it, it says so. What may be let through is decided before any of this,
 * by `hideTyped`. True when it was heard here.
 * @param answers whether the words name a choice of the open question, and so are no denial: "phone"
 */
export async function settleHidden(dc: DialogContext, turn: DeskTurn, answers: boolean): Promise<boolean> {
  const { state, letThrough = plainNumber(turn) } = turn;
  const { hiddenAt } = state;
  delete state.hiddenAt;
  if (letThrough !== undefined) return hearNumber(dc, turn, letThrough, hiddenAt);
  const denied = answers ? undefined : hiddenAt;
  if (denied !== undefined && (await hearDenial(dc, turn, denied))) return true;
  endPermission(turn);
  return false;
}

/** A number may be typed at the one question only. */
function endPermission({ state, draft }: DeskTurn): void {
  if (state.mayType?.question !== openQuestion(draft)?.id) delete state.mayType;
}

/** Typed for a mark without the slip that had it hidden, a number looks like none that is, and is let through by nobody. */
function plainNumber({ state: { mayType }, draft, heard, hidden }: DeskTurn): string | undefined {
  const isAwaited = mayType?.fills !== undefined && mayType.question === openQuestion(draft)?.id;
  return isAwaited && hidden.length === 0 && NUMBER_ALONE.test(heard.text) ? heard.text : undefined;
}

async function hearDenial(dc: DialogContext, turn: DeskTurn, hiddenAt: HiddenAt): Promise<boolean> {
  if (!saysItIsOther(turn.heard.text.replaceAll(HIDDEN_MARK, ' '))) return false;
  if (!isWanted(turn.draft, hiddenAt)) return tellNotNeeded(dc, turn);
  return turn.hidden.length === 0 && askAgain(dc, turn, hiddenAt);
}

/** A number belongs nowhere outside a form, nor where one of a list is asked for, a name or a day. */
async function tellNotNeeded(dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  await askOnceMore(dc, turn, say('desk:numberNotNeeded'));
  return true;
}

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

/** Whether the question was answered without the number, and another one is open by now. */
function isBehind({ draft }: DeskTurn, hiddenAt: HiddenAt): hiddenAt is Required<HiddenAt> {
  return isWanted(draft, hiddenAt) && openQuestion(draft)?.id !== hiddenAt.question;
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

/** Where the question was answered without the number, and another one is open by now, it is gone back to. */
async function askAgain(dc: DialogContext, turn: DeskTurn, hiddenAt: Required<HiddenAt>): Promise<boolean> {
  const { draft, state } = turn;
  const open = openQuestion(draft);
  if (draft === null || open === undefined) return false;
  const { kinds, question } = hiddenAt;
  const key = keyOf(draft, question);
  if (key === undefined) return false;
  turn.said.push(say('desk:typeItAgain'));
  if (hasMark(draft.answers[key])) {
    state.mayType = { kinds, question: open.id, fills: question };
    await dc.repromptDialog();
    return true;
  }
  state.mayType = { kinds, question };
  if (open.key === key) await dc.repromptDialog();
  else {
    turn.heard = { ...turn.heard, text: editButton(key) };
    await dc.continueDialog();
  }
  return true;
}

const withNumber = (answer: string, number: string): string => answer.replace(HIDDEN_MARK, () => number);
