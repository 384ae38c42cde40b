import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createClassifier } from '../../src/answers/classifier';
import { featuresOf } from '../../src/answers/features';
import { readModel } from '../../src/answers/readModel';
import { createReadTopics, createTagProvision, type TagProvision } from '../../src/answers/tagProvisions';
import type { PolicyDocument } from '../../src/domain/policy/policy';
import { openEngine } from '../../src/assembly/openEngine';
import type { Understand } from '../../src/ports/understand';
import { projectRoot } from '../../src/assembly/projectRoot';
import type { Utterance } from '../../src/training/bank';
import { ASKED, train } from '../../src/training/train';
import { rankedBy, type System } from './answersSystem';

/** Our engine, twice: its ranking as if it always answered, and what it says, which may be that nothing answers. */
export async function openOurs(bank: readonly Utterance[]): Promise<readonly System[]> {
  const prepare = await openEngine();
  const ready = (documents: readonly PolicyDocument[]): Understand =>
    prepare({ version: documents[0]?.version ?? '', documents });
  const learnt = learn(bank);
  return [
    {
      ...{ name: 'Madoguchi, its ranking', learnt },
      fill: (documents) => {
        const { rank } = ready(documents);
        return ({ text }) => rankedBy(rank(text, 'en'));
      },
    },
    {
      ...{ name: 'Madoguchi, where it answers', learnt },
      fill: (documents) => {
        const { meaningOf } = ready(documents);
        return ({ text }) => meaningOf(text, 'en');
      },
    },
  ];
}

/** Milliseconds to train the classifier of questions as the build does. */
function learn(bank: readonly Utterance[]): number {
  const begun = performance.now();
  train(
    bank.map(({ text, label }) => ({ label, features: featuresOf(text) })),
    ASKED,
  );
  return performance.now() - begun;
}

/** How our engine tells what a provision is about. */
export async function openTags(): Promise<TagProvision> {
  const model = readModel(await readFile(path.join(projectRoot, 'dist/models/stated.model')));
  return createTagProvision(createReadTopics(createClassifier(model)));
}
