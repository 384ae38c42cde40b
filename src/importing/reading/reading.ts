import type { Block } from './block';
import type { Finding } from '../checking/finding';

/** What a document names of itself before its first word. */
export interface Named {
  readonly title?: string;
  readonly version?: string;
  readonly language?: string;
  readonly effective?: string;
  readonly original?: string;
}

/** A document, whatever its format: its pieces in order, and what the reading itself found out. */
export interface DocumentRead {
  readonly blocks: readonly Block[];
  readonly named: Named;
  readonly findings: readonly Finding[];
}
