import { type Finding, SEVERITY, type Severity } from './finding';

/** A finding with every place that it is about. */
export interface Gathered extends Finding {
  /** Ids of the provisions, each once. */
  readonly provisions: readonly string[];
  /** Lines of the file, from 1, in order. */
  readonly lines: readonly number[];
  /** How often the same was found. */
  readonly times: number;
}

const ORDER: readonly Severity[] = ['missing', 'doubtful', 'note'];

/** The most urgent first; among equals as they stand in the document. */
function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ kind }: Finding) => ORDER.indexOf(SEVERITY[kind]);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

/** Notes that say the same are one; what has to be supplied or decided stays apart, to be ticked off one by one. */
export function gatherFindings(findings: readonly Finding[]): readonly Gathered[] {
  const gathered = new Map<string, Gathered>();
  for (const [at, finding] of sortFindings(findings).entries()) {
    const { kind, provision, line, values = {} } = finding;
    const key = SEVERITY[kind] === 'note' ? JSON.stringify([kind, values]) : String(at);
    const { provisions, lines, times } = gathered.get(key) ?? { provisions: [], lines: [], times: 0 };
    gathered.set(key, {
      ...finding,
      provisions: provision === undefined ? provisions : [...new Set([...provisions, provision])],
      lines: line === undefined ? lines : [...lines, line],
      times: times + 1,
    });
  }
  return [...gathered.values()];
}
