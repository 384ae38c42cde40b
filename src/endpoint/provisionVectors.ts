import type { Locale } from '../../locales';
import type { PolicyDocument, PolicyVersion } from '../domain/policy/policy';
import { cut } from './cut';
import type { Vector } from './embeddings';

/** Characters of a provision that are embedded; the models take some thousand tokens, and Japanese needs one a letter. */
const TEXT_LENGTH = 3000;
/** Provisions in one request: the answer for the longest embeddings in use stays below what is read of it. */
const BATCH = 8;

/** Embeds texts, in their order; undefined when that failed. */
type Embed = (texts: readonly string[]) => Promise<readonly Vector[] | undefined>;

interface ProvisionVectors {
  /** The embeddings of a document's provisions by id; undefined while they are not there. */
  readonly of: (version: string, language: Locale) => ReadonlyMap<string, Vector> | undefined;
  /** Computes what is missing for a version. Resolves when it is done or has failed; never throws. */
  readonly prepare: (policy: PolicyVersion) => Promise<void>;
}

/** Embeds each language of each version of the policy once, and keeps it while the process lives. */
export function createProvisionVectors(embed: Embed): ProvisionVectors {
  const ready = new Map<string, ReadonlyMap<string, Vector>>();
  const running = new Map<string, Promise<void>>();
  const prepareOne = async (key: string, document: PolicyDocument): Promise<void> => {
    const vectors = await embedAll(embed, document);
    if (vectors !== undefined) ready.set(key, vectors);
    running.delete(key);
  };
  return {
    of: (version, language) => ready.get(keyOf(version, language)),
    async prepare({ version, documents }) {
      for (const document of documents) {
        const key = keyOf(version, document.language);
        if (ready.has(key)) continue;
        const one = running.get(key) ?? prepareOne(key, document);
        running.set(key, one);
        await one;
      }
    },
  };
}

const keyOf = (version: string, language: Locale) => `${language} ${version}`;

async function embedAll(
  embed: Embed,
  { provisions }: PolicyDocument,
): Promise<ReadonlyMap<string, Vector> | undefined> {
  const vectors = new Map<string, Vector>();
  for (let from = 0; from < provisions.length; from += BATCH) {
    const batch = provisions.slice(from, from + BATCH);
    const embedded = await embed(batch.map(({ heading, text }) => cut(`${heading}\n${text}`, TEXT_LENGTH)));
    if (embedded === undefined) return undefined;
    batch.forEach(({ id }, place) => {
      const vector = embedded[place];
      if (vector !== undefined) vectors.set(id, vector);
    });
  }
  return vectors;
}
