import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** One line of the question bank: what somebody might type, what it is, and whose hand wrote it. */
export interface Utterance {
  readonly text: string;
  /** `area/label`, such as `topics/retention`. */
  readonly label: string;
  readonly writer: string;
}

/**
 * Reads a folder of the bank, `AREA/LABEL.txt`: one utterance a line, and a line `# writer` above each hand's lines.
 * Files and lines come in the same order on every machine.
 */
export async function readBank(folder: string): Promise<readonly Utterance[]> {
  const areas = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = areas.map(({ name }) => name).sort();
  return (await Promise.all(names.map((area) => readArea(folder, area)))).flat();
}

async function readArea(folder: string, area: string): Promise<readonly Utterance[]> {
  const files = (await readdir(path.join(folder, area))).filter((name) => name.endsWith('.txt')).sort();
  const read = async (name: string) => {
    const label = `${area}/${name.replace(/\.txt$/u, '')}`;
    return parseLines(await readFile(path.join(folder, area, name), 'utf8'), label);
  };
  return (await Promise.all(files.map(read))).flat();
}

function parseLines(content: string, label: string): readonly Utterance[] {
  const utterances: Utterance[] = [];
  let writer = '';
  for (const line of content.split(/\r?\n/u)) {
    if (line.startsWith('# ')) writer = line.slice(2).trim();
    else if (line.trim() !== '') utterances.push({ text: line.trim(), label, writer });
  }
  return utterances;
}
