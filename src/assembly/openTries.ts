import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LineAccess } from '../channels/channel';
import type { Settings } from '../config/settings';
import type { Asset } from '../http/assets';
import type { Translator } from '../i18n/translator';
import type { AnsweringDoor } from '../ports/door';
import type { Random } from '../ports/random';
import { tryLineDoors } from '../try/line/doors';
import { LinePlatform } from '../try/line/platform';
import { projectRoot } from './projectRoot';
import { isProduction } from './startChecks';

/** What a demo has in place of platforms that it is not connected to. */
export interface Tries {
  readonly line: LineAccess;
  readonly doors: readonly AnsweringDoor[];
  readonly assets: readonly Asset[];
  /** Where the desk listens is known once it does. */
  opened(port: number): void;
}

interface Means {
  readonly settings: Settings;
  readonly translator: Translator;
  readonly random: Random;
  readonly now: () => number;
}

/** As many as the free plan has. */
const QUOTA = 200;

/** Whether the desk is tried as on LINE: in a demo that is not connected to it. */
export const triesLine = (settings: Settings): boolean =>
  !isProduction(settings) && settings.LINE_CHANNEL_ID === undefined;

/** Undefined in production, and where the desk is connected to LINE itself. */
export async function openTries({ settings, translator, random, now }: Means): Promise<Tries | undefined> {
  if (!triesLine(settings)) return undefined;
  let door: string | undefined;
  const channelSecret = Buffer.from(random.bytes(16)).toString('hex');
  const channelId = '1000000000';
  const platform = new LinePlatform({
    ...{ channelId, channelSecret, quota: QUOTA, now, newId: () => random.id() },
    knock: (body, headers) =>
      door === undefined ? Promise.resolve() : fetch(door, { method: 'POST', body, headers }),
  });
  const doors = tryLineDoors({
    platform,
    defaultLanguage: settings.DEFAULT_LANGUAGE,
    words: (language) => {
      const say = (key: 'title' | 'lead' | 'again' | 'message' | 'send' | 'sticker') =>
        translator.in(language).text(`channel:line.try.${key}`);
      return {
        ...{ title: say('title'), lead: say('lead'), again: say('again') },
        ...{ message: say('message'), send: say('send'), sticker: say('sticker') },
      };
    },
  });
  return {
    line: { channelId, channelSecret, fetch: platform.fetch },
    doors,
    assets: await readTryAssets(),
    opened(port) {
      door = `http://127.0.0.1:${port}/api/line`;
    },
  };
}

const file = (from: string) => readFile(path.join(projectRoot, from));

async function readTryAssets(): Promise<readonly Asset[]> {
  return [
    {
      path: '/try/line.js',
      contentType: 'text/javascript; charset=utf-8',
      bytes: await file('dist/widget/tryLine.js'),
    },
    {
      path: '/try/line.css',
      contentType: 'text/css; charset=utf-8',
      bytes: await file('src/try/line/tryLine.css'),
    },
  ];
}
