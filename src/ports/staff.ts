import type { Locale } from '../../locales';

export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** True for the account that a first start makes; production refuses to run with it. */
  readonly demo: boolean;
}

export interface StaffSession {
  readonly staff: StaffMember;
  readonly csrf: string;
  readonly language: Locale;
}

export interface StaffStore {
  add(member: StaffMember, passwordHash: string, now: number): Promise<'added' | 'emailTaken'>;
  count(): Promise<number>;
  hasDemo(): Promise<boolean>;
  findByEmail(email: string): Promise<{ member: StaffMember; passwordHash: string } | undefined>;
  names(): Promise<ReadonlyMap<string, string>>;
  openSession(session: {
    readonly digest: string;
    readonly staffId: string;
    readonly csrf: string;
    readonly language: Locale;
    readonly now: number;
    readonly expiresAt: number;
  }): Promise<void>;
  /** The session of this cookie's digest while it lasts. */
  session(digest: string, now: number): Promise<StaffSession | undefined>;
  setLanguage(digest: string, language: Locale): Promise<void>;
  closeSession(digest: string): Promise<void>;
  /** Counts a refused sign-in and tells how many there were for this key since then. */
  noteRefused(key: string, now: number): Promise<void>;
  refusedSince(key: string, since: number): Promise<number>;
}
