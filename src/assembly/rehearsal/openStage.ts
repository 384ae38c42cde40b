import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderAll, type RenderAll } from '../../bot/render';
import { readSettings } from '../../config/readSettings';
import type { Utterance } from '../../domain/conversation/utterance';
import { createTranslator } from '../../i18n/translator';
import { createLogger } from '../../logging/logger';
import { createChores } from '../chores';
import { composeDesk, type Desk } from '../composeDesk';
import { deskSettings } from '../deskSettings';
import { openStores, readSamplePolicy } from '../openStores';
import company from './company.json';
import { createSameChance } from './sameChance';

/** Wednesday 2 December 2026, 10:00 in Japan. */
const START = Date.UTC(2026, 11, 2, 1);
const MASTER_KEY = Buffer.alloc(32, 1).toString('base64');
const CODE = /\d{6}|[0-9A-Z]{5}-[0-9A-Z]{5}/u;

/** Something that was said: what it is, and how it reads. */
interface Line {
  readonly utterance: Utterance;
  readonly text: string;
}

/** A real desk of its own, and what comes out of it. */
export interface Stage {
  readonly desk: Desk;
  /** What was said since somebody took it away from here. */
  readonly said: Line[];
  /** The code that was mailed last. */
  code(): string | undefined;
  /** Moves the clock, which stands still otherwise (ms), and does what the desk does by itself meanwhile. */
  pass(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens a desk with the sample policy on a new database, whose clock stands still and whose chance is always the same. */
export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-rehearsal-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    return await stageIn(folder, remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

async function stageIn(folder: string, remove: () => Promise<void>): Promise<Stage> {
  const said: Line[] = [];
  let code: string | undefined;
  let time = START;
  const log = createLogger('silent');
  const { settings, stores } = await openOn(folder, () => time);
  const desk = await composeDesk({
    ...{ stores, settings: deskSettings(settings), translator: await createTranslator(), log },
    renderAll: listening(said),
    connect: () => ({ doors: [], crossOrigin: [], send: () => Promise.resolve([]) }),
    sendMail: ({ id, subject }) => {
      if (id.startsWith('code.')) code = CODE.exec(subject)?.[0];
      return Promise.resolve();
    },
  });
  if (desk === 'noPolicy') throw new Error('The sample policy is not in force.');
  const doChores = createChores({ stores, desk, log });
  return {
    ...{ desk, said, code: () => code },
    async pass(ms) {
      time += ms;
      await doChores();
    },
    async close() {
      await desk.outbox.stop();
      await desk.feed.stop();
      await stores.close();
      await remove();
    },
  };
}

async function openOn(folder: string, now: () => number) {
  const read = readSettings({ ...company, MASTER_KEY, DATA_DIR: folder });
  if (!read.ok) throw new Error(read.problems.join(' '));
  const { settings } = read;
  const opened = await openStores(settings, {
    ...{ as: 'desk', now, random: createSameChance(), onIdleError: () => undefined },
  });
  if ('refused' in opened) throw new Error(opened.refused);
  await opened.stores.policies.add(await readSamplePolicy(), now());
  return { settings, stores: opened.stores };
}

/** Makes words as the desk does, and keeps what they were made of. */
function listening(said: Line[]): RenderAll {
  return (utterances, rendering) => {
    const spoken = renderAll(utterances, rendering);
    utterances.forEach((utterance, at) => said.push({ utterance, text: spoken[at]?.text ?? '' }));
    return spoken;
  };
}
