import type { Topic } from '../../locales';
import type { PolicyVersion } from '../domain/policy/policy';
import type { PrepareUnderstanding, Understand, Understanding } from '../ports/understand';
import { withNumberMeant } from '../recognition/numbers/phoneMeant';
import type { Classifier } from './classifier';
import { contentOf, featuresOf, type Features } from './features';
import { readLanguage, type SpokenLanguage } from './language';
import { createReadGist } from './gist';
import { createPointOut } from './pointOut';
import {
  ANSWERED_FROM,
  createRead,
  type MessageRead,
  provisionsAbout,
  type ReadText,
  statesTopic,
} from './reading';
import { alsoLeftOut, readParts, secondAnswer } from './secondAnswer';
import { wishIn } from './wrappedWish';
import { createReadShares, type Shares } from './shares';
import { createReadTopics, createTagProvision, tagsOfPolicy } from './tagProvisions';

/** The classifiers: how people ask, how policies put it, and how people talk with the desk. */
interface Models {
  readonly asked: Classifier;
  readonly stated: Classifier;
  readonly talk: Classifier;
}

/** The engine: what is wanted comes from how people ask, and where it stands from the policy's own words. */
export function createPrepareUnderstanding({ asked, stated, talk }: Models): PrepareUnderstanding {
  const shares = rememberLast(createReadShares(asked));
  const readTopics = createReadTopics(stated);
  const tag = createTagProvision(readTopics);
  const gistOf = createReadGist(talk);
  return ({ documents }: PolicyVersion): Understand => {
    const tags = tagsOfPolicy(documents, tag);
    const read = createRead(documents, shares, tags);
    const point = createPointOut(documents, readTopics);
    return {
      gistOf,
      meaningOf(said, conversationLanguage) {
        const text = withNumberMeant(said);
        const spoken = readLanguage(text, conversationLanguage);
        const reading = wishIn(text, read(text, spoken), (plain) => read(plain, spoken));
        const answered = reading.kind === 'policy' && reading.confidence >= ANSWERED_FROM;
        const parts = isAsked(reading) ? readParts(text, (part) => read(part, spoken)) : [];
        const second = answered ? secondAnswer(reading, parts) : [];
        const leftOut = alsoLeftOut(reading, parts, (topic) => statesTopic(tags, topic));
        return understood(spoken, reading, { answered, second, leftOut });
      },
      rank(said, conversationLanguage) {
        const text = withNumberMeant(said);
        const { matches } = read(text, readLanguage(text, conversationLanguage));
        const most = matches[0]?.score ?? 0;
        return matches.map(({ id, score }) => ({ id, score: most === 0 ? 0 : score / most }));
      },
      states: (topic) => statesTopic(tags, topic),
      about: (topic) => provisionsAbout(tags, topic),
      pointOut(said, provision, language) {
        const text = withNumberMeant(said);
        return point({ text, topics: shares(text).topics }, provision, language);
      },
    };
  };
}

interface Quotable {
  readonly answered: boolean;
  /** What answers the other one of two questions. */
  readonly second: readonly string[];
  /** What else was asked about that no provision states. */
  readonly leftOut: readonly Topic[];
}

const isAsked = ({ kind, unknown }: MessageRead): boolean =>
  !unknown && (kind === 'policy' || kind === 'outofscope');

function understood(
  { language }: SpokenLanguage,
  reading: MessageRead,
  { answered, second, leftOut }: Quotable,
): Understanding {
  const { kind, unknown, shares, matches, confidence, topic, stated } = reading;
  const elsewhere = isElsewhere(reading);
  const asked = ['policy', 'outofscope'].includes(kind) && !elsewhere;
  const [first = '', ...others] = matches.map(({ id }) => id);
  return {
    kind,
    unknown,
    answered,
    language,
    confidence,
    elsewhere,
    sections: [...new Set([first, ...second, ...others])].slice(0, 3),
    answers: answered ? 1 + second.length : 0,
    requestType: kind === 'request' ? shares.requestType : null,
    topic: asked ? topic : null,
    stated: asked && stated,
    alsoLeftOut: asked ? leftOut : [],
    announce: wantsNews(reading),
  };
}

function isElsewhere({ kind, unknown, shares }: MessageRead): boolean {
  return unknown || (kind === 'outofscope' && shares.elsewhere >= shares.question);
}

function wantsNews({ unknown, shares: { announce, question, elsewhere, request } }: MessageRead): boolean {
  return !unknown && announce > Math.max(question, elsewhere, request);
}

/** A question is understood first and pointed out next: what was read of it last is read once. */
function rememberLast(readShares: (features: Features, content: Features) => Shares): ReadText {
  let last: { readonly text: string; readonly shares: Shares } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, shares: readShares(featuresOf(text), contentOf(text)) };
    return last.shares;
  };
}
