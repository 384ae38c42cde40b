import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { featuresOf } from '../answers/features';
import { type Utterance, readBank } from './bank';
import { writeModel } from './modelFile';
import { ASKED, STATED, train } from './train';

/** Where the build puts the models, from the project's root. */
const FOLDER = 'dist/models';
const root = path.resolve(__dirname, '..', '..', '..');

/** Trains both classifiers from the bank; leaves a model alone that was trained from the same lines by the same code. */
async function trainAll(): Promise<void> {
  await mkdir(path.join(root, FOLDER), { recursive: true });
  await trainOne('asked', await readFolders('questions'), ASKED);
  await trainOne('stated', await readFolders('provisions'), STATED);
}

async function readFolders(name: string): Promise<readonly Utterance[]> {
  const folders = ['en', 'ja'].map((language) => path.join(root, 'locales', language, name));
  return (await Promise.all(folders.map(readBank))).flat();
}

async function trainOne(
  name: string,
  bank: readonly Utterance[],
  options: Parameters<typeof train>[1],
): Promise<void> {
  const digest = digestOf([JSON.stringify([name, options, bank]), ...(await readCode())]);
  const file = path.join(root, FOLDER, `${name}.model`);
  const noted = `${file}.from`;
  if ((await readFile(noted, 'utf8').catch(() => '')) === digest) return;
  const started = performance.now();
  const examples = bank.map(({ text, label }) => ({ label, features: featuresOf(text) }));
  await writeFile(`${file}.new`, writeModel(train(examples, options)));
  await rename(`${file}.new`, file); // a build that is interrupted leaves no half a model
  await writeFile(noted, digest);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`Trained ${name} from ${examples.length} lines in ${seconds} s.\n`);
}

/** Everything besides the bank that a model depends on: the code that reads features and trains, and its words. */
async function readCode(): Promise<readonly string[]> {
  const scripts = await Promise.all(['answers', 'training'].map((room) => filesIn(`dist/src/${room}`)));
  const words = ['ja/readings', 'ja/kana', 'ja/phrases', 'ja/concepts', 'en/phrases', 'en/concepts'];
  return Promise.all(
    [...scripts.flat(), ...words.map((name) => `locales/${name}.json`)].map((file) =>
      readFile(path.join(root, file), 'utf8'),
    ),
  );
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(root, folder));
  return names
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function digestOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

trainAll().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
});
