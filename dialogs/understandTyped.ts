import type { DialogContext } from 'botbuilder-dialogs';
import type { Utterance } from '../src/domain/conversation/utterance';
import { looksLikeReceiptNumber, readReceiptNumber } from '../src/domain/ticket/receiptNumber';
import type { RequestTypeId } from '../src/domain/request/requestType';
import { formFor } from '../src/forms';
import type { Understanding } from '../src/ports/understand';
import { readCommand } from '../src/recognition/command';
import { foldPhrase } from '../src/recognition/fold';
import { answerPolicy } from './answerPolicy';
import { beginForm } from './beginForm';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { handOff } from './handOff';
import { FORM_CHOICES, menu, say, WRITE_TO_STAFF } from './menu';
import { replyToLittle, replyToYesNo } from './replyToLittle';
import { StatusDialog } from './statusDialog';
import { tellOrAskStatus } from './tellOrAskStatus';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const WORDS_OF_LATIN =
  /^[^\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]*\p{Script=Latin}{2,}(?:[^\p{L}]+\p{Script=Latin}+){2,}[^\p{L}]*$/u;

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
  const little = replyToLittle(turn);
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
  const meant = services.policyInForce().understand(text, turn.state.language);
  followLanguage(turn, meant);
  if (meant.kind === 'status') return tellOrAskStatus(services, dc, turn);
  const form = meant.kind === 'request' ? formFor(meant.requestType ?? '') : undefined;
  if (form !== undefined) return beginForm(dc, turn, form.id);
  turn.said.push(...reply(services, turn, meant));
}

function reply(services: DeskServices, turn: DeskTurn, meant: Understanding): readonly Utterance[] {
  const choices = menu(turn.state.language);
  switch (meant.kind) {
    case 'policy':
    case 'outofscope':
      return replyToYesNo(turn) ?? answerPolicy(services, turn, meant);
    case 'human':
      return handOff(services, turn);
    case 'smalltalk':
      return [say('desk:smalltalk', choices)];
    case 'request':
      return [say('desk:notOffered', [WRITE_TO_STAFF])];
    case 'status':
      return [];
  }
}

/** The language follows the customer by itself only while none was chosen, and only when the script leaves no doubt. */
function followLanguage(turn: DeskTurn, { language }: Understanding): void {
  const { text } = turn.heard;
  if (turn.state.languageChosen) return;
  const clear = language === 'ja' ? JAPANESE.test(text) : WORDS_OF_LATIN.test(text);
  if (clear) turn.state.language = language;
}
