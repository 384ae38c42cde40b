import type { PolicyDocument } from '../../domain/policy/policy';
import type { PrepareUnderstanding } from '../../ports/understand';

/** What `evaluate` needs of the outside. */
export interface EvaluateIo {
  /** Prints one line on standard output. */
  out(line: string): void;
  /** Prints one line on standard error. */
  err(line: string): void;
  /** Reads a text file; rejects when it cannot be read. */
  readFile(path: string): Promise<string>;
  /** Milliseconds from any fixed point, fractions included. */
  now(): number;
  /** Makes the engine ready for a policy. */
  prepare: PrepareUnderstanding;
  /** The policy to measure on when no file is named. */
  published(): Promise<readonly PolicyDocument[]>;
}
