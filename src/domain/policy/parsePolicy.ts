import { present } from '../present';
import { partPlain, type PlainFault } from './plainBlock';
import type { PolicyDocument, Provision } from './policy';

/** Why a policy file was not taken. */
export type PolicyFault =
  | 'noFrontMatter'
  | 'frontMatterNotClosed'
  | 'notKeyAndValue'
  | 'missingVersion'
  | 'missingLanguage'
  | 'unknownLanguage'
  | 'missingTitle'
  | 'badEffectiveDate'
  | 'notTrueOrFalse'
  | 'textBeforeFirstSection'
  | 'headingWithoutId'
  | 'duplicateId'
  | 'emptySection'
  | 'noSections'
  | PlainFault;

/** A document, or what is wrong with it and where; lines are counted from 1. */
type ParsedPolicy =
  | { readonly ok: true; readonly value: PolicyDocument }
  | { readonly ok: false; readonly reason: PolicyFault; readonly line: number };

type Refused = Extract<ParsedPolicy, { ok: false }>;
type Settings = ReadonlyMap<string, { readonly value: string; readonly line: number }>;
interface Section extends Provision {
  readonly line: number;
  readonly fault?: { readonly reason: PlainFault; readonly line: number };
}

const HEADING = /^##(?!#)(.*)\{#([\w-]+)((?:\s+\.[\w-]+)*)\s*\}\s*$/u;

/**
 * Reads a policy: front matter of `key: value` lines (`version`, `language` and `title` are needed; `effective`,
 * `original` and `sample` may be left out and are then empty, false and false; other keys are passed over), then
 * sections `## Heading {#id}`, or `{#id .topic .topic}` to name what they are about; a heading may be empty. Their prose
 * is kept to the letter. At the end of a section may stand what it says in easier words, between `::: {.plain}` and `:::`.
 */
export function parsePolicy(markdown: string): ParsedPolicy {
  const lines = markdown.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const front = readFrontMatter(lines);
  if ('ok' in front) return front;
  const fault = faultOfSettings(front.settings);
  if (fault !== undefined) return fault;
  const sections = readSections(lines, front.end + 1);
  if ('ok' in sections) return sections;
  return { ok: true, value: documentOf(front.settings, sections) };
}

function readFrontMatter(
  lines: readonly string[],
): Refused | { readonly settings: Settings; readonly end: number } {
  if (lines[0]?.trim() !== '---') return refused('noFrontMatter', 1);
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  if (end === -1) return refused('frontMatterNotClosed', lines.length);
  const settings = new Map<string, { value: string; line: number }>();
  for (const [index, text] of lines.slice(0, end).entries()) {
    if (index === 0) continue;
    const pair = readPair(text);
    if (pair === undefined || settings.has(pair.key)) return refused('notKeyAndValue', index + 1);
    settings.set(pair.key, { value: pair.value, line: index + 1 });
  }
  return { settings, end };
}

/** `key: value`, the value with or without quotation marks around it. */
function readPair(text: string): { readonly key: string; readonly value: string } | undefined {
  const [, key, value = ''] = /^([A-Za-z][\w-]*):(?:\s(.*))?$/u.exec(text.trimEnd()) ?? [];
  return key === undefined
    ? undefined
    : {
        key,
        value: value
          .trim()
          .replace(/^(["'])(.*)\1$/u, '$2')
          .trim(),
      };
}

function faultOfSettings(settings: Settings): Refused | undefined {
  const wrong = CHECKS.find(([, key, holds]) => !holds(settings.get(key)?.value));
  return wrong === undefined ? undefined : refused(wrong[0], settings.get(wrong[1])?.line ?? 1);
}

type Check = readonly [fault: PolicyFault, key: string, holds: (value: string | undefined) => boolean];
const given = (value: string | undefined): boolean => value !== undefined && value !== '';
const trueOrFalse = (value: string | undefined): boolean => [undefined, 'true', 'false'].includes(value);
const CHECKS: readonly Check[] = [
  ['missingVersion', 'version', given],
  ['missingLanguage', 'language', given],
  ['unknownLanguage', 'language', (value) => value === 'en' || value === 'ja'],
  ['missingTitle', 'title', given],
  ['badEffectiveDate', 'effective', (value) => !given(value) || isDate(value ?? '')],
  ['notTrueOrFalse', 'original', trueOrFalse],
  ['notTrueOrFalse', 'sample', trueOrFalse],
];

function isDate(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

function readSections(lines: readonly string[], from: number): Refused | readonly Section[] {
  const starts = [...lines.keys()].filter((at) => at >= from && /^##(?!#)/u.test(lines[at] ?? ''));
  const first = starts[0] ?? lines.length;
  const stray = lines.findIndex((line, at) => at >= from && at < first && line.trim() !== '');
  if (stray !== -1) return refused('textBeforeFirstSection', stray + 1);
  if (starts.length === 0) return refused('noSections', lines.length);
  const sections = starts.map((at, index) => sectionOf(lines.slice(at, starts[index + 1]), at + 1));
  return faultOfSections(sections) ?? sections;
}

function sectionOf(lines: readonly string[], line: number): Section {
  const [, heading = '', id = '', classes = ''] = HEADING.exec(lines[0] ?? '') ?? [];
  const topics = classes.split(/[\s.]+/u).filter((topic) => topic !== '');
  const parted = partPlain(lines.slice(1));
  const head = {
    id,
    heading: heading.trim(),
    line,
    ...present({ topics: topics.length === 0 ? undefined : topics }),
  };
  if ('fault' in parted)
    return { ...head, text: '', fault: { reason: parted.fault, line: line + 1 + parted.at } };
  return { ...head, text: parted.text.join('\n').trim(), ...present({ plain: parted.plain }) };
}

function faultOfSections(sections: readonly Section[]): Refused | undefined {
  const seen = new Set<string>();
  for (const { id, text, line, fault } of sections) {
    if (fault !== undefined) return refused(fault.reason, fault.line);
    if (id === '') return refused('headingWithoutId', line);
    if (seen.has(id)) return refused('duplicateId', line);
    if (text === '') return refused('emptySection', line);
    seen.add(id);
  }
  return undefined;
}

function documentOf(settings: Settings, sections: readonly Section[]): PolicyDocument {
  const read = (key: string): string => settings.get(key)?.value ?? '';
  return {
    version: read('version'),
    language: read('language') === 'ja' ? 'ja' : 'en',
    title: read('title'),
    effective: read('effective'),
    original: read('original') === 'true',
    sample: read('sample') === 'true',
    provisions: sections.map(({ line: _line, fault: _fault, ...provision }) => provision),
  };
}

function refused(reason: PolicyFault, line: number): Refused {
  return { ok: false, reason, line };
}
