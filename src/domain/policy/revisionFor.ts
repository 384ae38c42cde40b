import type { Locale } from '../../../locales';
import { type ChangeKind, comparePolicies, type ProvisionChange } from './comparePolicies';
import { documentIn, findProvision, type PolicyDocument, type PolicyVersion } from './policy';

/** A provision that changed, by the heading that a reader of one language knows; empty where it has none. */
export interface ChangeForReader {
  readonly id: string;
  readonly change: ChangeKind;
  readonly heading: string;
}

/** The weightiest first, for a provision that changed in one way here and in another there. */
const WEIGHT: readonly ChangeKind[] = ['added', 'removed', 'reworded', 'retitled'];

/**
 * What changed between two versions, for who reads this language: in the text that binds and in the one they read,
 * since a translation may not show what its original changed. In the order of the newer version.
 */
export function revisionFor(
  before: PolicyVersion,
  after: PolicyVersion,
  language: Locale,
): readonly ChangeForReader[] {
  const changes = pairsFor(before, after, language).flatMap(([one, other]) => comparePolicies(one, other));
  const ids = [...new Set(changes.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const ofOne = changes.filter((change) => change.id === id);
    const [gravest] = ofOne.toSorted(
      (one, other) => WEIGHT.indexOf(one.change) - WEIGHT.indexOf(other.change),
    );
    if (gravest === undefined) return [];
    const known = headingIn(after, id, language) ?? headingIn(before, id, language);
    return [{ id, change: gravest.change, heading: known ?? headingOf(gravest) }];
  });
}

/** The texts to be held against each other: those of a language that both versions have; else the binding ones. */
function pairsFor(
  before: PolicyVersion,
  after: PolicyVersion,
  language: Locale,
): readonly (readonly [PolicyDocument, PolicyDocument])[] {
  const read = after.documents.filter((document) => document.language === language || document.original);
  const pairs = [...read, ...after.documents].flatMap((document) => {
    const older = documentIn(before, document.language);
    return older === undefined ? [] : [[older, document] as const];
  });
  const wanted = pairs.filter(([, document]) => read.includes(document));
  if (wanted.length > 0)
    return wanted.filter((pair, at) => wanted.findIndex(([, one]) => one === pair[1]) === at);
  const [older, newer] = [before.documents[0], after.documents[0]];
  if (pairs[0] !== undefined) return [pairs[0]];
  return older === undefined || newer === undefined ? [] : [[older, newer]];
}

function headingIn(policy: PolicyVersion, id: string, language: Locale): string | undefined {
  const document = documentIn(policy, language);
  return document === undefined ? undefined : findProvision(document, id)?.heading;
}

const headingOf = ({ headings }: ProvisionChange): string => headings.after ?? headings.before ?? '';
