import type { DialogContext } from 'botbuilder-dialogs';
import type { Utterance } from '../src/domain/conversation/utterance';
import { looksLikeReceiptNumber, readReceiptNumber } from '../src/domain/ticket/receiptNumber';
import type { RequestTypeId } from '../src/domain/request/requestType';
import { formFor } from '../src/forms';
import type { Understanding } from '../src/ports/understand';
import { readCommand } from '../src/recognition/command';
import { looksLikeQuestion } from '../src/recognition/question';
import { foldPhrase } from '../src/recognition/fold';
import { beginAnnounce } from './announceDialog';
import { answerPolicy } from './answerPolicy';
import { beginForm } from './beginForm';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { followLanguage } from './followLanguage';
import { handOff } from './handOff';
import { FORM_CHOICES, menu, say, WRITE_TO_STAFF } from './menu';
import { noteGap } from './noteGap';
import { replyToLittle, replyToYesNo } from './replyToLittle';
import { secondThoughts } from './secondThoughts';
import { StatusDialog } from './statusDialog';
import { tellOrAskStatus } from './tellOrAskStatus';

/** Outside any form: a receipt number, or whatever the words mean. */
export async function understandTyped(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<void> {
  const { text } = turn.heard;
  if (readReceiptNumber(text) !== undefined || looksLikeReceiptNumber(text)) {
    await dc.beginDialog(StatusDialog.ID, { typed: text });
    return;
  }
  if (await sentAlready(services, turn)) return tellOrAskStatus(services, dc, turn);
  const little = replyToLittle(turn) ?? replyToYesNo(turn);
  if (little !== undefined) {
    turn.said.push(...little);
    return;
  }
  const named = formNamed(services, text);
  if (named === undefined) await understandWords(services, dc, turn);
  else await beginForm(dc, turn, named);
}

/** Whether this is "send" once more, after what was sent has become a request. */
async function sentAlready({ tickets }: DeskServices, { heard, conversation }: DeskTurn): Promise<boolean> {
  if (readCommand(heard.text)?.is !== 'send') return false;
  return (await tickets.ofConversation(conversation.id)).length > 0;
}

/** The form whose button of the menu reads like this: where buttons cannot be pressed, their words are typed. */
function formNamed({ labels }: DeskServices, text: string): RequestTypeId | undefined {
  const typed = foldPhrase(text);
  const meant = FORM_CHOICES.find(({ label }) => labels(label).some((name) => foldPhrase(name) === typed));
  return formFor(meant?.value.replace(/^menu:/u, '') ?? '')?.id;
}

async function understandWords(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  const { text } = turn.heard;
  const understood = services.policyInForce().understand.meaningOf(text, turn.state.language);
  followLanguage(turn, understood.language);
  if (understood.announce && !looksLikeQuestion(text)) return beginAnnounce(dc, turn);
  const meant = await secondThoughts(services, turn, understood);
  if (meant.kind === 'status') return tellOrAskStatus(services, dc, turn);
  const form = meant.kind === 'request' ? formFor(meant.requestType ?? '') : undefined;
  if (form !== undefined) return beginForm(dc, turn, form.id);
  turn.said.push(...reply(services, turn, meant));
}

function reply(services: DeskServices, turn: DeskTurn, meant: Understanding): readonly Utterance[] {
  switch (meant.kind) {
    case 'policy':
    case 'outofscope':
      return answerAndNote(services, turn, meant);
    case 'human':
      return handOff(services, turn);
    case 'smalltalk':
      return [say('desk:smalltalk', menu(turn.state.language))];
    case 'request':
      return [say('desk:notOffered', [WRITE_TO_STAFF])];
    case 'status':
      return [];
  }
}

function answerAndNote(services: DeskServices, turn: DeskTurn, meant: Understanding): readonly Utterance[] {
  noteGap(services, turn, meant);
  return answerPolicy(services, turn, meant);
}
