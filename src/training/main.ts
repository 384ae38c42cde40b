import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { featuresOf } from '../answers/features';
import { type Utterance, readBank } from './bank';
import { besideTalk } from './besideTalk';
import { writeModel } from './modelFile';
import { ASKED, STATED, TALK, train } from './train';

/** Where the build puts the models, from the project's root. */
const FOLDER = 'dist/models';
const root = path.resolve(__dirname, '..', '..', '..');

/** Each classifier: the folder of the bank that it learns from, and how. */
const MODELS = {
  asked: { bank: 'said/questions', options: ASKED },
  stated: { bank: 'provisions', options: STATED },
  talk: { bank: 'said/talk', options: TALK },
} as const;

/** `node dist/src/training/main.js asked|stated|talk`: the same lines and the same code give the same bytes. */
async function trainOne(name: keyof typeof MODELS): Promise<void> {
  const { bank, options } = MODELS[name];
  const own = await readFolders(bank);
  const lines = name === 'talk' ? [...own, ...besideTalk(await readFolders(MODELS.asked.bank))] : own;
  const examples = lines.map(({ text, label }) => ({ label, features: featuresOf(text) }));
  const file = path.join(root, FOLDER, `${name}.model`);
  const unfinished = `${file}.${process.pid}.new`;
  await mkdir(path.join(root, FOLDER), { recursive: true });
  await writeFile(unfinished, writeModel(train(examples, options)));
  await rename(unfinished, file); // a build that is interrupted leaves no half a model
}

async function readFolders(name: string): Promise<readonly Utterance[]> {
  const folders = ['en', 'ja'].map((language) => path.join(root, 'locales', language, name));
  return (await Promise.all(folders.map(readBank))).flat();
}

const [name = ''] = process.argv.slice(2);
if (!isModel(name)) throw new Error(`There is no model "${name}".`);
void trainOne(name);

function isModel(named: string): named is keyof typeof MODELS {
  return Object.hasOwn(MODELS, named);
}
