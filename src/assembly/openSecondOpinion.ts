import type { Settings } from '../config/settings';
import { present } from '../domain/present';
import { deskSettings } from './deskSettings';
import {
  createSecondOpinion,
  type SecondOpinionMeans,
  type SecondOpinionOptions,
} from '../endpoint/secondOpinion';
import type { SecondOpinion } from '../ports/secondOpinion';

/** The second opinion of these settings; undefined where none is configured, or where customers could not be told of it. */
export function openSecondOpinion(
  settings: Settings,
  means: Pick<SecondOpinionMeans, 'elapsed' | 'log'>,
): SecondOpinion | undefined {
  const options = optionsOf(settings);
  if (options === undefined || deskSettings(settings).secondOpinion === undefined) return undefined;
  return createSecondOpinion(options, { ...means, fetch, deadline: (ms) => AbortSignal.timeout(ms) });
}

function optionsOf(settings: Settings): SecondOpinionOptions | undefined {
  const { ENDPOINT_URL: url, ENDPOINT_KEY: key, ENDPOINT_KEY_HEADER: keyHeader } = settings;
  const { ENDPOINT_EMBEDDING_MODEL: embeddingModel, ENDPOINT_RERANK_MODEL: rerankModel } = settings;
  if (url === undefined) return undefined;
  return { url, keyHeader, ...present({ key, embeddingModel, rerankModel }) };
}
