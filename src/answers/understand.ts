import type { Topic } from '../../locales';
import type { PolicyDocument, PolicyVersion } from '../domain/policy/policy';
import type { PrepareUnderstanding, Understand, Understanding } from '../ports/understand';
import { meansUse } from '../recognition/wishes/meansUse';
import { withNumberMeant } from '../recognition/numbers/phoneMeant';
import type { Classifier } from './classifier';
import { contentOf, featuresOf, type Features } from './features';
import { readLanguage, type SpokenLanguage } from './language';
import { createReadGist } from './gist';
import { namesMatter } from './matters';
import { createRankParts, type RankParts } from './partRank';
import { partsOf, type ReadPiece } from './parts';
import { createPointOut } from './pointOut';
import { ANSWERED_FROM, createRead, type MessageRead, provisionsAbout, statesTopic } from './reading';
import { alsoLeftOut, readParts, secondAnswer } from './secondAnswer';
import { wishIn } from './wrappedWish';
import { createReadShares } from './shares';
import { createTagProvision, createTopicsOf, type Tags, tagsOfPolicy } from './tagProvisions';

/** The classifiers: how people ask, how policies put it, and how people talk with the desk. */
interface Models {
  readonly asked: Classifier;
  readonly stated: Classifier;
  readonly talk: Classifier;
}

/** The engine: what is wanted comes from how people ask, and where it stands from the policy's own words. */
export function createPrepareUnderstanding({ asked, stated, talk }: Models): PrepareUnderstanding {
  const features = rememberLast(featuresOf);
  const readShares = createReadShares(asked);
  const shares = rememberLast((text) => readShares(features(text), contentOf(text)));
  const topicsOf = createTopicsOf(stated);
  const gistOf = rememberLast(createReadGist(talk, features));
  return ({ documents }: PolicyVersion): Understand => {
    const readPiece = rememberAll(topicsOf);
    const readTopics = (text: string) => readPiece(text).topics;
    const tags = tagsOfPolicy(documents, createTagProvision(readTopics));
    const read = createRead(documents, shares, tags, rankPartsOf(documents, readPiece, features));
    const point = createPointOut(documents, readTopics);
    return {
      gistOf,
      namesMatter,
      meaningOf(said, conversationLanguage) {
        const text = withNumberMeant(said);
        const spoken = readLanguage(text, conversationLanguage);
        const reading = wishIn(text, read(text, spoken), (plain) => read(plain, spoken));
        const answered = reading.kind === 'policy' && reading.confidence >= ANSWERED_FROM;
        const parts = isAsked(reading) ? readParts(text, (part) => read(part, spoken)) : [];
        const second = answered ? secondAnswer(reading, parts) : [];
        const leftOut = alsoLeftOut(reading, parts, (topic) => statesTopic(tags, topic));
        return understood(spoken, reading, { text, answered, second, leftOut });
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
  readonly text: string;
  readonly answered: boolean;
  /** What answers the other one of two questions. */
  readonly second: readonly string[];
  /** What else was asked about that no provision states. */
  readonly leftOut: readonly Topic[];
}

/** What is wished for; to use data no more is neither to remove it nor to stop mails, though it sounds like both. */
function requestTypeOf(text: string, { kind, shares: { requestType } }: MessageRead): string | null {
  if (kind !== 'request') return null;
  return OF_USE.includes(requestType) && meansUse(text) ? 'suspension-of-use' : requestType;
}
const OF_USE: readonly (string | null)[] = ['deletion', 'marketing-stop'];

const isAsked = ({ kind, unknown }: MessageRead): boolean =>
  !unknown && (kind === 'policy' || kind === 'outofscope');

function understood(
  { language }: SpokenLanguage,
  reading: MessageRead,
  { text, answered, second, leftOut }: Quotable,
): Understanding {
  const { kind, unknown, matches, confidence, topic, stated } = reading;
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
    requestType: requestTypeOf(text, reading),
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

/** By parts is ranked what does not name its topics: whoever names them has told what each provision is for. */
function rankPartsOf(
  documents: readonly PolicyDocument[],
  read: ReadPiece,
  featuresOfText: (text: string) => Features,
): RankParts | undefined {
  const named = documents.every(({ provisions }) => provisions.every(({ topics }) => topics !== undefined));
  if (named) return undefined;
  return createRankParts(
    documents.map((document) => partsOf(document, read)),
    featuresOfText,
  );
}

/** A question is understood first and pointed out next: what was read of it last is read once. */
function rememberLast<Read>(read: (text: string) => Read): (text: string) => Read {
  let last: { readonly text: string; readonly read: Read } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, read: read(text) };
    return last.read;
  };
}

/** The pieces of a policy are looked at from several sides, and read once. */
function rememberAll(topicsOf: (features: Features) => Tags): ReadPiece {
  const known = new Map<string, ReturnType<ReadPiece>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const features = featuresOf(text);
    const read = { features, topics: topicsOf(features) };
    known.set(text, read);
    return read;
  };
}
