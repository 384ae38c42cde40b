import type { Locale } from '../locales';
import type { Choice, Quote, Utterance } from '../src/domain/conversation/utterance';
import { findProvision, type PolicyDocument } from '../src/domain/policy/policy';
import type { StoredPolicy } from '../src/ports/policies';
import type { Understanding } from '../src/ports/understand';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { menu, say, WRITE_TO_STAFF } from './menu';

const OTHER_LANGUAGE: Choice = { value: 'command:showInOther', label: 'desk:choice.otherLanguage' };

/** The passage that answers, word for word; "did you mean" when unsure; or the plain word that it is not stated. */
export function answerPolicy(
  services: DeskServices,
  turn: DeskTurn,
  meant: Understanding,
): readonly Utterance[] {
  const [best] = meant.sections;
  if (meant.kind !== 'policy' || best === undefined) return [notStated(turn)];
  return meant.answered ? quoteProvision(services, turn, best) : [didYouMean(services, turn, meant.sections)];
}

export function quoteProvision(
  services: DeskServices,
  turn: DeskTurn,
  provision: string,
): readonly Utterance[] {
  const { policy } = services.policyInForce();
  const quote = quoteOf(policy, provision, turn.state.language);
  if (quote === undefined) return [notStated(turn)];
  turn.state.lastQuoted = provision;
  return turn.draft === null ? [quote, say('policy:follow', [OTHER_LANGUAGE, WRITE_TO_STAFF])] : [quote];
}

/** The honest word that the policy does not say; a form that is open is finished before anything else is begun. */
function notStated({ draft }: DeskTurn): Utterance {
  return draft === null ? say('policy:notStated', [WRITE_TO_STAFF]) : say('policy:notStatedInForm');
}

/** The headings that may be meant, to be picked from; none of them is claimed to be the answer. */
function didYouMean(services: DeskServices, turn: DeskTurn, provisions: readonly string[]): Utterance {
  const { policy } = services.policyInForce();
  const choices = provisions.flatMap((id): Choice[] => {
    const document = documentFor(policy, id, turn.state.language);
    const heading = document === undefined ? undefined : findProvision(document, id)?.heading;
    if (heading === undefined || heading === '') return [];
    return [{ value: `quote:${id}`, label: 'policy:heading', values: { heading } }];
  });
  return say('policy:didYouMean', turn.draft === null ? [...choices, WRITE_TO_STAFF] : choices);
}

/** The provision quoted last, in the other language. */
export function showInOther(services: DeskServices, turn: DeskTurn): readonly Utterance[] {
  const { language, lastQuoted } = turn.state;
  if (lastQuoted === undefined) return [say('desk:notUnderstood', menu(language))];
  const { policy } = services.policyInForce();
  const other = quoteOf(policy, lastQuoted, language === 'ja' ? 'en' : 'ja');
  const shown = quoteOf(policy, lastQuoted, language);
  return other === undefined || other.language === shown?.language ? [say('policy:onlyIn')] : [other];
}

function quoteOf(policy: StoredPolicy, provision: string, language: Locale): Quote | undefined {
  const document = documentFor(policy, provision, language);
  if (document === undefined) return undefined;
  return { kind: 'quote', provision, version: policy.version, language: document.language };
}

/** In the language wished for where the policy has the provision in it, else in the one it has. */
function documentFor(
  { documents }: StoredPolicy,
  provision: string,
  language: Locale,
): PolicyDocument | undefined {
  const having = documents.filter((document) => findProvision(document, provision) !== undefined);
  return having.find((document) => document.language === language) ?? having[0];
}
