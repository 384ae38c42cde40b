import type { Finding } from './finding';
import type { Section } from '../sections/findSections';

interface Counted {
  readonly sections: readonly Section[];
  readonly findings: readonly Finding[];
}

/**
 * Follows the numbers of the headings. Lost headings that account for a gap in the numbers get the numbers that are
 * missing; a gap that they do not account for is told.
 */
export function checkNumbers(sections: readonly Section[]): Counted {
  const numbered: Section[] = [];
  const findings: Finding[] = [];
  let stretch: Section[] = [];
  let value = 0;
  for (const section of sections) {
    if (section.number === undefined) {
      stretch.push(section);
      continue;
    }
    const missing = range(value + 1, section.number);
    const fits = stretch.filter(({ lost }) => lost).length === missing.length;
    numbered.push(...(fits ? withNumbers(stretch, missing) : stretch), section);
    if (!fits && missing.length > 0) findings.push(jump(value, section, missing));
    [stretch, value] = [[], section.number];
  }
  return { sections: [...numbered, ...stretch], findings };
}

function withNumbers(sections: readonly Section[], missing: readonly number[]): readonly Section[] {
  const left = [...missing];
  return sections.map((section) => {
    const number = section.lost ? left.shift() : undefined;
    return number === undefined ? section : { ...section, number };
  });
}

function jump(after: number, { number = 0, line }: Section, missing: readonly number[]): Finding {
  const values = { after: String(after), before: String(number), missing: missing.join(', ') };
  return { kind: 'numbersJump', ...(line > 0 ? { line } : {}), values };
}

/** The whole numbers from one up to, but without, the other. */
function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
