// `npm run test:long -- PART`: what takes longer than a suite may that is run before every commit. Each part is a folder
// here, and is told to begin its chance with SEED, or with another number each time; it is printed, to do the same again.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const PARTS = {
  browsers: 'the console and the chat on websites, on every device, width and colour',
  crash: 'two desks at a time are killed, forty times on each database, and while they announce a revision',
  deletion: 'months of sweeping hour by hour, and hundreds of keys, none of which may be left on the disk',
  doors: 'every wrong value in every field that can be posted',
  endurance: 'twenty thousand turns, two hundred slow clients, five hundred streams',
  journeys:
    'five hundred customers who do anything in any order; every pair of choices in a form, on every channel; every way out of every question',
  load: 'two hundred customers at once, in two processes on PostgreSQL',
};

const [part = '', ...further] = process.argv.slice(2);
if (Object.hasOwn(PARTS, part)) run(part, process.env.SEED ?? String(randomInt(1, 1_000_000_000)));
else list();

function list() {
  const lines = Object.entries(PARTS).map(([name, about]) => `  ${name.padEnd(11)}${about}`);
  process.stderr.write(`Please name one of these: npm run test:long -- PART\n${lines.join('\n')}\n`);
  process.exitCode = 2;
}

/**
 * @param {string} name
 * @param {string} seed
 */
function run(name, seed) {
  const again = `SEED=${seed} npm run test:long -- ${name}`;
  process.stdout.write(`The seed of ${name} is ${seed}. To do the same again: ${again}\n`);
  const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
  const files = `<rootDir>/test/long/${name}/**/*.long.ts`;
  const given = ['--runInBand', '--testMatch', files, ...further];
  const env = { ...process.env, SEED: seed, LONG: '1' };
  const root = path.resolve(import.meta.dirname, '../..');
  spawn(process.execPath, [jest, ...given], { cwd: root, env, stdio: 'inherit' }).on(
    'exit',
    (code, signal) => {
      if (signal !== null) process.stdout.write(`The tests were ended by ${signal}.\n`);
      process.stdout.write(`That was with the seed ${seed}: ${again}\n`);
      process.exitCode = code ?? 1;
    },
  );
}
