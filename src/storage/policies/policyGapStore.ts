import type { Knex } from 'knex';
import type { Locale } from '../../../locales';
import { startOfJapaneseDay } from '../../domain/calendar/japaneseDate';
import type { GapCount, GapExample, PolicyGaps } from '../../ports/policyGaps';
import { examplePlace, MOST_EXAMPLES } from './gapRows';
import { openKey } from '../keys/keyRows';
import type { StoreOptions } from '../database/storeOptions';

interface CountRow {
  readonly topic: string;
  readonly language: Locale;
  readonly times: number | string;
  readonly last_asked: string;
}

interface ExampleRow {
  readonly id: string;
  readonly key_id: string;
  readonly wrapped: Uint8Array;
  readonly topic: string;
  readonly language: Locale;
  readonly version: string;
  readonly at: number;
  readonly ciphertext: Uint8Array;
}

/** What turns have put down about questions that the policy did not answer. */
export function createPolicyGaps({ database, vault, retention, now }: StoreOptions): PolicyGaps {
  const db = database.knex;
  return {
    async counts(since) {
      const rows = await db('policy_gaps')
        .where('day', '>=', since)
        .groupBy('topic', 'language')
        .select<CountRow[]>('topic', 'language', db.raw('sum(times) as times, max(day) as last_asked'));
      return rows.map(({ topic, language, times, last_asked: lastAsked }): GapCount => ({
        topic,
        language,
        times: Number(times),
        lastAsked,
      }));
    },
    async examples(since) {
      if (retention.gapExample === 0) return [];
      const rows = await aliveSince(db, since, now());
      return rows.filter(isAmongNewest()).map(({ id, key_id, wrapped, ciphertext, ...kind }): GapExample => {
        const { key } = openKey(vault, key_id, wrapped);
        const { text } = vault.open(key, examplePlace(id), ciphertext) as { readonly text: string };
        return { ...kind, text };
      });
    },
  };
}

function aliveSince(db: Knex, since: string, now: number): Promise<ExampleRow[]> {
  return db('policy_gap_examples as e')
    .join('keys as k', 'k.id', 'e.key_id')
    .where('e.at', '>=', startOfJapaneseDay(since))
    .where('k.expires_at', '>', now)
    .orderBy([
      { column: 'e.at', order: 'desc' },
      { column: 'e.id', order: 'desc' },
    ])
    .select<ExampleRow[]>(
      ...['e.id', 'e.key_id', 'k.wrapped', 'e.topic', 'e.language', 'e.version', 'e.at', 'e.ciphertext'],
    );
}

/** At midnight, or while a version takes over, two turns may keep one too many for a moment. */
function isAmongNewest() {
  const seen = new Map<string, number>();
  return ({ topic, language }: ExampleRow): boolean => {
    const kind = `${language} ${topic}`;
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    return before < MOST_EXAMPLES;
  };
}
