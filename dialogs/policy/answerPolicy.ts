import type { MessageKey, Topic } from '../../locales';
import type { Choice, Utterance, Value } from '../../src/domain/conversation/utterance';
import { findProvision } from '../../src/domain/policy/policy';
import { present } from '../../src/domain/present';
import type { Understanding } from '../../src/ports/understand';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { menu, say, WRITE_TO_STAFF } from '../desk/menu';
import { documentWith, onlyElsewhere, quoteProvisions } from './quotePolicy';
import { rememberTalkedOf } from './rememberTalkedOf';
import { wishesAbout } from '../forms/wishes';
import { writeButton } from '../../src/domain/conversation/button';

/** How a question was asked that leaves out what it is about. */
interface Followed {
  /** The question in full. */
  readonly asked: string;
  /** Only the sentence that answers is shown: the provision was, a moment ago. */
  readonly sentence: boolean;
}

/** The passage that answers, word for word; "did you mean" when unsure; or the plain word that it is not stated. */
export function answerPolicy(
  services: DeskServices,
  turn: DeskTurn,
  meant: Understanding,
  followed: Followed = { asked: turn.heard.text, sentence: false },
): readonly Utterance[] {
  const said = answerOf(services, turn, meant, followed);
  rememberTalkedOf(turn, meant, { asked: followed.asked, said });
  return said;
}

function answerOf(
  services: DeskServices,
  turn: DeskTurn,
  meant: Understanding,
  { asked: text, sentence }: Followed,
): readonly Utterance[] {
  if (bestProvision(meant) === undefined) return [notStated(turn, meant)];
  if (!meant.answered) return didYouMean(services, turn, meant);
  const lead = meant.answers === 1 && meant.stated ? topicKey(meant) : undefined;
  const asked = { text, sentence, wishes: wishesAbout(meant.topic), ...present({ lead }) };
  const quotes = quoteProvisions(services, turn, meant.sections.slice(0, meant.answers), asked);
  return quotes.length === 0 ? [notStated(turn, meant)] : withLeftOut(turn, meant, quotes);
}

/** The provision that comes nearest to the question; undefined when the policy does not say. */
export function bestProvision({ kind, sections }: Understanding): string | undefined {
  return kind === 'policy' ? sections[0] : undefined;
}

/**
 * The honest word that the policy does not say, and what it does not say where that was understood; a form that is
 * open is finished before anything else is begun.
 */
function notStated({ draft, state }: DeskTurn, meant: Understanding): Utterance {
  if (meant.unknown)
    return draft === null ? say('desk:notUnderstood', menu(state.language)) : say('policy:notStatedInForm');
  const topic = topicKey(meant);
  if (topic === undefined) {
    if (draft !== null) return say('policy:notStatedInForm');
    return meant.elsewhere
      ? say('policy:elsewhere', menu(state.language))
      : say('policy:notStated', [WRITE_TO_STAFF]);
  }
  const values = { topic: named([topic, ...keysOf(meant.alsoLeftOut)]) };
  return draft === null
    ? { ...say('policy:notStatedAbout', [...wishesAbout(meant.topic), WRITE_TO_STAFF]), values }
    : { ...say('policy:notStatedAboutInForm'), values };
}

/** All of them in one sentence: one or the other. */
function named(topics: readonly MessageKey[]): Value {
  const values = topics.map((key): Value => ({ key }));
  return values.reduce((first, other): Value => ({ key: 'policy:orTopics', values: { first, other } }));
}
const keysOf = (topics: readonly Topic[]) => topics.map((topic): MessageKey => `topics:${topic}`);

/** Below what was quoted, what was asked besides and is not stated. */
function withLeftOut(
  { draft }: DeskTurn,
  { alsoLeftOut, answers }: Understanding,
  quotes: readonly Utterance[],
): readonly Utterance[] {
  if (alsoLeftOut.length === 0 || answers > 1) return quotes;
  const topic = named(keysOf(alsoLeftOut));
  const key = draft === null ? 'policy:notStatedAbout' : 'policy:notStatedAboutInForm';
  const at = quotes.findLastIndex(({ kind }) => kind === 'quote') + 1;
  return [...quotes.slice(0, at), { kind: 'say', key, values: { topic } }, ...quotes.slice(at)];
}

function topicKey({ topic }: Understanding): MessageKey | undefined {
  return topic === null ? undefined : `topics:${topic}`;
}

/** The headings that may be meant, to be picked from; none of them is claimed to be the answer. */
function didYouMean(services: DeskServices, turn: DeskTurn, meant: Understanding): readonly Utterance[] {
  const { policy } = services.policyInForce();
  const headings = meant.sections.flatMap((id) => {
    const document = documentWith(policy, id, turn.state.language);
    const heading = document === undefined ? undefined : findProvision(document, id)?.heading;
    if (document === undefined || heading === undefined || heading === '') return [];
    return [{ id, heading, language: document.language }];
  });
  if (headings.length === 0) return [notStated(turn, meant)];
  const choices = headings.map(({ id, heading }): Choice => {
    return {
      value: writeButton({ is: 'quote', provision: id }),
      label: 'policy:heading',
      values: { heading },
    };
  });
  const asked = say('policy:didYouMean', turn.draft === null ? [...choices, WRITE_TO_STAFF] : choices);
  return [...onlyElsewhere(turn, headings), asked];
}
