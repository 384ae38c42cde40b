import type { Finding } from './finding';
import type { ImportedPolicy } from '../importedPolicy';

/** What one language of a policy has and the other lacks; without the other, that it is alone. */
export function compareLanguages(
  { sections }: ImportedPolicy,
  other: { readonly file: string; readonly policy: ImportedPolicy } | undefined,
): readonly Finding[] {
  if (other === undefined) return [{ kind: 'otherLanguageMissing' }];
  const { file, policy } = other;
  const own = new Set(sections.map(({ id }) => id));
  const others = new Set(policy.sections.map(({ id }) => id));
  return [
    ...sections
      .filter(({ id }) => !others.has(id))
      .map(({ id }): Finding => ({ kind: 'notInOther', provision: id, values: { file } })),
    ...[...others]
      .filter((id) => !own.has(id))
      .map((id): Finding => ({ kind: 'onlyInOther', values: { file, id } })),
  ];
}
