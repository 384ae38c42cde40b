import path from 'node:path';
import type { PolicyVersion } from '../../domain/policy/policy';
import { present } from '../../domain/present';
import { lackingIn } from '../../importing/checking/checkLaw';
import type { Finding } from '../../importing/checking/finding';
import { reviewNamedIn, untickedIn } from '../../importing/checking/review';
import { tellFinding } from '../../importing/topics/words';
import type { Objections } from '../../usecases/publishPolicy';
import type { PolicyOptions } from './policyOptions';

interface Review {
  readonly file: string;
  /** Undefined when the list is not there. */
  readonly unticked: number | undefined;
}

/** What speaks against publishing, and how it is told; nothing is looked for in words that were not imported. */
interface FoundObjections {
  readonly reviews: readonly Review[];
  readonly lacking: readonly Finding[];
}

/** Looks at the review lists that imported drafts name, and at what the law wants of the words that bind. */
export async function findObjections(
  files: readonly string[],
  { documents }: PolicyVersion,
  { readFile }: Pick<PolicyOptions, 'readFile'>,
): Promise<FoundObjections> {
  const reviews: Review[] = [];
  for (const file of files) {
    const name = reviewNamedIn(await readFile(file));
    if (name === undefined) continue;
    const list = path.join(path.dirname(file), name);
    const text = await readFile(list).catch(() => undefined);
    reviews.push({ file: list, unticked: text === undefined ? undefined : untickedIn(text) });
  }
  const binding = documents.find(({ original }) => original) ?? documents[0];
  const lacking = reviews.length === 0 || binding === undefined ? [] : lackingIn(binding.provisions);
  return { reviews, lacking };
}

/** For the use case: a list that is not there was not gone through. */
export function objectionsFrom({ reviews, lacking }: FoundObjections, inSpiteOf?: string): Objections {
  return {
    unticked: reviews.reduce((sum, { unticked = 1 }) => sum + unticked, 0),
    lacking: lacking.map(({ kind }) => kind),
    ...present({ inSpiteOf }),
  };
}

/** The sentences of a refusal. */
export function tellObjections({ reviews, lacking }: FoundObjections): string {
  const open = reviews.filter(({ unticked }) => unticked !== 0);
  return [
    'This was imported, and something still speaks against publishing it:',
    ...open.map(({ file, unticked }) => `  ${file}: ${pointsOf(unticked)}`),
    ...lacking.map((finding) => `  ${tellFinding(finding, 'en')}`),
    'Please settle it. To publish in spite of it, say why: --in-spite-of "REASON". The reason goes on the audit record.',
  ].join('\n');
}

function pointsOf(unticked: number | undefined): string {
  if (unticked === undefined) return 'the list to check it by is not there.';
  return unticked === 1 ? 'one point is not ticked.' : `${unticked} points are not ticked.`;
}
