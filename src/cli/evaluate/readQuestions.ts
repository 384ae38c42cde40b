import { z } from 'zod';
import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { EvaluateIo } from './evaluateIo';
import { filledLines } from './filledLines';
import { readText } from './readText';

const KINDS = ['policy', 'request', 'human', 'status', 'smalltalk', 'outofscope'] as const;
const REQUEST_TYPES = [
  'purpose-notice',
  'disclosure',
  'provision-record-disclosure',
  'correction',
  'addition',
  'deletion',
  'suspension-of-use',
  'erasure',
  'stop-third-party-provision',
  'foreign-recipient-information',
  'marketing-stop',
  'complaint',
  'inquiry',
] as const;

const QUESTION = z.object({
  id: z.string().min(1),
  text: z.string(),
  lang: z.enum(['en', 'ja', 'mixed']).optional(),
  kind: z.enum(KINDS).optional(),
  sections: z.array(z.string()).default([]),
  requestType: z.enum(REQUEST_TYPES).nullish(),
  note: z.string().default(''),
});

/** One line of a question file. Everything but `id` and `text` is a label and serves the figures only. */
export type Question = z.infer<typeof QUESTION>;

/** Reads a JSON Lines file; `ids` are the provisions that labels may name. A refusal is a sentence. */
export async function readQuestions(
  path: string,
  ids: ReadonlySet<string>,
  io: Pick<EvaluateIo, 'readFile'>,
): Promise<Outcome<readonly Question[], string>> {
  const text = await readText(path, 'questions, one JSON object a line', io);
  if (!text.ok) return text;
  const questions: Question[] = [];
  for (const { number, line } of filledLines(text.value)) {
    const question = readQuestion(line, ids);
    if (!question.ok) return refuse(`${path}, line ${number}: ${question.reason}`);
    questions.push(question.value);
  }
  return questions.length > 0 ? accept(questions) : refuse(`${path}: expected at least one question.`);
}

function readQuestion(line: string, ids: ReadonlySet<string>): Outcome<Question, string> {
  const json = readJson(line);
  if (!json.ok) return json;
  const read = QUESTION.safeParse(json.value);
  if (!read.success) return refuse(sentenceOf(read.error));
  const unknown = read.data.sections.find((id) => !ids.has(id));
  if (unknown === undefined) return accept(read.data);
  return refuse(`expected sections of this policy (${[...ids].join(', ')}), but found "${unknown}".`);
}

function readJson(line: string): Outcome<unknown, string> {
  try {
    return accept(JSON.parse(line) as unknown);
  } catch {
    return refuse('expected a JSON object with "id" and "text", but the line is not JSON.');
  }
}

function sentenceOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'the line' : `"${issue.path.join('.')}"`;
  return `expected a JSON object with "id" and "text"; ${place} is wrong: ${issue?.message ?? 'unreadable'}.`;
}
