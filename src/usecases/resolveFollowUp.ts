import type { Locale, Topic } from '../../locales';
import type { Aspect, FollowUp } from '../domain/conversation/followUp';
import { isOfAspect, topicOfAspect, topicOfData } from '../domain/conversation/followUpTopic';
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

export interface Followed {
  readonly text: string;
  readonly language: Locale;
  readonly last: TalkedOf;
  readonly understand: Pick<Understand, 'meaningOf' | 'about'>;
}

/** The question that a follow-up asks, given what was talked of, or what it says of the last answer; undefined when it is none. */
export function resolveFollowUp(followUp: FollowUp, followed: Followed): Resolved | undefined {
  const [provision] = followed.last.provisions;
  switch (followUp.is) {
    case 'aspect':
      return asksAspect(followUp.aspect, followed);
    case 'about':
      return asksAbout(followUp.subject, followed);
    case 'meant':
      return asksAbout(followUp.other, followed);
    case 'termAsked':
      return provision === undefined ? undefined : { is: 'term', word: followUp.word };
    case 'simply':
      return provision === undefined ? undefined : { is: 'simply', provision };
    case 'whyNotSaid':
      return wasNotSaid(followed.last) ? { is: 'whyNotSaid' } : undefined;
    case 'noneOfThese':
    case 'notThat':
      return { is: 'notFound' };
  }
}

function asksAspect(aspect: Aspect, followed: Followed): Resolved | undefined {
  const { last, text, language, understand } = followed;
  if (aspect === 'why' && wasNotSaid(last)) return { is: 'whyNotSaid' };
  const own = understand.meaningOf(text, language);
  if (own.kind === 'human' || own.kind === 'status') return undefined;
  if (own.topic !== null && own.topic !== last.topic && isOfAspect(own.topic, aspect))
    return answer(topical(own.topic, own, followed), followed);
  const target = topicOfAspect(last.topic, aspect);
  if (target !== 'same') return answer(topical(target, own, followed), followed);
  if (last.provisions.length === 0) return undefined;
  return answer({ ...quoted(last.provisions, own), topic: last.topic }, followed);
}

/** The same question of something else, or another one. Whoever wants something done, or a person, asks nothing. */
function asksAbout(subject: string, followed: Followed): Resolved | undefined {
  const { last, text, language, understand } = followed;
  const whole = understand.meaningOf(text, language);
  if (WISHES.includes(whole.kind)) return undefined;
  if (namesOwnData(subject)) return answer(topical(topicOfData(last.topic), whole, followed), followed);
  const own = understand.meaningOf(subject, language);
  if (own.topic !== null || own.kind === 'policy') return answer(own, followed, subject);
  const asked = `${last.asked} ${subject}`;
  const both = understand.meaningOf(asked, language);
  return own.elsewhere || both.kind !== 'policy' ? undefined : answer(both, followed, asked);
}

const WISHES: readonly Understanding['kind'][] = ['request', 'human', 'status'];

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
