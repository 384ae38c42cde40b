import type { PolicyDocument } from '../domain/policy/policy';
import type { Understanding } from '../ports/understand';
import { readEvaluateArguments } from './evaluate/evaluateArguments';
import type { EvaluateIo } from './evaluate/evaluateIo';
import { readPolicies } from './evaluate/readPolicies';
import { type Question, readQuestions } from './evaluate/readQuestions';
import type { Judged } from './evaluate/score';
import { summarise } from './evaluate/summarise';

/**
 * Answers every question of a file, prints what was understood as one JSON object a line and the figures on
 * standard error. Gives the exit code: 0, or 2 when the input was refused, and then nothing is on standard output.
 */
export async function evaluate(args: readonly string[], io: EvaluateIo): Promise<number> {
  const paths = readEvaluateArguments(args);
  if (!paths.ok) return refused(io, paths.reason);
  const { questionsPath, policyPaths } = paths.value;
  const policies = await readPolicies(policyPaths, io);
  if (!policies.ok) return refused(io, policies.reason);
  const questions = await readQuestions(questionsPath, idsOf(policies.value), io);
  if (!questions.ok) return refused(io, questions.reason);
  report(policies.value, questions.value, io);
  return 0;
}

function refused(io: EvaluateIo, sentence: string): number {
  io.err(sentence);
  return 2;
}

function report(documents: readonly PolicyDocument[], questions: readonly Question[], io: EvaluateIo): void {
  const start = io.now();
  const understand = io.prepare({ version: documents[0]?.version ?? '', documents });
  const ready = io.now();
  const judged = questions.map((question): Judged => ({
    question,
    got: understand.meaningOf(question.text, 'en'),
  }));
  const end = io.now();
  for (const { question, got } of judged) io.out(JSON.stringify({ id: question.id, ...printed(got) }));
  const spent = { preparing: ready - start, aQuestion: (end - ready) / Math.max(1, questions.length) };
  for (const line of summarise(judged, spent)) io.err(line);
}

/** The fields that the contract of the command names. */
function printed({ kind, answered, sections, requestType, topic, language, confidence }: Understanding) {
  return { kind, answered, sections, requestType, topic, language, confidence };
}

function idsOf(documents: readonly PolicyDocument[]): ReadonlySet<string> {
  return new Set(documents.flatMap(({ provisions }) => provisions.map(({ id }) => id)));
}
