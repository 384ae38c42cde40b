import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type * as parsing from '../../src/domain/policy/parsePolicy';
import type { PolicyDocument } from '../../src/domain/policy/policy';
import type * as engine from '../../src/assembly/openEngine';
import { projectRoot } from '../../src/assembly/projectRoot';

/** What the child tells as one line of JSON. */
export interface Loaded {
  /** Milliseconds to load the models. */
  readonly took: number;
  /** Bytes by which the process grew: code, words, models, the sample policy made ready and one question answered. */
  readonly grown: number;
}

/** Loads the answer engine into a process with nothing else: `node --expose-gc dist/test/support/loadEngineChild.js`. */
async function main(): Promise<void> {
  const load = createRequire(__filename);
  const before = await settledMemory();
  const { openEngine } = load('../../src/assembly/openEngine') as typeof engine;
  const begun = performance.now();
  const prepare = await openEngine();
  const took = performance.now() - begun;
  const { parsePolicy } = load('../../src/domain/policy/parsePolicy') as typeof parsing;
  const documents = ['en', 'ja'].map((language) => documentIn(language, parsePolicy));
  const understand = prepare({ version: '', documents });
  understand.meaningOf('Do you use cookies?', 'en');
  const grown = (await settledMemory()) - before;
  // Asked once more so that nothing of it was let go before it was measured.
  understand.meaningOf('', 'en');
  process.stdout.write(JSON.stringify({ took, grown } satisfies Loaded));
}

function documentIn(language: string, parse: typeof parsing.parsePolicy): PolicyDocument {
  const parsed = parse(readFileSync(path.join(projectRoot, 'locales', language, 'policy.md'), 'utf8'));
  if (!parsed.ok)
    throw new Error(`The sample policy in "${language}", line ${parsed.line}: ${parsed.reason}`);
  return parsed.value;
}

/** The files' bytes are given back by a thread of their own, a little after the collection that found them unused. */
async function settledMemory(): Promise<number> {
  for (let collection = 0; collection < 3; collection += 1) {
    globalThis.gc?.();
    await setTimeout(50);
  }
  return process.memoryUsage.rss();
}

if (require.main === module) void main();
