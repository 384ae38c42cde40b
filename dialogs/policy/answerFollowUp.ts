import { LOCALES, type MessageKey, type Topic } from '../../locales';
import type { FollowUp } from '../../src/domain/conversation/followUp';
import { justTalkedOf } from '../../src/domain/conversation/talkedOf';
import type { Utterance } from '../../src/domain/conversation/utterance';
import { readFollowUp } from '../../src/recognition/wishes/followUp';
import { type Resolved, resolveFollowUp } from '../../src/usecases/resolveFollowUp';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { followLanguage } from '../desk/followLanguage';
import { say, WRITE_TO_STAFF } from '../desk/menu';
import { answerPolicy } from './answerPolicy';
import { noteGap } from './noteGap';
import { explainWord, sayPlainly } from './sayPlainly';

/** The answer to words that leave out what was talked of a moment ago; undefined where they are none, or nothing was. */
export function answerFollowUp(services: DeskServices, turn: DeskTurn): readonly Utterance[] | undefined {
  const last = justTalkedOf(turn.state.lastTopic, turn.conversation.watermark);
  const followUp = last === undefined ? undefined : readFollowUp(turn.heard.text);
  if (last === undefined || followUp === undefined || isAnswer(turn, followUp)) return undefined;
  const { understand } = services.policyInForce();
  const { text } = turn.heard;
  const { language } = turn.state;
  const resolved = resolveFollowUp(followUp, { text, language, last, understand });
  return resolved === undefined ? undefined : tell(services, turn, resolved);
}

/** In a form, whoever says what was not meant puts an answer right. */
function isAnswer({ draft }: DeskTurn, { is }: FollowUp): boolean {
  return draft !== null && !ASKING.includes(is);
}

const ASKING: readonly FollowUp['is'][] = ['aspect', 'about', 'termAsked', 'simply', 'whyNotSaid'];

function tell(services: DeskServices, turn: DeskTurn, resolved: Resolved): readonly Utterance[] | undefined {
  switch (resolved.is) {
    case 'asks':
      return ask(services, turn, resolved);
    case 'simply':
      return sayPlainly(services, turn, resolved.provision);
    case 'term':
      return explainWord(services, turn, resolved.word);
    case 'noMore':
    case 'whyNotSaid':
    case 'notFound':
      return [nothingFound(turn, resolved.is)];
  }
}

function ask(
  services: DeskServices,
  turn: DeskTurn,
  { meant, asked, sentence }: Extract<Resolved, { readonly is: 'asks' }>,
): readonly Utterance[] {
  followLanguage(turn, meant.language);
  noteGap(services, turn, meant);
  return answerPolicy(services, turn, meant, {
    asked: `${nameOf(services, turn, meant.topic)} ${asked}`,
    sentence,
  });
}

/** What a topic is called, to point to the sentence about it when the words themselves leave it out. */
function nameOf({ labels }: DeskServices, { state }: DeskTurn, topic: Topic | null): string {
  return topic === null ? '' : (labels(`topics:${topic}`)[LOCALES.indexOf(state.language)] ?? '');
}

function nothingFound({ draft }: DeskTurn, what: 'noMore' | 'whyNotSaid' | 'notFound'): Utterance {
  const key = `policy:${what}${draft === null ? '' : 'InForm'}` as MessageKey;
  return draft === null ? say(key, [WRITE_TO_STAFF]) : say(key);
}
