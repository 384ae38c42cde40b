import { type Locale, type MessageKey, othersThan } from '../../locales';
import type { Choice, Quote, Utterance } from '../../src/domain/conversation/utterance';
import { findProvision, type PolicyDocument } from '../../src/domain/policy/policy';
import { present } from '../../src/domain/present';
import type { Passage } from '../../src/domain/policy/passage';
import type { Understand } from '../../src/ports/understand';
import type { StoredPolicy } from '../../src/ports/policies';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { ANNOUNCE, menu, say, WRITE_TO_STAFF } from '../desk/menu';
import { commandButton } from '../../src/domain/conversation/button';

const OTHER_LANGUAGE: Choice = { value: commandButton('showInOther'), label: 'desk:choice.otherLanguage' };

/** What was asked: it points to the sentence that answers. */
interface Asked {
  readonly text: string;
  /** Only the sentence that answers: the rest of the provision was shown a moment ago. */
  readonly sentence?: boolean;
  /** Names what the question was understood to be about. */
  readonly lead?: MessageKey;
  /** What whoever asks this may want done. */
  readonly wishes?: readonly Choice[];
}

/** These provisions, word for word, each with the sentence marked that answers best, and what can be done next. */
export function quoteProvisions(
  services: DeskServices,
  turn: DeskTurn,
  provisions: readonly string[],
  asked?: Asked,
): readonly Utterance[] {
  const { policy } = services.policyInForce();
  const quotes = provisions.flatMap((id) => quoteOf(services, id, turn.state.language, asked));
  if (quotes.length === 0) return [];
  turn.state.lastQuoted = quotes.map(({ provision }) => provision);
  const told = [...onlyElsewhere(turn, quotes), ...quotes];
  if (turn.draft !== null) return told;
  const other = quotes.some((quote) => isInBoth(policy, quote)) ? [OTHER_LANGUAGE] : [];
  const wishes = turn.group ? [] : (asked?.wishes ?? []);
  const choices = [...other, ...wishes, ...newsOffered(turn, policy, provisions), WRITE_TO_STAFF];
  return [...told, say('policy:follow', choices)];
}

/** Says that the words are in another language than the talk, because they are published in that one alone. */
export function onlyElsewhere(
  { state }: DeskTurn,
  shown: readonly { readonly language: Locale }[],
): readonly Utterance[] {
  const foreign = shown.find(({ language }) => language !== state.language);
  if (foreign === undefined) return [];
  const values = { language: { key: `policy:language.${foreign.language}` } } as const;
  return [{ kind: 'say', key: 'policy:onlyThere', values }];
}

function isInBoth({ documents }: StoredPolicy, { provision }: Quote): boolean {
  return documents.filter((document) => findProvision(document, provision) !== undefined).length > 1;
}

/** Whoever reads how the policy is revised may ask to be told; not where others read along. */
function newsOffered(
  { group }: DeskTurn,
  { documents }: StoredPolicy,
  provisions: readonly string[],
): readonly Choice[] {
  const about = (id: string) =>
    id === 'revisions' ||
    documents.some((document) => findProvision(document, id)?.topics?.includes('revisions'));
  return !group && provisions.some(about) ? [ANNOUNCE] : [];
}

/** What was quoted last, in the other languages, provision by provision. */
export function showInOther(services: DeskServices, turn: DeskTurn): readonly Utterance[] {
  const { language, lastQuoted = [] } = turn.state;
  if (lastQuoted.length === 0) return [say('desk:notUnderstood', menu(language))];
  const before = new Set(lastQuoted.flatMap((id) => quoteOf(services, id, language).map(nameOf)));
  const quotes = othersThan(language).flatMap((other) =>
    lastQuoted.flatMap((id) => quoteOf(services, id, other)),
  );
  const others = quotes.filter((quote) => !before.has(nameOf(quote)));
  return others.length === 0 ? [say('policy:onlyIn')] : others;
}

const nameOf = ({ provision, language }: Quote): string => `${language}/${provision}`;

function quoteOf(
  { policyInForce }: DeskServices,
  provision: string,
  wished: Locale,
  asked?: Asked,
): readonly Quote[] {
  const { policy, understand } = policyInForce();
  const language = documentWith(policy, provision, wished)?.language;
  if (language === undefined) return [];
  const passage = asked === undefined ? undefined : pointedOut(understand, asked, { provision, language });
  return [
    {
      kind: 'quote',
      provision,
      version: policy.version,
      language,
      ...present({ passage, lead: asked?.lead }),
    },
  ];
}

function pointedOut(
  understand: Understand,
  { text, sentence }: Asked,
  { provision, language }: { readonly provision: string; readonly language: Locale },
): Passage | undefined {
  const passage = understand.pointOut(text, provision, language);
  return passage === undefined || sentence !== true ? passage : { ...passage, pieces: [passage.best] };
}

/** In the language wished for where the policy has the provision in it, else in the one it has. */
export function documentWith(
  { documents }: StoredPolicy,
  provision: string,
  language: Locale,
): PolicyDocument | undefined {
  const having = documents.filter((document) => findProvision(document, provision) !== undefined);
  return having.find((document) => document.language === language) ?? having[0];
}
