import { isItem } from '../domain/policy/passage';
import type { Provision } from '../domain/policy/policy';
import { sentencesOf, type Span } from '../domain/policy/sentences';
import { conceptsOf } from './concepts';
import { givenIn, isDefinition, isException, speaksOfExceptions } from './sought';
import type { Tags } from './tagProvisions';
import { tokenise } from './tokenise';
import { TOPICS } from './topics';

/**
 * What a sentence is to its provision: a rule, what a word means, the leave to do otherwise, an item of a list, or one
 * of the cases in which the rule does not hold.
 */
export type Role = 'rule' | 'definition' | 'exception' | 'item' | 'excepted';

/** A sentence or an item of a provision, read once for all questions. */
export interface Sentence extends Span {
  readonly role: Role;
  /** Its own, and what it shares with the whole provision. */
  readonly topics: Tags;
  readonly concepts: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly gives: ReadonlySet<string>;
}

/** How much of what the provision is about goes for a sentence that speaks of nothing else. */
const SHARED = 0.6;
/** What exceptions are made for. */
const EXCEPTIONAL: ReadonlySet<number> = new Set(
  (['authorities', 'emergency', 'joint-use', 'anonymised'] as const).map((topic) => TOPICS.indexOf(topic)),
);
/** No item comes near a topic with much less than this. */
const LEAST = 0.05;

/** Reads the sentences of a provision, and what each of them is to it. */
export function readSentences(
  { heading, text }: Provision,
  topicsOf: (sentence: string) => Tags,
): readonly Sentence[] {
  const spans = sentencesOf(text);
  const texts = spans.map(({ from, to }) => text.slice(from, to));
  const roles = rolesOf(text, spans);
  const own = texts.map(topicsOf);
  const whole = highest(heading === '' ? own : [topicsOf(heading), ...own]);
  const most = highest(own);
  return spans.map((span, at) => {
    const sentence = texts[at] ?? '';
    const role = roles[at] ?? 'rule';
    const topics = withShared(own[at] ?? whole, whole);
    return {
      ...span,
      role,
      topics: role === 'excepted' ? evened(topics, most) : topics,
      concepts: conceptsOf(sentence),
      terms: new Set(tokenise(sentence)),
      gives: givenIn(sentence),
    };
  });
}

function rolesOf(text: string, spans: readonly Span[]): readonly Role[] {
  let [lead, item]: [lead: string, item: Role | undefined] = ['', undefined];
  return spans.map(({ from, to }, at) => {
    const sentence = text.slice(from, to);
    if (isItem(sentence)) item = itemUnder(lead);
    else if (text.slice(spans[at - 1]?.to ?? 0, from).includes('\n')) item = undefined;
    if (item !== undefined) return item; // an item may have more than one sentence
    lead = sentence;
    if (isDefinition(sentence)) return 'definition';
    return isException(sentence) ? 'exception' : 'rule';
  });
}

/** The items of a list that nothing leads to are what rules. */
function itemUnder(lead: string): Role {
  if (lead === '') return 'rule';
  return speaksOfExceptions(lead) ? 'excepted' : 'item';
}

function highest(all: readonly Tags[]): Tags {
  const [first = new Float64Array(), ...others] = all;
  return first.map((tag, at) => Math.max(tag, ...others.map((other) => other[at] ?? 0)));
}

/** The less of the whole the more it speaks of something of its own. */
function withShared(own: Tags, whole: Tags): Tags {
  return own.map((tag, at) => {
    const other = own.reduce((most, one, place) => (place === at ? most : Math.max(most, one)), 0);
    return Math.max(tag, SHARED * (1 - other) * (whole[at] ?? 0));
  });
}

/** Of what exceptions are made for, the item that comes nearest speaks, in however few words: "a law requires it". */
function evened(tags: Tags, most: Tags): Tags {
  return tags.map((tag, at) => (EXCEPTIONAL.has(at) ? tag / ((most[at] ?? 0) + LEAST) : tag));
}
