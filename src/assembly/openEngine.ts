import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Classifier, createClassifier } from '../answers/classifier';
import { readModel } from '../answers/readModel';
import { createReadTopics, createTagProvision } from '../answers/tagProvisions';
import { TOPICS } from '../answers/topics';
import { createPrepareUnderstanding } from '../answers/understand';
import type { PrepareUnderstanding } from '../ports/understand';
import { projectRoot } from './projectRoot';

/** A weaker tag than this says nothing about a provision whose id is to be proposed. */
const SURE_FROM = 0.25;
const opened = new Map<string, Promise<Classifier>>();

/** The answer engine with the models that the build trained; read once a process. Rejects when there was no build. */
export async function openEngine(): Promise<PrepareUnderstanding> {
  const [asked, stated, talk] = await Promise.all([
    openClassifier('asked'),
    openClassifier('stated'),
    openClassifier('talk'),
  ]);
  return createPrepareUnderstanding({ asked, stated, talk });
}

/** What a provision is about, by its own words: its topics with weights from 0 to 1. */
export async function openTag() {
  const tag = createTagProvision(createReadTopics(await openClassifier('stated')));
  return (heading: string, text: string) => {
    const tags = tag({ id: '', heading, text });
    const weighed = TOPICS.map((topic, at) => ({ topic, weight: tags[at] ?? 0 }));
    return weighed.filter(({ weight }) => weight >= SURE_FROM);
  };
}

function openClassifier(name: string): Promise<Classifier> {
  const before = opened.get(name) ?? readClassifier(name);
  opened.set(name, before);
  return before;
}

async function readClassifier(name: string): Promise<Classifier> {
  return createClassifier(readModel(await readFile(path.join(projectRoot, 'dist/models', `${name}.model`))));
}
