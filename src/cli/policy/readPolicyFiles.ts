import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { PolicyDocument, PolicyVersion } from '../../domain/policy/policy';
import { readPolicies } from '../evaluate/readPolicies';
import type { PolicyOptions } from './policyOptions';

type Outside = Pick<PolicyOptions, 'readFile'>;

/** Files that are the languages of one version, whatever else may be missing in them; a refusal is a sentence. */
export async function readLanguages(
  files: readonly string[],
  { readFile }: Outside,
): Promise<Outcome<PolicyVersion, string>> {
  if (files.length === 0) return refuse('Please name the file or files, one a language.');
  const read = await readPolicies(files, { readFile, published: () => Promise.resolve([]) });
  if (!read.ok) return read;
  const versions = [...new Set(read.value.map(({ version }) => version))];
  if (versions.length > 1) return refuse(`The files name different versions: ${versions.join(', ')}.`);
  return accept({ version: versions[0] ?? '', documents: read.value });
}

/** The same for files that are to be approved or published, or all that is wrong with them. */
export async function readPolicyFiles(
  files: readonly string[],
  outside: Outside,
): Promise<Outcome<PolicyVersion, string>> {
  const read = await readLanguages(files, outside);
  if (!read.ok) return read;
  const { documents } = read.value;
  const originals = documents.filter(({ original }) => original).length;
  const problems = [
    ...(originals === 1
      ? []
      : ['Exactly one file must say in its front matter that it is the original (original: true).']),
    ...withoutCounterpart(documents),
  ];
  return problems.length === 0 ? read : refuse(problems.join('\n'));
}

/** A provision that one language has and another lacks could not be quoted to every reader in their own. */
function withoutCounterpart(documents: readonly PolicyDocument[]): readonly string[] {
  return documents.flatMap(({ language, provisions }) =>
    documents.flatMap((other) => {
      const there = new Set(other.provisions.map(({ id }) => id));
      const lacking = provisions.filter(({ id }) => !there.has(id)).map(({ id }) => `#${id}`);
      if (lacking.length === 0) return [];
      return [
        `The ${other.language} file has no counterpart to ${lacking.join(', ')} of the ${language} file.`,
      ];
    }),
  );
}
