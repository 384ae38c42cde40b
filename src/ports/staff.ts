import type { Locale } from '../../locales';
import type { Role } from '../domain/staff/permission';

export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** True for the account that a first start makes; production refuses to run with it. */
  readonly demo: boolean;
}

/** An account as signing in finds it. */
interface FoundStaff {
  readonly member: StaffMember;
  readonly passwordHash: string;
  readonly disabled: boolean;
}

export interface StaffSession {
  readonly staff: StaffMember;
  readonly csrf: string;
  readonly language: Locale;
}

export interface StaffStore {
  add(member: StaffMember, passwordHash: string, now: number): Promise<'added' | 'emailTaken'>;
  count(): Promise<number>;
  /** Whether there is an account that is not disabled. */
  canSignIn(): Promise<boolean>;
  hasDemo(): Promise<boolean>;
  findByEmail(email: string): Promise<FoundStaff | undefined>;
  names(): Promise<ReadonlyMap<string, string>>;
  openSession(session: {
    readonly digest: string;
    readonly staffId: string;
    readonly csrf: string;
    readonly language: Locale;
    readonly now: number;
    readonly expiresAt: number;
  }): Promise<void>;
  /** The session of this cookie's digest while it lasts and its account is not disabled. */
  session(digest: string, now: number): Promise<StaffSession | undefined>;
  setLanguage(digest: string, language: Locale): Promise<void>;
  closeSession(digest: string): Promise<void>;
}
