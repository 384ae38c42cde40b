import type {
  AskSecondOpinion,
  SecondOpinion,
  SecondOpinionQuestion,
  SecondOpinionResult,
} from '../ports/secondOpinion';
import { maskPersonal } from '../recognition/hidden/maskPersonal';
import { type Call, createCall, type Endpoint, type Fetch } from './call';
import { cut } from './cut';
import { readEmbeddings, similarityOf, type Vector } from './embeddings';
import { createGuard, type Guarded, type GuardMeans } from './guard';
import { createProvisionVectors } from './provisionVectors';
import { createRerank, readOrder } from './rerank';

/** An OpenAI-compatible server and its models; either of the two may be left out. */
export interface SecondOpinionOptions extends Endpoint {
  readonly embeddingModel?: string;
  readonly rerankModel?: string;
}

export interface SecondOpinionMeans extends GuardMeans {
  readonly fetch: Fetch;
  /** A signal that gives up after so many milliseconds, such as `AbortSignal.timeout`. */
  readonly deadline: (ms: number) => AbortSignal;
}

/** How long a customer's turn waits, both models together. */
const TURN_MS = 1000;
/** How long one request of the background may take. */
const BACKGROUND_MS = 30_000;
const RERANKED = 8;
const QUESTION_LENGTH = 1000;

type Similarity = ReadonlyMap<string, number>;
type Part<T> = (question: SecondOpinionQuestion, signal: AbortSignal) => Promise<Guarded<T>>;
const NOT_ASKED = { ok: false, reason: 'notAsked' } as const;

/**
 * A second opinion on the ranking of provisions. Each question goes out once, masked, and whatever goes wrong is a
 * refusal within a second. What the models say is read as numbers only, so no word of theirs can reach anybody.
 */
export function createSecondOpinion(options: SecondOpinionOptions, means: SecondOpinionMeans): SecondOpinion {
  const call = createCall(options, means.fetch);
  const { embeddingModel, rerankModel } = options;
  const compare = embeddingModel === undefined ? undefined : createCompare(call, embeddingModel, means);
  const order = rerankModel === undefined ? undefined : createOrder(call, rerankModel, means);
  const ask: AskSecondOpinion = async (question) => {
    const signal = means.deadline(TURN_MS);
    const masked = { ...question, text: cut(maskPersonal(question.text), QUESTION_LENGTH) };
    const [similarity, ordered] = await Promise.all([
      compare?.ask(masked, signal) ?? NOT_ASKED,
      order?.(masked, signal) ?? NOT_ASKED,
    ]);
    return joined(similarity, ordered);
  };
  return { ask, prepare: compare?.prepare ?? (() => Promise.resolve()) };
}

/** One that came is enough. The reason of a call that was made says more than that of one that was not. */
function joined(similarity: Guarded<Similarity>, order: Guarded<readonly string[]>): SecondOpinionResult {
  if (!similarity.ok && !order.ok) return similarity.reason === 'notAsked' ? order : similarity;
  return {
    ok: true,
    ...(similarity.ok ? { similarity: similarity.value } : {}),
    ...(order.ok ? { order: order.value } : {}),
  };
}

function createCompare(call: Call, model: string, means: SecondOpinionMeans) {
  const guard = createGuard('embedding', means);
  const vectors = createProvisionVectors(async (input) => {
    const embedded = await guard(
      () => call('embeddings', { model, input }, means.deadline(BACKGROUND_MS)),
      (answer) => readEmbeddings(answer, input.length),
    );
    return embedded.ok ? embedded.value : undefined;
  });
  const ask: Part<Similarity> = async ({ text, version, language }, signal) => {
    const provisions = vectors.of(version, language);
    if (provisions === undefined || provisions.size === 0 || text === '') return NOT_ASKED;
    return guard(
      () => call('embeddings', { model, input: [text] }, signal),
      (answer) => similarities(provisions, readEmbeddings(answer, 1)?.[0]),
    );
  };
  return { ask, prepare: vectors.prepare };
}

/** Undefined when the question's embedding is not of the same make as the provisions'. */
function similarities(provisions: ReadonlyMap<string, Vector>, asked?: Vector): Similarity | undefined {
  if (asked === undefined) return undefined;
  const comparable = [...provisions].filter(([, vector]) => vector.length === asked.length);
  if (comparable.length < provisions.size) return undefined;
  return new Map(comparable.map(([id, vector]) => [id, similarityOf(vector, asked)]));
}

function createOrder(call: Call, model: string, means: SecondOpinionMeans): Part<readonly string[]> {
  const guard = createGuard('rerank', means);
  const rerank = createRerank(call, model);
  return async ({ text, candidates }, signal) => {
    const best = candidates.slice(0, RERANKED);
    if (best.length < 2 || text === '') return NOT_ASKED;
    return guard(
      () => rerank(text, best, signal),
      (answer) => readOrder(answer, best),
    );
  };
}
