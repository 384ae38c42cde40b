import type { Locale } from '../../locales';
import type { Quote, Utterance } from '../../src/domain/conversation/utterance';
import type { Passage } from '../../src/domain/policy/passage';
import { findProvision, type Provision } from '../../src/domain/policy/policy';
import { sentencesOf } from '../../src/domain/policy/sentences';
import { fold } from '../../src/recognition/text/fold';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { say, WRITE_TO_STAFF } from '../desk/menu';
import { documentWith, quoteProvisions } from './quotePolicy';

interface Placed {
  readonly version: string;
  readonly language: Locale;
  readonly provision: Provision;
}

/** The words that were approved for who wants it easier; without any, the sentence that answered, and a person. */
export function sayPlainly(services: DeskServices, turn: DeskTurn, id: string): readonly Utterance[] {
  const placed = place(services, turn, id);
  if (placed?.provision.plain !== undefined) return shown(turn, { ...quoteOf(placed), plain: true });
  const text = turn.state.lastTopic?.asked ?? '';
  return quoteProvisions(services, turn, [id], { text, sentence: true });
}

/** A word of what was quoted last: what that says in easier words, if it has the word, else the sentence with it. */
export function explainWord(
  services: DeskServices,
  turn: DeskTurn,
  word: string,
): readonly Utterance[] | undefined {
  const placed = place(services, turn, turn.state.lastTopic?.provisions[0] ?? '');
  if (placed === undefined) return undefined;
  const { id, text, plain = '' } = placed.provision;
  if (has(plain, word)) return sayPlainly(services, turn, id);
  const passage = sentenceWith(text, word);
  return passage === undefined ? undefined : shown(turn, { ...quoteOf(placed), passage });
}

const has = (text: string, word: string): boolean => fold(text).includes(word);

function sentenceWith(text: string, word: string): Passage | undefined {
  const best = sentencesOf(text).find(({ from, to }) => has(text.slice(from, to), word));
  return best === undefined ? undefined : { pieces: [best], best };
}

function place({ policyInForce }: DeskServices, { state }: DeskTurn, id: string): Placed | undefined {
  const { policy } = policyInForce();
  const document = documentWith(policy, id, state.language);
  const provision = document === undefined ? undefined : findProvision(document, id);
  if (document === undefined || provision === undefined) return undefined;
  return { version: policy.version, language: document.language, provision };
}

const quoteOf = ({ version, language, provision: { id } }: Placed): Quote => {
  return { kind: 'quote', provision: id, version, language };
};

function shown({ draft }: DeskTurn, quote: Quote): readonly Utterance[] {
  return draft === null ? [quote, say('policy:follow', [WRITE_TO_STAFF])] : [quote];
}
