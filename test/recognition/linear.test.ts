import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Tiresome, TIRESOME_TEXTS } from '../support/tiresomeTexts';
import { openEngine } from '../../src/assembly/openEngine';
import { samplePolicy } from '../answers/samplePolicy';
import { NOT_READERS, type Read, READERS } from './textReaders';

/*
 * The one timed test: nothing that reads a customer's text takes more than in proportion to its length. It compares
 * times with each other, and looks again before it complains, since other processes run beside it.
 */

/** Of twice the text `most` times the time is borne: what is quadratic takes four times as long. */
interface Lengths {
  readonly half: number;
  readonly whole: number;
  readonly most: number;
}
const LONG: Lengths = { half: 2000, whole: 4000, most: 3 };
/** Some readers read so much and no more, and may look at it several times: what is cubic takes eight times as long. */
const SHORT: Lengths = { half: 150, whole: 300, most: 9 };
/** So little (ms) for the whole text stops nothing, whatever it would be in proportion to. */
const NOTHING = 1;
/** How closely one looks, the next time closer: the best of so many times, each until so many ms are spent. */
const LOOKS = [
  { times: 1, least: 0 },
  { times: 3, least: 1 },
  ...Array.from({ length: 4 }, () => ({ times: 5, least: 5 })),
];

/** Milliseconds of this process's own time. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timeOf(run: () => unknown, least: number): number {
  const begun = spent();
  let runs = 0;
  let now = begun;
  do {
    run();
    runs++;
    now = spent();
  } while (now - begun < least);
  return (now - begun) / runs;
}

/** How many times as long the whole text takes as half of it: of what is too much the least that was seen. */
function ratioOf(read: Read, make: Tiresome, { half, whole, most }: Lengths): number {
  const bestOf = (length: number, { times, least }: (typeof LOOKS)[number]) => {
    const text = make(length);
    return Math.min(...Array.from({ length: times }, () => timeOf(() => read(text), least)));
  };
  let ratio = Infinity;
  for (const look of LOOKS) {
    const took = bestOf(whole, look);
    if (took <= NOTHING) return 0;
    ratio = Math.min(ratio, took / bestOf(half, look));
    if (ratio <= most) break;
  }
  return ratio;
}

/** The texts that it takes more than in proportion for. */
function slowWith(read: Read): readonly string[] {
  return [...TIRESOME_TEXTS].flatMap(([piece, make]) =>
    [LONG, SHORT].flatMap((lengths) => {
      const ratio = ratioOf(read, make, lengths);
      return ratio > lengths.most
        ? [`${JSON.stringify(piece)}, ${lengths.whole}: ${ratio.toFixed(1)} times`]
        : [];
    }),
  );
}

test.each(Object.entries(READERS))('%s takes time in proportion to the text', (_name, read) => {
  expect(slowWith(read)).toEqual([]);
});

test('the answer engine takes time in proportion to the text', async () => {
  const engine = (await openEngine())(samplePolicy());
  expect(slowWith((text) => engine.meaningOf(text, 'en'))).toEqual([]);
});

test('every reader of src/recognition is among them', () => {
  const folder = path.join(__dirname, '../../src/recognition');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(60);
  const exported = files.flatMap((file) => {
    const module = jest.requireActual<Readonly<Record<string, unknown>>>(path.join(folder, file));
    return Object.entries(module)
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => `${path.basename(file, '.ts')}.${name}`);
  });
  const known = [...Object.keys(READERS).map((name) => name.split(' ')[0]), ...NOT_READERS];
  expect(exported.filter((name) => !known.includes(name))).toEqual([]);
});
