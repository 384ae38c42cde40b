import type { DialogContext } from 'botbuilder-dialogs';
import type { Utterance } from '../../src/domain/conversation/utterance';
import { looksLikeDeskNumber, readDeskNumber } from '../../src/domain/deskNumber';
import { formFor } from '../../src/forms';
import type { Understanding } from '../../src/ports/understand';
import { readCommand } from '../../src/recognition/wishes/command';
import { readDeskFact } from '../../src/recognition/wishes/deskFact';
import { namesLeak } from '../../src/recognition/wishes/leak';
import { looksLikeQuestion } from '../../src/recognition/wishes/question';
import { readResumeWish } from '../../src/recognition/wishes/resume';
import { beginAnnounce } from '../news/announceDialog';
import { answerFollowUp } from '../policy/answerFollowUp';
import { answerPolicy } from '../policy/answerPolicy';
import { beginForm } from '../forms/beginForm';
import { aboveMenu, answersDeskFact } from './answersDeskFact';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { followLanguage, followScript } from './followLanguage';
import { handOff } from './handOff';
import { askGuide } from '../forms/guide';
import { menu, say } from './menu';
import { noteGap } from '../policy/noteGap';
import { replyToLittle, replyToYesNo } from './replyToLittle';
import { goOnBegun } from './reopened';
import { secondThoughts } from '../forms/secondThoughts';
import { beginStatus } from '../requests/statusDialog';
import { tellOrAskStatus } from '../requests/tellOrAskStatus';

/** Outside any form: a receipt or draft number, the wish to go on with a form, or whatever the words mean. */
export async function understandTyped(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<void> {
  const { text } = turn.heard;
  if (readDeskNumber(text) !== undefined || looksLikeDeskNumber(text)) {
    await beginStatus(dc, { typed: text });
    return;
  }
  if (readResumeWish(text)) {
    followScript(turn);
    if (!(await goOnBegun(dc, turn))) await beginStatus(dc, { wants: 'draft' });
    return;
  }
  if (await sentAlready(services, turn)) return tellOrAskStatus(services, dc, turn);
  const little = replyAtOnce(services, turn);
  if (little !== undefined) {
    turn.said.push(...little);
    return;
  }
  await understandWords(services, dc, turn);
}

/** What holds nothing to be understood, or is understood from what was talked of. */
function replyAtOnce(services: DeskServices, turn: DeskTurn): readonly Utterance[] | undefined {
  return followsUp(services, turn) ?? replyToLittle(turn) ?? replyToYesNo(turn);
}

/** A command is no follow-up, nor is what is asked of the desk; but "how long is it kept?" is asked of what was talked of. */
function followsUp(services: DeskServices, turn: DeskTurn): readonly Utterance[] | undefined {
  const facts = readDeskFact(turn.heard.text).filter((fact) => fact !== 'chatRetention');
  if (facts.length > 0 || readCommand(turn.heard.text) !== undefined) return undefined;
  return answerFollowUp(services, turn);
}

/** Whether this is "send" once more, after what was sent has become a request. */
async function sentAlready({ tickets }: DeskServices, { heard, conversation }: DeskTurn): Promise<boolean> {
  if (readCommand(heard.text)?.is !== 'send') return false;
  return (await tickets.ofConversation(conversation.id)).length > 0;
}

async function understandWords(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  const { text } = turn.heard;
  const facts = answersDeskFact(services, turn);
  if (facts.length > 0) {
    turn.said.push(...aboveMenu(facts, turn));
    delete turn.state.lastTopic;
    return;
  }
  const understood = services.policyInForce().understand.meaningOf(text, turn.state.language);
  followLanguage(turn, understood.language);
  if (understood.announce && !looksLikeQuestion(text)) return beginAnnounce(dc, turn);
  const meant = await secondThoughts(services, turn, understood);
  if (meant.kind === 'status') return tellOrAskStatus(services, dc, turn);
  if (mayComplain(meant) && namesLeak(text)) return takeComplaint(services, dc, turn);
  if (meant.kind === 'request') return takeRequest(services, dc, turn, meant);
  turn.said.push(...reply(services, turn, meant));
}

/** "Delete my data" names either of two rights: one question on the reason decides. */
async function takeRequest(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
  { requestType }: Understanding,
): Promise<void> {
  const form = formFor(requestType ?? '');
  if (form === undefined) turn.said.push(say('desk:notUnderstood', menu(turn.state.language)));
  else if (form.id === 'deletion' || form.id === 'erasure') await askGuide(services, dc, turn, 'remove');
  else await beginForm(services, dc, turn, { form: form.id, wished: turn.heard.text });
}

/** Whatever is no claim of another kind may be a complaint, if it tells of a leak. */
function mayComplain({ kind, requestType }: Understanding): boolean {
  return kind !== 'request' || requestType === 'complaint' || requestType === 'inquiry';
}

/** Whoever tells of a leak is listened to at once: their words are the complaint's already. APPI Art. 26, 40. */
async function takeComplaint(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<void> {
  const answers = { words: turn.heard.text };
  await beginForm(services, dc, turn, { form: 'complaint', answers, lead: say('complaint:taken') });
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
    case 'status':
      return [];
  }
}

function answerAndNote(services: DeskServices, turn: DeskTurn, meant: Understanding): readonly Utterance[] {
  noteGap(services, turn, meant);
  return answerPolicy(services, turn, meant);
}
