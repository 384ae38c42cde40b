import type { Locale } from '../../locales';
import type { PrepareUnderstanding, Understanding } from '../ports/understand';
import { readIntent } from './intent';
import { readLanguage, type SpokenLanguage } from './language';
import { createRank, type Rank, type Ranked } from './rank';
import { tokenise } from './tokenise';

/** From this confidence on a provision is quoted. */
const ANSWERED_FROM = 0.4;
/** From here on the desk asks "did you mean"; below it says that the policy does not answer. */
const SUGGESTED_FROM = 0.2;

interface Index {
  readonly language: Locale;
  readonly rank: Rank;
}

/** Understands by phrases first and then by the words that question and provision share. */
export const prepareUnderstanding: PrepareUnderstanding = (policy) => {
  const indexes = policy.documents.map((document): Index => ({
    language: document.language,
    rank: createRank(document),
  }));
  return (text, conversationLanguage) => {
    const spoken = readLanguage(text, conversationLanguage);
    const intent = readIntent(text);
    if (intent !== null) {
      const requestType = intent.kind === 'request' ? intent.requestType : null;
      return { ...nothing(spoken), kind: intent.kind, requestType, confidence: 1 };
    }
    return answer(spoken, rankAll(fitting(indexes, spoken), tokenise(text)));
  };
};

/** The documents to look into: the language spoken, both when mixed, whatever there is when it is missing. */
function fitting(indexes: readonly Index[], { language, mixed }: SpokenLanguage): readonly Index[] {
  const own = indexes.filter((index) => index.language === language);
  return mixed || own.length === 0 ? indexes : own;
}

/** Of a provision found in several documents the better place counts. */
function rankAll(indexes: readonly Index[], terms: readonly string[]): readonly Ranked[] {
  const all = indexes.flatMap(({ rank }) => rank(terms)).sort((a, b) => b.score - a.score);
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}

function answer(spoken: SpokenLanguage, ranked: readonly Ranked[]): Understanding {
  const confidence = confidenceOf(ranked[0]);
  return {
    ...nothing(spoken),
    kind: confidence >= SUGGESTED_FROM ? 'policy' : 'outofscope',
    answered: confidence >= ANSWERED_FROM,
    sections: ranked.slice(0, 3).map(({ id }) => id),
    confidence,
  };
}

/** The share of the question that the provision covers, less when only everyday words of the policy are shared. */
function confidenceOf(best: Ranked | undefined): number {
  return best === undefined ? 0 : (best.coverage * best.score) / (best.score + 1);
}

function nothing({ language }: SpokenLanguage): Understanding {
  return {
    kind: 'outofscope',
    answered: false,
    sections: [],
    requestType: null,
    topic: null,
    language,
    confidence: 0,
  };
}
