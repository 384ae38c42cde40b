import type { Locale } from '../../locales';
import { MINUTE } from '../domain/calendar/duration';
import { inMinutes } from '../domain/conversation/units';
import {
  CODE_LIFETIME_MS,
  type CodeShape,
  groupLetterCode,
  makeLetterCode,
} from '../domain/identity/codeShape';
import { mailboxOf } from '../domain/identity/mailbox';
import type { Digests, IdentityCodes, JoinedCode, NewCode } from '../ports/identityCodes';
import type { NewMessage } from '../ports/outbox';
import type { Random } from '../ports/random';

interface Means {
  readonly random: Random;
  readonly digests: Digests;
  readonly codes: Pick<IdentityCodes, 'allowance'>;
}
interface Wanted {
  /** What the limits are counted by: an address, or the receipt number whose address is not told. */
  readonly countedBy: string;
  /** Where the mail goes; without it a code is made that nobody gets, and nobody can tell the difference. */
  readonly mailTo: string | undefined;
  /** A keyed digest. */
  readonly network: string;
  readonly now: number;
  readonly language: Locale;
  readonly company: string;
  /** Where it is asked for, and told of when no mail server takes it. */
  readonly conversationId?: string;
}
interface Issued {
  readonly code: NewCode | JoinedCode;
  /** None where the newest code that went there is good here too. */
  readonly messages: readonly NewMessage[];
}

/** A new one-time code and its mail, or undefined when a limit leaves it to staff. */
export async function issueCode(
  { random, digests, codes }: Means,
  wanted: Wanted,
): Promise<Issued | undefined> {
  const { countedBy, mailTo, network: networkDigest, now } = wanted;
  const asked = { ...countedFor(digests, countedBy, mailTo), networkDigest };
  const allowed = await codes.allowance({ ...asked, now });
  if (allowed.is === 'limit') {
    // Of a number it is not told that there is a mailbox behind it, nor whose.
    const secret = allowed.reason === 'mailbox' && mailTo !== undefined && countedBy !== mailTo;
    return secret ? issueCode({ random, digests, codes }, { ...wanted, mailTo: undefined }) : undefined;
  }
  const awaited = { ...asked, id: random.id(), sentAt: now };
  if (allowed.is === 'join') return { code: { ...awaited, shape: 'joined' }, messages: [] };
  const { shape } = allowed;
  const made = shape === 'digits' ? random.digits() : makeLetterCode((count) => random.bytes(count));
  const digest = digests.code(asked.addressDigest, made);
  const code: NewCode = { ...awaited, shape, digest, expiresAt: now + CODE_LIFETIME_MS[shape] };
  return { code, messages: mailOf(wanted, code, made) };
}

function countedFor(digests: Digests, countedBy: string, mailTo: string | undefined) {
  const addressDigest = digests.address(countedBy);
  const mailboxDigest = mailTo === undefined ? addressDigest : digests.address(mailboxOf(mailTo));
  return mailboxDigest === addressDigest ? { addressDigest } : { addressDigest, mailboxDigest };
}

/** The id of the mail with a code. */
export const codeMailId = (codeId: string): string => `code.${codeId}`;

const TEMPLATES = { digits: 'code', letters: 'longCode' } as const satisfies Record<CodeShape, string>;

function mailOf(wanted: Wanted, { id, shape, expiresAt }: NewCode, made: string): NewMessage[] {
  const { mailTo, language, company, countedBy, conversationId } = wanted;
  if (mailTo === undefined) return [];
  const code = shape === 'digits' ? made : groupLetterCode(made);
  const values = { code, minutes: inMinutes(CODE_LIFETIME_MS[shape] / MINUTE), company };
  // What becomes of a mail to the address behind a number would tell that there is one.
  const told = countedBy === mailTo && conversationId !== undefined ? { conversationId } : {};
  const template = TEMPLATES[shape];
  const delivery = { kind: 'mail', template, to: mailTo, language, values, ...told } as const;
  return [{ id: codeMailId(id), delivery, expiresAt }];
}
