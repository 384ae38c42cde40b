import { provisionIdOf } from '../domain/policy/provisionIds';
import type { Finding } from './finding';
import type { Section } from './findSections';
import { isProse } from './headingShape';
import { guessTopic, type WeightedTopic } from './guessTopic';

/** Tells what a provision is about where the key words, which tell ids better, say nothing. */
export type Tag = (heading: string, text: string) => readonly WeightedTopic[];

/** A provision with the id that is proposed for it. */
export interface ProposedSection extends Section {
  readonly id: string;
}

/** From this share of the best score on, the second best is as good. */
const CLOSE = 0.85;

/** Gives each provision a stable id: its own, or the one of the topic that it is most about. */
export function proposeIds(sections: readonly Section[], tag: Tag): readonly ProposedSection[] {
  const taken = new Set<string>();
  return sections.map((section, at) => {
    const proposed = propose(section, at, tag);
    const id = freeId(proposed.id, taken);
    taken.add(id);
    const same: readonly Finding[] =
      id === proposed.id ? [] : [{ kind: 'sameTopic', values: { first: proposed.id } }];
    return { ...section, id, findings: [...section.findings, ...proposed.findings, ...same] };
  });
}

interface Proposal {
  readonly id: string;
  readonly findings: readonly Finding[];
}

function propose(section: Section, at: number, tag: Tag): Proposal {
  if (section.id !== undefined) return { id: section.id, findings: [] };
  if (at === 0 && isPreamble(section)) return { id: 'commitment', findings: [] };
  const guessed = guessTopic(section.heading, section.text);
  const [best, second] = scoresById(guessed.length > 0 ? guessed : tag(section.heading, section.text));
  if (best === undefined)
    return { id: slugOf(section.heading) ?? `section-${at + 1}`, findings: [{ kind: 'topicUnknown' }] };
  return { id: best[0], findings: tellClose(best[1], second) };
}

function tellClose(
  best: number,
  second: readonly [id: string, score: number] | undefined,
): readonly Finding[] {
  const close = second !== undefined && second[1] >= best * CLOSE;
  return close ? [{ kind: 'topicDoubtful', values: { other: second[0] } }] : [];
}

/** What stands between the title and the first heading. */
function isPreamble({ heading, text, lost, number }: Section): boolean {
  return heading === '' && !lost && number === undefined && isProse(text);
}

/** The topics of one provision speak for it together. */
function scoresById(topics: readonly WeightedTopic[]): readonly (readonly [id: string, score: number])[] {
  const scores = new Map<string, number>();
  for (const { topic, weight } of topics) {
    const id = provisionIdOf(topic);
    scores.set(id, (scores.get(id) ?? 0) + weight);
  }
  return [...scores].sort(([, a], [, b]) => b - a);
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}

/** `How we sell boats` → how-we-sell-boats; undefined without Latin letters. */
function slugOf(heading: string): string | undefined {
  const words =
    heading
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+/gu) ?? [];
  return words.length === 0 ? undefined : words.slice(0, 5).join('-');
}
