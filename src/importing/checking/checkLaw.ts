import { type Finding, type FindingKind, SEVERITY } from './finding';
import { contactIn, findEmptyContact } from '../sections/contact';
import { fold, hasPhrase } from '../topics/phrases';
import type { ProposedSection } from '../topics/proposeIds';
import { IMPORT_WORDS } from '../topics/words';

/** A provision, as far as its words count. */
type Worded = Pick<ProposedSection, 'id' | 'heading' | 'text'>;

type LawWords = keyof typeof IMPORT_WORDS.en.law;

const ADDRESS =
  /(?:東京都|北海道|京都府|大阪府|\p{sc=Han}{2,3}県)\s*\p{sc=Han}|\b\d{1,5}\s+\p{L}+\s+(?:street|st\.|road|rd\.|avenue|ave\.)/u;
const AMOUNT = new RegExp(
  `[\\d,]*\\d\\s*(?:${[...wordsOf('amount')].join('|')})|[¥$€£]\\s*\\d|(?:jpy|usd|eur)\\s*\\d`,
  'u',
);

/** What the law wants said, and the provisions in which it is said when there are any of these ids. */
const DEMANDED: readonly (readonly [kind: FindingKind, words: LawWords, ids: readonly string[]])[] = [
  ['businessName', 'businessName', []],
  ['representative', 'representative', []],
  ['purposesMissing', 'purposes', ['purpose-of-use']],
  ['procedureMissing', 'procedure', ['requests']],
  ['complaintsMissing', 'complaints', []],
  ['securityMissing', 'security', ['security', 'protection']],
];

/** Compares a policy with what has to be made known (APPI Art. 32, Order Art. 10) and with promises that cannot be kept. */
export function checkLaw(sections: readonly Worded[]): readonly Finding[] {
  const whole = fold(sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n'));
  const ids = new Set(sections.map(({ id }) => id));
  const said = (words: LawWords, usual: readonly string[]) =>
    usual.some((id) => ids.has(id)) || hasPhrase(whole, wordsOf(words));
  const addressed = ADDRESS.test(whole) || hasPhrase(whole, wordsOf('address'));
  return [
    ...DEMANDED.filter(([, words, usual]) => !said(words, usual)).map(([kind]) => ({ kind })),
    ...(addressed ? [] : [{ kind: 'businessAddress' } as const]),
    ...(contactIn(whole) || addressed ? [] : [{ kind: 'contactMissing' } as const]),
    ...sections.flatMap(findEmptyContact),
    ...checkFee(sections, whole),
    ...sections.flatMap(checkJointUse),
    ...sections.flatMap(checkConsent),
  ];
}

/** What has to be made known (APPI Art. 32(1), Order Art. 10) and these provisions do not say. */
export function lackingIn(provisions: readonly Worded[]): readonly Finding[] {
  return checkLaw(provisions).filter(({ kind }) => SEVERITY[kind] === 'missing');
}

function wordsOf(words: LawWords): readonly string[] {
  return [...IMPORT_WORDS.en.law[words], ...IMPORT_WORDS.ja.law[words]];
}

function checkFee(sections: readonly Worded[], whole: string): readonly Finding[] {
  const charging = sections.filter(({ id, text }) => {
    const folded = fold(text);
    const about = id.startsWith('requests') || id.startsWith('fee');
    return about && hasPhrase(folded, wordsOf('fee')) && !hasPhrase(folded, wordsOf('free'));
  });
  const [first] = charging;
  if (first !== undefined)
    return AMOUNT.test(whole) ? [] : [{ kind: 'feeWithoutAmount', provision: first.id }];
  return hasPhrase(whole, wordsOf('fee')) || hasPhrase(whole, wordsOf('free'))
    ? []
    : [{ kind: 'feeMissing' }];
}

/** Art. 27(5)(iii): items, scope of users, purpose, and who is responsible. */
function checkJointUse({ id, heading, text }: Worded): readonly Finding[] {
  const all = fold(`${heading}\n${text}`);
  const mentions = sentencesOf(`${heading}\n${text}`).some(
    (sentence) => hasPhrase(sentence, wordsOf('jointUse')) && !hasPhrase(sentence, wordsOf('negated')),
  );
  const parts = ['jointItems', 'jointScope', 'jointPurpose', 'jointResponsible'] as const;
  const unnamed = mentions ? parts.filter((part) => !hasPhrase(all, wordsOf(part))) : [];
  return unnamed.length === 0
    ? []
    : [{ kind: 'jointUseIncomplete', provision: id, values: { parts: unnamed.join(' ') } }];
}

/** My Number Act, Art. 19: consent does not allow it. */
function checkConsent({ id, text }: Worded): readonly Finding[] {
  const promised = sentencesOf(text).some(
    (sentence) =>
      (['myNumber', 'thirdParty', 'consent', 'negated'] as const).every((words) =>
        hasPhrase(sentence, wordsOf(words)),
      ) && !hasPhrase(sentence, wordsOf('denied')),
  );
  return promised ? [{ kind: 'consentNotEnough', provision: id }] : [];
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s|(?<=[\u3002\uFF01\uFF1F])|\n/u).map(fold);
}
