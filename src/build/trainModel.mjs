import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * Trains a classifier in a process of its own, so that two are trained at once.
 *
 * @param {string} root
 * @param {string} name
 */
export async function trainModel(root, name) {
  const script = path.join(root, 'dist/src/training/main.js');
  const training = spawn(process.execPath, [script, name], { stdio: ['ignore', 'inherit', 'inherit'] });
  /** @type {unknown} */
  const code = await new Promise((resolve) => training.once('exit', resolve));
  if (code !== 0) throw new Error(`The model "${name}" could not be trained.`);
  return [`dist/models/${name}.model`];
}
