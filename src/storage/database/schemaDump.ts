import type { Knex } from 'knex';

interface Part {
  readonly type: 'table' | 'index';
  readonly tbl_name: string;
  readonly sql: string;
}

/** The tables and indexes of an SQLite database as SQL, in the order of their names; knex's own are left out. */
export async function dumpSchema(db: Knex): Promise<string> {
  const parts: readonly Part[] = await db('sqlite_master')
    .whereNotNull('sql')
    .whereNot('name', 'like', 'knex_%')
    .whereNot('name', 'like', 'sqlite_%')
    .orderByRaw('tbl_name, type desc, name')
    .select('type', 'tbl_name', 'sql');
  return parts
    .map(({ type, sql }) => (type === 'table' ? `\n${tableFrom(sql)}` : `${plain(sql)};\n`))
    .join('')
    .trimStart();
}

/** One column or constraint a line. */
function tableFrom(sql: string): string {
  const open = sql.indexOf('(');
  const inside = sql.slice(open + 1, sql.lastIndexOf(')'));
  const lines = inside.split(/, (?![^(]*\))/u).map((line) => `  ${plain(line)}`);
  return `${plain(sql.slice(0, open)).trim()} (\n${lines.join(',\n')}\n);\n`;
}

/** Names need no quotes here. */
function plain(sql: string): string {
  return sql
    .replace(/[`"]/gu, '')
    .replace(/^CREATE (TABLE|(?:UNIQUE )?INDEX)/u, (words) => words.toLowerCase());
}
