import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../storage/database/database';
import { dumpSchema } from '../storage/database/schemaDump';

/** What `schema` needs of the outside. */
export interface SchemaIo {
  /** Where db/schema.sql is. */
  readonly file: string;
  out(line: string): void;
  err(line: string): void;
}

/**
 * `--check` compares db/schema.sql with the tables that the migrations make, `--write` writes it anew. Gives the exit
 * code: 0, 1 when the file is out of date, 2 when it was not told which of the two to do.
 */
export async function schema(args: readonly string[], io: SchemaIo): Promise<number> {
  const made = await schemaOfMigrations();
  if (args[0] === '--write') {
    await writeFile(io.file, made);
    io.out('db/schema.sql is written.');
    return 0;
  }
  if (args[0] !== '--check') {
    io.err('Please say --check or --write.');
    return 2;
  }
  if ((await readFile(io.file, 'utf8').catch(() => '')) === made) return 0;
  io.err('db/schema.sql is out of date. `npm run build && node dist/src/cli/schema.js --write` writes it.');
  return 1;
}

/** The schema of a new database, made in a temporary folder. */
async function schemaOfMigrations(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-schema-'));
  const { knex } = await openDatabase({
    url: path.join(folder, 'new.sqlite'),
    onIdleError: () => undefined,
  });
  try {
    return await dumpSchema(knex);
  } finally {
    await knex.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

if (require.main === module)
  void schema(process.argv.slice(2), {
    file: path.resolve('db/schema.sql'),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  }).then((code) => {
    process.exitCode = code;
  });
