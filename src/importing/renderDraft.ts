import { present } from '../domain/present';
import type { ImportedPolicy } from './importedPolicy';

type Drafted = Omit<ImportedPolicy, 'findings'>;

/**
 * The draft as Markdown, in the form that `parsePolicy` reads.
 * @param review the name of the list to check it by, without a folder: publishing asks whether it was gone through
 */
export function renderDraft(
  { version, language, title, effective, original, sections }: Drafted,
  review?: string,
): string {
  const front = {
    version,
    language,
    title: oneLine(title),
    effective,
    original: String(original),
    ...present({ review }),
  };
  const settings = Object.entries(front).map(([key, value]) =>
    value === '' ? `${key}:` : `${key}: ${value}`,
  );
  const written = sections.map(({ id, heading, text }) => {
    const head = heading === '' ? `## {#${id}}` : `## ${oneLine(heading)} {#${id}}`;
    return `${head}\n\n${guard(text)}\n`;
  });
  return ['---', ...settings, '---', '', written.join('\n')].join('\n');
}

/** A line of the text that would begin a section is moved in by one space, which the reader takes for layout. */
function guard(text: string): string {
  return text.replace(/^##(?!#)/gmu, ' ##');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, (gap) => (/[\r\n]/u.test(gap) ? ' ' : gap)).trim();
}
