import type { Found } from './found';
import { numberAt, skip, type Copy, type Token } from '../numbers/numberAfterWords';

/** Words for health insurance and its papers; 保険証券 and 保険証明書 are of other insurances. */
const ANCHOR =
  /健康保険|国民健保|国保|社保|保険証(?![券明])|資格確認書|資格情報のお知らせ|被保険者|保険者|後期高齢者医療|health[ -]insurance|insurance card|insured person(?:['’]s)?|insurer(?:['’]s)?/gu;
/** Labels that are enough alone, if two of them have numbers. */
const BARE = /(?<![\p{sc=Han}\p{sc=Katakana}ーの])(?:記号|番号)/gu;
/** How far behind the words a label may stand. */
const FAR = 40;
const LABEL =
  /記号(?:(?:[・･/､、,と]|及び|および)?番号)?|番号|枝番号?|qrコード|qr|symbols?\b|numbers?\b|no\.|nos?\b|id\b|branch\b|code\b|#|№/uy;
const FILL =
  /(?:[\s:;="'“”‘’、､。,・･/|&「」『』【】()[\]<>-]|証|カード|等|の|は|が|も|と|で|です|及び|および|第|内容|certificate\b|card\b|text\b|is\b|are\b|and\b|the\b|my\b|['’]s\b){0,12}/uy;
/** Without a label a number this long can be nothing else. */
const FEWEST_WITHOUT_LABEL = 5;
const MOST_LABELS = 8;

interface Labelled {
  readonly end: number;
  readonly labels: readonly string[];
  readonly token: Token;
}

/** The insurer's numbers, symbols and numbers that stand behind words for health insurance, or 記号 beside 番号. */
export function insuranceNumbersIn(copy: Copy): readonly Found[] {
  const anchored = chainsAt(copy.small, ANCHOR, ({ 0: word, index }) =>
    chainFrom(copy, index + word.length, true),
  );
  const bare = chainsAt(copy.small, BARE, ({ index }) => chainFrom(copy, index, false)).filter(
    ({ start, chain }) => isPair(chain) || isBehindWords(copy, start),
  );
  return [...anchored, ...bare]
    .flatMap(({ chain }) => chain)
    .map(({ token }) => ({ from: token.from, to: token.to, kind: 'healthInsurance' }));
}

/** The chains that begin where a pattern is found, but none that begins within another. */
function chainsAt(small: string, pattern: RegExp, chainOf: (found: RegExpExecArray) => readonly Labelled[]) {
  let end = 0;
  return [...small.matchAll(pattern)].flatMap((found) => {
    if (found.index < end) return [];
    const chain = chainOf(found);
    end = chain.at(-1)?.end ?? end;
    return [{ start: found.index, chain }];
  });
}

/** Label, number, label, number … one after the other; the first may lack its label behind words that say enough. */
function chainFrom(copy: Copy, at: number, anchored: boolean): readonly Labelled[] {
  const chain: Labelled[] = [];
  let next = labelledAt(copy, at);
  while (next !== undefined) {
    const enough = anchored && chain.length === 0 && next.token.digits >= FEWEST_WITHOUT_LABEL;
    if (next.labels.length === 0 && !enough) return chain;
    chain.push(next);
    next = labelledAt(copy, next.end);
  }
  return chain;
}

function labelledAt(copy: Copy, start: number): Labelled | undefined {
  const labels: string[] = [];
  let at = skip(FILL, copy.small, start);
  for (let end = skip(LABEL, copy.small, at); end > at && labels.length < MOST_LABELS;) {
    labels.push(copy.small.slice(at, end));
    at = skip(FILL, copy.small, end);
    end = skip(LABEL, copy.small, at);
  }
  const token = numberAt(copy, at);
  return token && token.digits > 0 ? { end: token.to, labels, token } : undefined;
}

/** 記号 and 番号, each with its number or both with one. */
function isPair(chain: readonly Labelled[]): boolean {
  const labels = chain.flatMap((one) => one.labels).join(' ');
  return labels.includes('記号') && labels.includes('番号');
}

function isBehindWords(copy: Copy, at: number): boolean {
  return copy.small.slice(Math.max(0, at - FAR), at).search(ANCHOR) >= 0;
}
