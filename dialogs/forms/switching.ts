import type { DialogContext } from 'botbuilder-dialogs';
import { type Draft, stageOf } from '../../src/domain/form/form';
import { readButton } from '../../src/domain/conversation/readButton';
import { present } from '../../src/domain/present';
import { REQUEST_TYPES, type RequestTypeId } from '../../src/domain/request/requestType';
import { FORMS, formFor, formOf } from '../../src/forms';
import { saysNoMail } from '../../src/recognition/contact/noMail';
import { readCommand } from '../../src/recognition/wishes/command';
import { readEdit } from '../../src/recognition/wishes/edit';
import { namesLeak } from '../../src/recognition/wishes/leak';
import { readRequestWish } from '../../src/recognition/wishes/requestWish';
import { readYesNo } from '../../src/recognition/choices/yesNo';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { say, YES_NO } from '../desk/menu';
import { openQuestion } from './openField';

/** So many UTF-16 units a wish has at least: what is shorter is an answer, or nothing. */
const FEWEST = 8;

/**
 * The wish for another request in the middle of a form: whether to change to it is asked, and nothing is lost by it. False
 * where the words are the open question's, or wish for nothing else.
 */
export function offerSwitch(services: DeskServices, turn: DeskTurn): boolean {
  const { draft } = turn;
  if (draft === null || isAnswer(services, turn)) return false;
  const wanted = wishedIn(services, turn);
  if (wanted === undefined || wanted === draft.form) return false;
  turn.state.switching = wanted;
  if (namesLeak(turn.heard.text)) {
    turn.state.toldOf = turn.heard.text;
    turn.said.push(say('complaint:taken'));
  }
  const values = {
    now: { key: REQUEST_TYPES[draft.form].name },
    type: { key: REQUEST_TYPES[wanted].name },
  };
  turn.said.push({ kind: 'say', key: 'desk:confirmSwitch', values, choices: YES_NO });
  return true;
}

/** Hears the answer to that; false where it is none, and then the form goes on as if nothing had been asked. */
export async function hearSwitch(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  const { draft, heard, state } = turn;
  const { switching } = state;
  delete state.switching;
  if (switching === undefined || draft === null) return false;
  const answer = readYesNo(heard.text);
  if (answer === 'no') {
    turn.said.push(say('desk:goingOn'));
    await dc.repromptDialog();
    return true;
  }
  if (answer !== 'yes' && wishedIn(services, turn) !== switching) return false;
  turn.draft = inPlaceOf(draft, {
    id: services.random.id(),
    form: switching,
    words: switching === 'complaint' ? takeTold(turn) : undefined,
  });
  await dc.cancelAllDialogs();
  await dc.beginDialog(switching);
  return true;
}

/** What was told of a leak before: it is the matter of one complaint, and of no later one. */
function takeTold({ state }: DeskTurn): string | undefined {
  const { toldOf } = state;
  delete state.toldOf;
  return toldOf;
}

interface Wanted {
  readonly id: string;
  readonly form: RequestTypeId;
  /** What the customer said it is about. */
  readonly words: string | undefined;
}

/** The form that is wanted, with who is asking and what they are called. */
function inPlaceOf(
  { identity, number, receivedAt, answers, told }: Draft,
  { id, form, words }: Wanted,
): Draft {
  const { name, representativeName, furigana, who, mail, contact } = answers;
  const known = present({ name: name ?? representativeName, furigana, who, contact });
  return {
    id,
    form,
    formVersion: FORMS[form].version,
    answers: present({ words, mail }),
    identity,
    told: { ...told, ...known },
    ...present({ number, receivedAt }),
  };
}

/** The request that a message wishes for; "delete" without a word of what is wrong is the right to have it erased. */
function wishedIn({ policyInForce }: DeskServices, { heard, state }: DeskTurn): RequestTypeId | undefined {
  const { text } = heard;
  if (namesLeak(text)) return 'complaint';
  const meant = policyInForce().understand.meaningOf(text, state.language);
  if (meant.kind !== 'request' || meant.unknown) return undefined;
  const form = formFor(meant.requestType ?? '')?.id;
  return form === 'deletion' ? 'erasure' : form;
}

/**
 * Whether the words may be meant for the form: they are its own, or short, or at its summary; or the question takes any
 * text, as a name or an address does. At the code, whatever speaks of mails and codes is about those.
 */
function isAnswer({ labels }: DeskServices, { draft, heard: { text } }: DeskTurn): boolean {
  if (draft === null || isOfTheForm(text) || draft.identity.doubted !== undefined) return true;
  const question = openQuestion(draft);
  if (question === undefined) return !isBeforeQuestions(draft);
  const { field } = question;
  const reading = { labels, today: '', answers: draft.answers };
  return field.input.kind !== 'choice' || field.findIn?.(text, reading, 'open') !== undefined;
}

const OF_CODES = /@|\bcode\b|e-?mail|\baddress\b|コード|メール|アドレス|番号/iu;

function isOfTheForm(text: string): boolean {
  const known = readButton(text) ?? readCommand(text) ?? readEdit(text) ?? readRequestWish(text);
  return known !== undefined || text.trim().length < FEWEST || OF_CODES.test(text) || saysNoMail(text);
}

function isBeforeQuestions(draft: Draft): boolean {
  const { at } = stageOf(formOf(draft), draft);
  return at === 'notice' || at === 'identity';
}
