import type { Knex } from 'knex';
import type { Locale } from '../../../locales';
import type { Role } from '../../domain/staff/permission';
import type { StaffMember, StaffStore } from '../../ports/staff';
import { isDuplicate } from '../database/database';

export interface StaffRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly demo: boolean | number;
}
type AccountRow = StaffRow & { readonly disabled_at: number | null };
type SessionRow = StaffRow & { readonly csrf: string; readonly language: Locale };

/** Every account that is stored has the one role that there is; a column of its own will be read here. */
const roleOf = (_row: StaffRow): Role => 'staff';

export function memberFrom(row: StaffRow): StaffMember {
  const { id, email, name, demo } = row;
  return { id, email, name, role: roleOf(row), demo: Boolean(demo) };
}

/** Staff accounts and their sessions. */
export function createStaffStore(db: Knex): StaffStore {
  return {
    async add({ id, email, name, demo }, password, now) {
      try {
        await db('staff').insert({ id, email, name, demo, password, created_at: now });
        return 'added';
      } catch (error) {
        if (isDuplicate(error)) return 'emailTaken';
        throw error;
      }
    },
    async count() {
      const row = await db('staff').first<{ members: number | string }>(db.raw('count(*) as members'));
      return Number(row.members);
    },
    async canSignIn() {
      return (await db('staff').whereNull('disabled_at').first('id')) !== undefined;
    },
    hasDemo: async () => (await db('staff').where({ demo: true }).first('id')) !== undefined,
    async findByEmail(email) {
      const row = await db<AccountRow>('staff').where({ email }).first();
      if (row === undefined) return undefined;
      return { member: memberFrom(row), passwordHash: row.password, disabled: row.disabled_at !== null };
    },
    async names() {
      const rows = await db<StaffRow>('staff').select('id', 'name');
      return new Map(rows.map(({ id, name }) => [id, name]));
    },
    ...sessionsOf(db),
  };
}

function sessionsOf(db: Knex): Pick<StaffStore, 'openSession' | 'session' | 'setLanguage' | 'closeSession'> {
  return {
    async openSession({ digest, staffId, csrf, language, now, expiresAt }) {
      await db('staff_sessions').insert({
        digest,
        staff_id: staffId,
        csrf,
        language,
        created_at: now,
        expires_at: expiresAt,
      });
    },
    async session(digest, now) {
      const row = await db('staff_sessions as s')
        .join('staff as m', 'm.id', 's.staff_id')
        .where('s.digest', digest)
        .where('s.expires_at', '>', now)
        .whereNull('m.disabled_at')
        .first<SessionRow | undefined>('m.*', 's.csrf', 's.language');
      if (row === undefined) return undefined;
      return { staff: memberFrom(row), csrf: row.csrf, language: row.language };
    },
    async setLanguage(digest, language) {
      await db('staff_sessions').where({ digest }).update({ language });
    },
    async closeSession(digest) {
      await db('staff_sessions').where({ digest }).delete();
    },
  };
}
