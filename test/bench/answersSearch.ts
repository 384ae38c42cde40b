import lunr from 'lunr';
import addStemmers from 'lunr-languages/lunr.stemmer.support';
import addJapanese from 'lunr-languages/lunr.ja';
import addSegmenter from 'lunr-languages/tinyseg';
import MiniSearch from 'minisearch';
import type { Locale } from '../../locales';
import type { PolicyDocument } from '../../src/domain/policy/policy';
import { type Ask, type Found, languagesOf, rankedBy, type System } from './answersSystem';

const FIELDS = ['heading', 'text'];
type Search = (text: string) => readonly Found[];

/** MiniSearch as it comes: words are what stands between spaces and punctuation. */
export const miniSearchPlain: System = {
  name: 'MiniSearch, as it comes',
  fill: (documents) => askEach(documents, (document) => searchIn(document)),
};

/** MiniSearch with every two neighbouring characters of Japanese as a word. */
export const miniSearchPairs: System = {
  name: 'MiniSearch, Japanese in pairs of characters',
  fill: (documents) => askEach(documents, (document) => searchIn(document, { tokenize: tokenisePairs })),
};

/** lunr, with lunr-languages' segmenter and stop words for Japanese. */
export const lunrSystem: System = {
  name: 'lunr, with lunr-languages',
  fill: (documents) => askEach(documents, searchInLunr),
};

/** One index a language. */
function askEach(documents: readonly PolicyDocument[], index: (document: PolicyDocument) => Search): Ask {
  const indexes = new Map<Locale, Search>(documents.map((document) => [document.language, index(document)]));
  return (question) =>
    rankedBy(languagesOf(question).flatMap((language) => indexes.get(language)?.(question.text) ?? []));
}

function searchIn(
  { provisions }: PolicyDocument,
  options: { readonly tokenize?: (text: string) => string[] } = {},
): Search {
  const index = new MiniSearch({ fields: FIELDS, ...options });
  index.addAll(provisions);
  return (text) => index.search(text).map(({ id, score }) => ({ id: String(id), score }));
}

const JAPANESE = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)/u;
const tokeniseLatin = MiniSearch.getDefault('tokenize') as (text: string) => string[];

function tokenisePairs(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(JAPANESE)
    .flatMap((run, at) => (at % 2 === 1 ? pairsOf(Array.from(run)) : tokeniseLatin(run)));
}

function pairsOf(characters: readonly string[]): readonly string[] {
  const pairs = characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
  return pairs.length === 0 ? characters : pairs;
}

/** What lunr-languages adds to lunr, which its types leave open. */
interface LunrOfJapanese {
  readonly ja: ((this: lunr.Builder) => void) & { readonly tokenizer: typeof lunr.tokenizer };
}

for (const add of [addStemmers, addSegmenter, addJapanese]) add(lunr);
const japanese = (lunr as unknown as LunrOfJapanese).ja;

/** lunr's own parser of queries cuts Japanese at spaces only, so that questions are cut as the index was. */
function searchInLunr({ provisions, language }: PolicyDocument): Search {
  const tokenise = language === 'ja' ? japanese.tokenizer : lunr.tokenizer;
  const index = lunr(function () {
    if (language === 'ja') this.use(japanese);
    this.ref('id');
    for (const field of FIELDS) this.field(field);
    for (const provision of provisions) this.add(provision);
  });
  return (text) => {
    const found = index.query((query) => {
      for (const token of tokenise(text)) query.term(token.toString(), {});
    });
    return found.map(({ ref, score }) => ({ id: ref, score }));
  };
}
