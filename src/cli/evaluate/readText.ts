import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { EvaluateIo } from './evaluateIo';

/** The text of a file, or a sentence that says what was expected of it. */
export async function readText(
  path: string,
  expected: string,
  io: Pick<EvaluateIo, 'readFile'>,
): Promise<Outcome<string, string>> {
  try {
    return accept(await io.readFile(path));
  } catch {
    return refuse(`${path}: expected ${expected}, but there is no such file or it cannot be read.`);
  }
}
