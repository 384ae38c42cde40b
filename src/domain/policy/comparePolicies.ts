import type { PolicyDocument, Provision } from './policy';

/** What became of a provision. `reworded`: its text, and perhaps its heading too; `retitled`: its heading alone. */
export type ChangeKind = 'added' | 'removed' | 'reworded' | 'retitled';

export interface ProvisionChange {
  readonly id: string;
  readonly change: ChangeKind;
  /** As published, so possibly empty; absent where the provision is absent. */
  readonly headings: { readonly before?: string; readonly after?: string };
}

/**
 * What changed between two versions in one language, provision by provision, joined by id: in the order of the newer
 * version, and then what it no longer has. A provision that only stands in another place has not changed.
 */
export function comparePolicies(
  before: Pick<PolicyDocument, 'provisions'>,
  after: Pick<PolicyDocument, 'provisions'>,
): readonly ProvisionChange[] {
  const old = new Map(before.provisions.map((provision) => [provision.id, provision]));
  const kept = new Set(after.provisions.map(({ id }) => id));
  return [
    ...after.provisions.flatMap((provision) => changeOf(old.get(provision.id), provision)),
    ...before.provisions
      .filter(({ id }) => !kept.has(id))
      .map(({ id, heading }) => ({ id, change: 'removed', headings: { before: heading } }) as const),
  ];
}

function changeOf(before: Provision | undefined, after: Provision): readonly ProvisionChange[] {
  const { id, heading, text } = after;
  if (before === undefined) return [{ id, change: 'added', headings: { after: heading } }];
  const headings = { before: before.heading, after: heading };
  if (before.text !== text) return [{ id, change: 'reworded', headings }];
  return before.heading === heading ? [] : [{ id, change: 'retitled', headings }];
}
