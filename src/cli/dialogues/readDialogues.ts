import type { z } from 'zod';
import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { EvaluateIo } from '../evaluate/evaluateIo';
import { filledLines } from '../evaluate/filledLines';
import { readText } from '../evaluate/readText';
import { type Dialogue, dialogueShape } from './dialogue';

/** Reads one dialogue a line; the refusal is a sentence that names the line and what was expected of it. */
export async function readDialogues(
  path: string,
  io: Pick<EvaluateIo, 'readFile'>,
): Promise<Outcome<readonly Dialogue[], string>> {
  const text = await readText(path, 'dialogues, one JSON object a line', io);
  if (!text.ok) return text;
  const dialogues = new Map<string, Dialogue>();
  for (const { number, line } of filledLines(text.value)) {
    const read = readDialogue(line);
    if (!read.ok) return refuse(`${path}, line ${number}: ${read.reason}`);
    const { id } = read.value;
    if (dialogues.has(id))
      return refuse(`${path}, line ${number}: expected an id of its own, but "${id}" is there twice.`);
    dialogues.set(id, read.value);
  }
  return dialogues.size > 0
    ? accept([...dialogues.values()])
    : refuse(`${path}: expected at least one dialogue.`);
}

function readDialogue(line: string): Outcome<Dialogue, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return refuse('expected a dialogue as a JSON object, but the line is not JSON.');
  }
  const read = dialogueShape.safeParse(parsed);
  return read.success ? accept(read.data) : refuse(sentenceOf(read.error));
}

function sentenceOf({ issues: [issue] }: z.ZodError): string {
  const place = issue === undefined || issue.path.length === 0 ? 'the line' : `"${issue.path.join('.')}"`;
  return `expected a dialogue; ${place} is wrong: ${issue?.message ?? 'unreadable'}.`;
}
