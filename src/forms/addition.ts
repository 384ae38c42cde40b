import { claim } from './claim';
import { dataFields } from './dataFields';
import { wordsField } from './fields';
import { wordsOf } from './questionWords';

/** "Please add it: Kamau Motors Ltd": what stands behind the colon. */
const NAMED =
  /\b(?:add|put|include)\b[^:：\n]{0,40}[:：]\s*(?<words>\S.*)$|(?:追加|足し|加え)[^:：\n]{0,20}[:：]\s*(?<japanese>\S.*)$/iu;

function namedMissing(wished: string): string | undefined {
  const { words, japanese } = NAMED.exec(wished.slice(0, 400))?.groups ?? {};
  return words ?? japanese;
}

/** 追加 (APPI Art. 34(1)): what is missing is added. */
export const addition = claim({
  id: 'addition',
  version: 2,
  about: {
    ...dataFields('dataToComplete', { all: false }),
    missing: { ...wordsField(wordsOf('missing'), { takesNumbers: true }), findInWish: namedMissing },
  },
  ends: 'notice',
});
