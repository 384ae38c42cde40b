import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { digestOf, listSources, unlessMissing } from './inputs.mjs';
import { keepFile } from './keepFile.mjs';
import { locked } from './locked.mjs';
import { STEPS } from './parts.mjs';

/**
 * Which inputs a part was made from, and what was made.
 *
 * @typedef {object} Stamp
 * @property {string} digest
 * @property {readonly string[]} made from the root on
 */

/**
 * Makes what changed since it was made last, and nothing else. Two builds at once do it one after the other, so that
 * the second finds it done.
 *
 * @param {string} root the folder with package.json
 * @param {(line: string) => void} say
 */
export async function bringUpToDate(root, say) {
  if (STEPS.every((step) => step.every((part) => readPart(root, part).upToDate))) return;
  say('Something is new or changed, so the desk is built. The first time this takes about 20 seconds.');
  await mkdir(path.join(root, 'dist'), { recursive: true });
  await locked(path.join(root, 'dist/.lock'), async () => {
    for (const step of STEPS) await makeStep(root, step, say);
  });
}

/**
 * @param {string} root
 * @param {readonly import('./parts.mjs').Part[]} step
 * @param {(line: string) => void} say
 */
async function makeStep(root, step, say) {
  const due = step.filter((part) => !readPart(root, part).upToDate);
  await Promise.all(due.map((part) => makePart(root, part, say)));
}

/**
 * @param {string} root
 * @param {import('./parts.mjs').Part} part
 * @param {(line: string) => void} say
 */
async function makePart(root, part, say) {
  const { file, before, sources, digest } = readPart(root, part);
  const started = performance.now();
  await rm(file, { force: true }); // a build that is broken off is no build
  const made = await part.make(root, sources);
  const gone = (before?.made ?? []).filter((old) => !made.includes(old));
  await Promise.all(gone.map((old) => rm(path.join(root, old), { force: true })));
  await keepFile(file, Buffer.from(JSON.stringify({ digest, made })));
  say(`Built: ${part.name} (${((performance.now() - started) / 1000).toFixed(1)} s).`);
}

/**
 * How a part stands: made from the inputs as they are now, and all of it still there, or not.
 *
 * @param {string} root
 * @param {import('./parts.mjs').Part} part
 */
function readPart(root, part) {
  const file = path.join(root, 'dist/.made', `${part.name.replace(' ', '-')}.json`);
  const before = readStamp(file);
  const sources = listSources(root, part.input);
  const digest = digestOf(root, [...sources, ...part.input.others]);
  const upToDate =
    before?.digest === digest && before.made.every((made) => existsSync(path.join(root, made)));
  return { file, before, sources, digest, upToDate };
}

/**
 * @param {string} file
 * @returns {Stamp | undefined}
 */
function readStamp(file) {
  const text = unlessMissing(() => readFileSync(file, 'utf8'));
  return text === undefined ? undefined : /** @type {Stamp} */ (JSON.parse(text));
}
