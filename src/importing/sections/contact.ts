import type { Finding } from '../checking/finding';
import { fold } from '../topics/phrases';
import type { ProposedSection } from '../topics/proposeIds';
import { IMPORT_WORDS } from '../topics/words';

const LABELS: ReadonlySet<string> = new Set(
  [...IMPORT_WORDS.en.contactLabels, ...IMPORT_WORDS.ja.contactLabels].map(fold),
);
const EMAIL = /(?<![\w.+-])[\w.+-]+\s?(?:@|\[at\]|\(at\))\s?[\w-]+\.[\w.]+/u;
const PHONE = /(?:\+\d{1,3}[\s(-]?|\b0)\d[\d\s()-]{6,}\d/u;
const FORM = /https?:\/\/\S*(?:contact|inquir|enquir|form|support|toiawase)\S*/u;

/** Whether a folded text tells how somebody can be reached: e-mail, phone or a web form. */
export function contactIn(folded: string): boolean {
  return [EMAIL, PHONE, FORM].some((pattern) => pattern.test(folded));
}

/** A line that says only "Contact Office" and has nothing after it in its provision. */
export function findEmptyContact({ id, text }: Pick<ProposedSection, 'id' | 'text'>): readonly Finding[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const last = lines.at(-1) ?? '';
  return isContactLabel(last) ? [{ kind: 'contactEmpty', provision: id, values: { label: last } }] : [];
}

export function isContactLabel(line: string): boolean {
  const bare = fold(line)
    .replace(/^[\p{Nd}.\s■□◆◇●○【[<(]+/u, '')
    .replace(/(?<![:\s\]】>)])[:\s\]】>)]+$/u, '');
  return LABELS.has(bare);
}
