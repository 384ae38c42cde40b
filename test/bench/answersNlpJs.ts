import { LangEn } from '@nlpjs/lang-en';
import { LangJa } from '@nlpjs/lang-ja';
import { Nlp } from '@nlpjs/nlp';
import type { Locale } from '../../locales';
import { type TagProvision, tagsOfPolicy } from '../../src/answers/tagProvisions';
import { TOPICS, TOPICS_OF_REQUESTS } from '../../src/answers/topics';
import type { Question } from '../../src/cli/evaluate/readQuestions';
import type { PolicyDocument } from '../../src/domain/policy/policy';
import { sentencesOf } from '../../src/domain/policy/sentences';
import type { Utterance } from '../../src/training/bank';
import { type Found, languagesOf, rankedBy, type System } from './answersSystem';

/** nlp.js with an intent for each provision, and the provision's heading and sentences as utterances. */
export const nlpJsOfPolicy: System = {
  name: 'nlp.js, a provision an intent',
  fill: async (documents) => {
    const nlp = createNlp();
    for (const { language, provisions } of documents)
      for (const { id, heading, text } of provisions)
        for (const sentence of [heading, ...sentencesOf(text).map(({ from, to }) => text.slice(from, to))])
          if (sentence !== '') nlp.addDocument(language, sentence, id);
    await nlp.train();
    return async (question) => rankedBy(await intentsOf(nlp, question));
  },
};

/**
 * nlp.js with our question bank, an intent for each label. Which provision is about a topic is told as our engine is
 * told it: by the headings of the policy's file, and by `tag` where they name nothing.
 */
export async function learnNlpJsOfBank(
  banks: ReadonlyMap<Locale, readonly Utterance[]>,
  tag: TagProvision,
): Promise<System> {
  const nlp = createNlp();
  const begun = performance.now();
  for (const [language, bank] of banks)
    for (const { text, label } of bank) nlp.addDocument(language, text, label);
  await nlp.train();
  return {
    name: 'nlp.js, our question bank',
    learnt: performance.now() - begun,
    fill: (documents) => {
      const provisionsOf = createProvisionsOf(documents, tag);
      return async (question) => rankedBy(provisionsOf(await intentsOf(nlp, question)));
    },
  };
}

function createNlp(): Nlp {
  const nlp = new Nlp({
    ...{ languages: ['en', 'ja'], autoLoad: false, autoSave: false },
    ...{ calculateSentiment: false, nlu: { log: false } },
  });
  nlp.container.use(LangEn);
  nlp.container.use(LangJa);
  const silent = () => undefined;
  nlp.container.register('logger', { log: silent, info: silent, warn: silent, error: silent }, true);
  return nlp;
}

async function intentsOf(nlp: Nlp, question: Question): Promise<readonly Found[]> {
  const processed = await Promise.all(
    languagesOf(question).map((language) => nlp.process(language, question.text)),
  );
  return processed
    .flatMap(({ classifications }) => classifications.map(({ intent, score }) => ({ id: intent, score })))
    .filter(({ id, score }) => score > 0 && id !== 'None');
}

/** From intents to provisions: a provision gets of every topic's score as much as it is about that topic. */
function createProvisionsOf(
  documents: readonly PolicyDocument[],
  tag: TagProvision,
): (intents: readonly Found[]) => readonly Found[] {
  const tags = tagsOfPolicy(documents, tag);
  const places = new Map(
    documents.flatMap(({ provisions }) => provisions).map(({ id, topics = [] }) => [id, topics]),
  );
  return (intents) =>
    [...tags].map(([id, mine]) => {
      const parts = intents.flatMap(({ id: label, score }) =>
        topicsOf(label).map((topic) => {
          const place = Math.max(0, places.get(id)?.indexOf(topic) ?? 0);
          return score * (mine[TOPICS.indexOf(topic)] ?? 0) * FOLLOWING ** place;
        }),
      );
      return { id, score: parts.reduce((sum, part) => sum + part, 0) };
    });
}

/** Of two headings that name a topic the one that names it earlier is the better place; it decides ties only. */
const FOLLOWING = 0.99;

function topicsOf(label: string): readonly (typeof TOPICS)[number][] {
  const [area, name = ''] = label.split('/');
  if (area === 'requests') return TOPICS_OF_REQUESTS[name] ?? [];
  return TOPICS.filter((topic) => area === 'topics' && topic === name);
}
