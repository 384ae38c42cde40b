import type { Topic } from '../../locales';
import type { RequestTypeId } from '../domain/request/requestType';
import { formFor } from '../forms';
import type { Understanding } from '../ports/understand';
import { namesRequest } from '../recognition/wishes/namesRequest';
import { firstOf } from '../recognition/wishes/firstOf';
import { inPlainWords } from '../recognition/wishes/plainWish';
import { wantedTypes } from '../recognition/wishes/wantedTypes';
import { deniesComplaint, politelyAsks, soundsLikeWish } from '../recognition/wishes/wishing';
import type { ActOf } from './act';
import type { Typed } from './typed';
import type { Where } from './where';

export const meaningOf = ({ text }: Pick<Typed, 'text'>, { understand, language }: Where): Understanding =>
  understand.meaningOf(text, language);

/** The form of what the engine understood as a request. */
export function typesOf({ requestType }: Understanding): readonly RequestTypeId[] {
  const form = formFor(requestType ?? '');
  return form === undefined ? [] : [form.id];
}

/** All that is wanted, the first of it first. */
export function allWanted({ text }: Typed, where: Where, meant: Understanding): readonly RequestTypeId[] {
  const typeOf = (clause: string) => {
    const { kind, unknown, requestType } = meaningOf({ text: clause }, where);
    return kind === 'request' && !unknown ? requestType : null;
  };
  const types = wantedTypes(text, typeOf)
    .flatMap((type) => formFor(type)?.id ?? [])
    .filter((type) => type !== 'complaint' || !deniesComplaint(text));
  if (types.length < 2) return typesOf(meant);
  const first = firstOf(text, types);
  return types.toSorted((one, other) => Number(other === first) - Number(one === first));
}

/** Asked politely, ordered, or wished in a wrapping: "I wonder whether it would be possible to have it put right". */
function isOrder({ text, asks }: Typed): boolean {
  const plain = inPlainWords(text);
  if (plain !== undefined && soundsLikeWish(plain)) return true;
  return asks() ? politelyAsks(text) : soundsLikeWish(text);
}

/** So many sentences are looked at by themselves. */
export const SENTENCES = 4;

/** What one part of a message plainly wishes for, whatever is told beside it: "changed my mind, I want to see my data". */
export function wishedInPart({ pieces, asks }: Typed, where: Where): Understanding | undefined {
  if (asks()) return undefined;
  const parts = pieces();
  if (parts.length < 2) return undefined;
  return wishesOf(parts)
    .map((text) => meaningOf({ text }, where))
    .find((meant) => isWish(meant) && meant.confidence >= PLAIN);
}

/** The parts that may each be a wish: of many only one that names a request, as in a list of answers. */
function wishesOf(parts: readonly string[]): readonly string[] {
  const wishes = (part: string) => part.length >= FEWEST && soundsLikeWish(part);
  const named = parts.slice(0, MOST_PIECES).filter(namesRequest);
  return parts.length > PIECES ? named.slice(0, 1) : [...parts.filter(wishes), ...named];
}
const MOST_PIECES = 12;
const PIECES = 6;
/** In UTF-16 units: "send" alone wishes for nothing. */
const FEWEST = 10;
/** So likely a part has to be a wish by itself. */
const PLAIN = 0.9;

/** An order about a topic, in the whole of it or in one of its sentences, is the wish to have that done. */
export function orderedIn(typed: Typed, where: Where, meant: Understanding): ActOf<'wants'> | undefined {
  const parts = [typed, ...typed.sentences().slice(0, SENTENCES)].filter(isOrder);
  for (const part of parts) {
    const { topic } = part === typed ? meant : meaningOf(part, where);
    const type = topic === null ? undefined : WISHED_OF[topic];
    if (type !== undefined)
      return { is: 'wants', types: [OF_MAILS.test(part.text) ? 'marketing-stop' : type], meant };
  }
  return undefined;
}

export const isWish = ({ kind, unknown, requestType }: Understanding): boolean =>
  kind === 'request' && !unknown && requestType !== 'inquiry';

/** To stop these is to be left alone, whatever else may be stopped. */
const OF_MAILS =
  /\bunsubscribe\b|\bnewsletters?\b|\b(?:ads?|advert\w*|marketing|promo\w*)\b|配信|メルマガ|ＤＭ|\bDM\b|ダイレクトメール|案内メール|広告|セールス|営業/iu;

/** What whoever orders something about a topic wants done. */
const WISHED_OF: Readonly<Partial<Record<Topic, RequestTypeId>>> = {
  'rights-access': 'disclosure',
  'rights-correct': 'correction',
  'rights-delete': 'erasure',
  'rights-stop': 'suspension-of-use',
  'consent-withdrawal': 'suspension-of-use',
  marketing: 'marketing-stop',
  'transfer-abroad': 'foreign-recipient-information',
  'third-party': 'stop-third-party-provision',
  selling: 'stop-third-party-provision',
};
