import { LOCALES, type MessageKey, type Topic } from '../../locales';
import type { Utterance } from '../../src/domain/conversation/utterance';
import type { Resolved } from '../../src/talk/resolveFollowUp';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { followLanguage } from '../desk/followLanguage';
import { say, WRITE_TO_STAFF } from '../desk/menu';
import { answerPolicy } from './answerPolicy';
import { noteGap } from './noteGap';
import { explainWord, sayPlainly } from './sayPlainly';

/** The answer to words that leave out what was talked of a moment ago. */
export function answerFollowUp(
  services: DeskServices,
  turn: DeskTurn,
  resolved: Resolved,
): readonly Utterance[] {
  switch (resolved.is) {
    case 'asks':
      return ask(services, turn, resolved);
    case 'simply':
      return sayPlainly(services, turn, resolved.provision);
    case 'term':
      return explainWord(services, turn, resolved.word) ?? askAnew(services, turn);
    case 'noMore':
    case 'whyNotSaid':
    case 'notFound':
      return [nothingFound(turn, resolved.is)];
  }
}

/** A word that was not quoted is asked about like anything else. */
function askAnew(services: DeskServices, turn: DeskTurn): readonly Utterance[] {
  const { understand } = services.policyInForce();
  return answerPolicy(services, turn, understand.meaningOf(turn.heard.text, turn.state.language));
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
