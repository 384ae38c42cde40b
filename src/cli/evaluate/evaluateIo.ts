import type { PolicyDocument } from '../../domain/policy/policy';

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
  /** The policy to measure on when no file is named. */
  published(): Promise<readonly PolicyDocument[]>;
}
