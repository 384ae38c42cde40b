import type { Aspect, FollowUp } from '../../domain/conversation/followUp';
import { present } from '../../domain/present';

type Meant = Extract<FollowUp, { readonly is: 'meant' }>;
/** Those that carry nothing, by the patterns for the whole of a message. */
type Bare = Exclude<FollowUp['is'], 'aspect' | 'about' | 'termAsked' | 'meant'>;
export type Patterns = Readonly<Record<Aspect | Bare, readonly RegExp[]>>;

/** The first kind of which a pattern fits the whole of a text. */
export function bareIn(patterns: Patterns, text: string): FollowUp | undefined {
  for (const [kind, some] of Object.entries(patterns) as [Aspect | Bare, readonly RegExp[]][])
    if (some.some((pattern) => pattern.test(text)))
      return isBare(kind) ? { is: kind } : { is: 'aspect', aspect: kind };
  return undefined;
}

const isBare = (kind: Aspect | Bare): kind is Bare =>
  kind === 'noneOfThese' || kind === 'notThat' || kind === 'whyNotSaid' || kind === 'simply';

/** The words that a pattern has caught under a name; nothing where it does not fit. */
export function caught(patterns: readonly RegExp[], text: string, name: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.groups?.[name]?.trim();
    if (found !== undefined && found !== '') return found;
  }
  return undefined;
}

/** What was meant, and what was not, where a pattern catches it under these names. */
export function meantBy(pattern: RegExp, text: string): Meant | undefined {
  const { other, not } = pattern.exec(text)?.groups ?? {};
  return other === undefined
    ? undefined
    : { is: 'meant', ...present({ other: other.trim(), not: not?.trim() }) };
}
