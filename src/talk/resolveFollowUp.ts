import type { Locale, Topic } from '../../locales';
import type { Aspect, FollowUp } from '../domain/conversation/followUp';
import { isOfAspect, leadsOn, topicOfAspect, topicOfData } from '../domain/conversation/followUpTopic';
import { type TalkedOf, wasNotSaid } from '../domain/conversation/talkedOf';
import type { Understand, Understanding } from '../ports/understand';
import { namesOwnData } from '../recognition/wishes/ownData';

/** What a follow-up comes to. */
export type Resolved =
  /** A question with its answer; `asked` is that question in full. Of what was quoted last only the sentence is shown. */
  | { readonly is: 'asks'; readonly meant: Understanding; readonly asked: string; readonly sentence: boolean }
  /** What was quoted last, in easier words. */
  | { readonly is: 'simply'; readonly provision: string }
  /** A word, which may stand in what was quoted last. */
  | { readonly is: 'term'; readonly word: string }
  /** The policy says no more about it than was quoted. */
  | { readonly is: 'noMore' }
  /** Nobody here knows why the policy leaves it out. */
  | { readonly is: 'whyNotSaid' }
  /** What was meant was not found. */
  | { readonly is: 'notFound' };

interface Followed {
  readonly text: string;
  readonly language: Locale;
  readonly last: TalkedOf;
  readonly understand: Pick<Understand, 'meaningOf' | 'about'>;
}

/** The question that a follow-up asks, given what was talked of, or what it says of the last answer; undefined when it is none. */
export function resolveFollowUp(followUp: FollowUp, followed: Followed): Resolved | undefined {
  const resolve = RESOLVERS[followUp.is] as (one: FollowUp, followed: Followed) => Resolved | undefined;
  return resolve(followUp, followed);
}

type Of<K> = Extract<FollowUp, { readonly is: K }>;
const notFound = (): Resolved => ({ is: 'notFound' });

const RESOLVERS: {
  readonly [K in FollowUp['is']]: (followUp: Of<K>, followed: Followed) => Resolved | undefined;
} = {
  aspect: ({ aspect }, followed) => asksAspect(aspect, followed),
  about: ({ subject }, followed) => asksAbout(subject, followed),
  meant: ({ other }, followed) => asksAbout(other, followed),
  termAsked: ({ word }, { last }) => (last.provisions.length === 0 ? undefined : { is: 'term', word }),
  simply(_followUp, { last: { provisions } }) {
    const [provision] = provisions;
    return provision === undefined ? undefined : { is: 'simply', provision };
  },
  whyNotSaid: (_followUp, { last }) => (wasNotSaid(last) ? { is: 'whyNotSaid' } : undefined),
  noneOfThese: notFound,
  notThat: notFound,
};

function asksAspect(aspect: Aspect, followed: Followed): Resolved | undefined {
  const { last, text, language, understand } = followed;
  if (aspect === 'why' && wasNotSaid(last)) return { is: 'whyNotSaid' };
  const own = understand.meaningOf(text, language);
  if (own.kind === 'human' || own.kind === 'status') return undefined;
  const named = namedBy(own, aspect, last);
  return named === undefined
    ? turned(aspect, own, followed)
    : answer(topical(named, own, followed), followed);
}

/** What the words name by themselves, where such a question can be about that and what was talked of leaves it open. */
function namedBy({ topic }: Understanding, aspect: Aspect, last: TalkedOf): Topic | undefined {
  if (topic === null || topic === last.topic || !isOfAspect(topic, aspect)) return undefined;
  if (aspect === 'abroad') return undefined; // a country alone is read as its law
  return aspect === 'howLong' || !leadsOn(last.topic, aspect) ? topic : undefined;
}

function turned(aspect: Aspect, own: Understanding, followed: Followed): Resolved | undefined {
  const { topic, provisions } = followed.last;
  const target = topicOfAspect(topic, aspect);
  if (target !== 'same' && target !== 'noMore') return answer(topical(target, own, followed), followed);
  if (provisions.length === 0) return undefined;
  if (target === 'noMore') return { is: 'noMore' };
  return answer({ ...quoted(provisions, own), topic }, followed);
}

/** The same question of something else, or another one. Whoever wants something done, or a person, asks nothing. */
function asksAbout(subject: string, followed: Followed): Resolved | undefined {
  const { last, text, language, understand } = followed;
  const whole = understand.meaningOf(text, language);
  if (whole.kind === 'human' || whole.kind === 'status') return undefined;
  if (namesOwnData(subject)) return answer(topical(topicOfData(last.topic), whole, followed), followed);
  const own = understand.meaningOf(subject, language);
  if (WISHES.includes(own.kind)) return undefined;
  return own.topic !== null || own.kind === 'policy'
    ? answer(own, followed, subject)
    : asksBoth(subject, own, followed);
}

const WISHES: readonly Understanding['kind'][] = ['request', 'human', 'status'];

/** The question asked before, with what is named now. */
function asksBoth(subject: string, own: Understanding, followed: Followed): Resolved | undefined {
  const asked = `${followed.last.asked} ${subject}`;
  const both = followed.understand.meaningOf(asked, followed.language);
  return own.elsewhere || both.kind !== 'policy' ? undefined : answer(both, followed, asked);
}

/** What the policy says about a topic, or that it says nothing. */
function topical(topic: Topic, own: Understanding, { understand }: Followed): Understanding {
  const provisions = understand.about(topic);
  return { ...quoted(provisions.slice(0, 1), own), topic };
}

function quoted(sections: readonly string[], own: Understanding): Understanding {
  const answered = sections.length > 0;
  return {
    ...own,
    kind: answered ? 'policy' : 'outofscope',
    unknown: false,
    elsewhere: false,
    answered,
    stated: answered,
    alsoLeftOut: [],
    sections,
    answers: sections.length,
    requestType: null,
    announce: false,
  };
}

/** What was quoted a moment ago is not quoted whole once more. */
function answer(meant: Understanding, { last, text }: Followed, asked = text): Resolved {
  const again = meant.sections.slice(0, meant.answers).some((id) => last.provisions.includes(id));
  return { is: 'asks', meant, asked, sentence: meant.answered && again };
}
