import { provisionIdOf } from '../../domain/policy/provisionIds';
import type { Finding } from '../checking/finding';
import type { Section } from '../sections/findSections';
import { isProse } from '../sections/headingShape';
import { guessTopic, type WeightedTopic } from './guessTopic';
import { pairSections } from '../sections/pairSections';

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
  return sections.map((section, at) => claimId(propose([{ section, at }], tag), taken)(section));
}

/** The same for the two languages of a policy: provisions that belong together are read together, and get one id. */
export function proposeIdsTogether(
  one: readonly Section[],
  other: readonly Section[],
  tag: Tag,
): readonly [readonly ProposedSection[], readonly ProposedSection[]] {
  const taken = new Set<string>();
  const partners = pairSections(one, other, (a, b) => mayBeOne(a, b, tag));
  const theirs = new Map<number, ProposedSection>();
  const ours = one.map((section, at) => {
    const place = partners.get(at) ?? -1;
    const partner = other[place];
    const both = partner === undefined ? [] : [{ section: partner, at: place }];
    const give = claimId(propose([{ section, at }, ...both], tag), taken);
    if (partner !== undefined) theirs.set(place, give(partner));
    return give(section);
  });
  return [
    ours,
    other.map((section, at) => theirs.get(at) ?? claimId(propose([{ section, at }], tag), taken)(section)),
  ];
}

/** Makes the proposed id free, and gives it to a provision with what there is to tell about it. */
function claimId(proposed: Proposal, taken: Set<string>): (section: Section) => ProposedSection {
  const id = freeId(proposed.id, taken);
  taken.add(id);
  const same: readonly Finding[] =
    id === proposed.id ? [] : [{ kind: 'sameTopic', values: { first: proposed.id } }];
  const told = [...proposed.findings, ...same];
  return (section) => ({ ...section, id, findings: [...section.findings, ...told] });
}

interface Proposal {
  readonly id: string;
  readonly findings: readonly Finding[];
}
interface Placed {
  readonly section: Section;
  /** Its place in its document, from 0. */
  readonly at: number;
}

function propose(versions: readonly Placed[], tag: Tag): Proposal {
  const own = versions.map(({ section }) => section.id).find((id) => id !== undefined);
  if (own !== undefined) return { id: own, findings: [] };
  if (versions.every(({ section, at }) => at === 0 && isPreamble(section)))
    return { id: 'commitment', findings: [] };
  const [best, second] = scoresById(versions.flatMap(({ section }) => topicsOf(section, tag)));
  return best === undefined
    ? { id: ownName(versions), findings: [{ kind: 'topicUnknown' }] }
    : { id: best[0], findings: tellClose(best[1], second) };
}

function topicsOf({ heading, text }: Section, tag: Tag): readonly WeightedTopic[] {
  const guessed = guessTopic(heading, text);
  return guessed.length > 0 ? guessed : tag(heading, text);
}

function ownName(versions: readonly Placed[]): string {
  const slugs = versions.map(({ section }) => slugOf(section.heading));
  return slugs.find((slug) => slug !== undefined) ?? `section-${(versions[0]?.at ?? 0) + 1}`;
}

/** Whether two provisions may say the same: neither is surely about something that the other never mentions. */
function mayBeOne(one: Section, other: Section, tag: Tag): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  const [ours, theirs] = [one, other].map((section) => scoresById(topicsOf(section, tag)).map(([id]) => id));
  return mentions(theirs, ours?.[0]) || mentions(ours, theirs?.[0]);
}

/** Whether an id is among others; what nothing is known of may be. */
function mentions(ids: readonly string[] | undefined, id: string | undefined): boolean {
  return id === undefined || ids === undefined || ids.includes(id);
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
