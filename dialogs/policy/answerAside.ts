import type { DialogContext } from 'botbuilder-dialogs';
import type { Topic } from '../../locales';
import type { Utterance } from '../../src/domain/conversation/utterance';
import type { Field, Reading } from '../../src/domain/form/form';
import { japaneseDate } from '../../src/domain/calendar/japaneseDate';
import { openField } from '../forms/openField';
import type { Understanding } from '../../src/ports/understand';
import { readCode } from '../../src/recognition/contact/code';
import { readEmail } from '../../src/recognition/contact/email';
import { looksLikeQuestion } from '../../src/recognition/wishes/question';
import { answerFollowUp } from './answerFollowUp';
import { answerPolicy } from './answerPolicy';
import { asksForCode } from '../byCode/codeMissing';
import { answersDeskFact } from '../desk/answersDeskFact';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { wantsWords } from '../requests/pressRequestButton';

const ABOUT_REQUESTS: ReadonlySet<Topic> = new Set([
  ...(['request-procedure', 'answer-method', 'identity-check', 'fee', 'fee-amount'] as const),
  ...(['rights-access', 'rights-correct', 'rights-delete', 'rights-stop', 'portability'] as const),
]);

/**
 * A policy question in the middle of a form is answered, and the form goes on where it was. One that the policy does
 * not answer is no answer to the form either, unless the open question can take it. A complaint may well be a
 * question; where free words are asked for, they are the answer.
 */
export async function answerAside(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  if (asksForCode(dc, turn)) return false;
  const facts = wantsWords(dc) ? [] : answersDeskFact(services, turn);
  const said = facts.length > 0 ? facts : answerOfPolicy(services, dc, turn);
  if (said.length === 0) return false;
  turn.said.push(...said);
  await dc.repromptDialog();
  return true;
}

function answerOfPolicy(services: DeskServices, dc: DialogContext, turn: DeskTurn): readonly Utterance[] {
  const { text } = turn.heard;
  if (wantsWords(dc) || openField(turn.draft)?.freeWords === true) return [];
  const followed = isAnswer(services, turn) ? undefined : answerFollowUp(services, turn);
  if (followed !== undefined || !looksLikeQuestion(text)) return followed ?? [];
  return replyTo(services, turn, services.policyInForce().understand.meaningOf(text, turn.state.language));
}

/** Nothing, where the words are left to the question that is open. */
function replyTo(services: DeskServices, turn: DeskTurn, meant: Understanding): readonly Utterance[] {
  if (meant.kind !== 'policy' && meant.kind !== 'outofscope') return [];
  if (meant.answered && !isAboutOwnRequest(turn, meant)) return answerPolicy(services, turn, meant);
  return isAnswer(services, turn) ? [] : answerPolicy(services, turn, meant);
}

/** At a choice of the form, what sounds like a question about requests is about this one: "can it be on paper?" */
function isAboutOwnRequest(turn: DeskTurn, { topic }: Understanding): boolean {
  return topic !== null && ABOUT_REQUESTS.has(topic) && openField(turn.draft)?.input.kind === 'choice';
}

/** Whether what is asked for can be read from the words all the same. Nobody is called a question. */
function isAnswer({ labels }: DeskServices, turn: DeskTurn): boolean {
  const { text } = turn.heard;
  const field = openField(turn.draft);
  if (field === undefined) return readEmail(text).ok || readCode(text) !== undefined;
  if (field.input.autocomplete === 'name') return false;
  const reading = { labels, today: japaneseDate(turn.now), answers: turn.draft?.answers ?? {} };
  return field.read(text, reading).ok || suggestsFor(field, text, reading);
}

function suggestsFor(field: Field, text: string, reading: Reading): boolean {
  return field.suggest !== undefined && field.suggest(text, reading).length > 0;
}
