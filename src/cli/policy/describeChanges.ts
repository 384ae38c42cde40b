import type { Locale } from '../../../locales';
import { comparePolicies, type ProvisionChange } from '../../domain/policy/comparePolicies';
import { findProvision, type PolicyDocument, type Provision } from '../../domain/policy/policy';
import { markWording } from './markWording';

/** What changed between two versions in one language, to be read in a terminal; no line when their words are the same. */
export function describeChanges(before: PolicyDocument, after: PolicyDocument): readonly string[] {
  const { language } = after;
  return [
    ...(before.title === after.title ? [] : [`  Title: ${markWording(before.title, after.title, language)}`]),
    ...(before.original === after.original
      ? []
      : [`  This language is ${after.original ? 'now the original' : 'no longer the original'}.`]),
    ...(isReordered(before, after) ? ['  The provisions stand in another order.'] : []),
    ...comparePolicies(before, after).flatMap((change) => describe(change, before, after)),
    ...after.provisions.flatMap((provision) => describePlain(provision, before, language)),
  ];
}

function describe(
  { id, change, headings }: ProvisionChange,
  before: PolicyDocument,
  after: PolicyDocument,
): readonly string[] {
  const { language } = after;
  const old = headings.before ?? headings.after ?? '';
  const heading = markWording(old, headings.after ?? old, language);
  const head = `  #${id} ${change}: ${heading === '' ? '(without a heading)' : heading}`;
  if (change === 'retitled') return [head];
  const [oldText, newText] = [before, after].map((document) => findProvision(document, id)?.text ?? '');
  const text = markWording(oldText ?? '', newText ?? '', language);
  return [head, ...text.split('\n').map((line) => (line === '' ? '' : `    ${line}`))];
}

/** What a provision says in easier words is approved with it, and binds nobody. */
function describePlain(
  { id, plain = '' }: Provision,
  before: PolicyDocument,
  language: Locale,
): readonly string[] {
  const old = findProvision(before, id)?.plain ?? '';
  return old === plain ? [] : [`  #${id} in plain words: ${markWording(old, plain, language)}`];
}

/** Whether what both have follows each other differently. */
function isReordered(before: PolicyDocument, after: PolicyDocument): boolean {
  const idsOf = (document: PolicyDocument, other: PolicyDocument) =>
    document.provisions.map(({ id }) => id).filter((id) => findProvision(other, id) !== undefined);
  return idsOf(before, after).join(' ') !== idsOf(after, before).join(' ');
}
