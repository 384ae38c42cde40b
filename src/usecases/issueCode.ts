import type { Locale } from '../../locales';
import { CODE_LIFETIME_MS } from '../domain/identity/confirm';
import type { Digests, IdentityCodes } from '../ports/identityCodes';
import type { NewMessage } from '../ports/outbox';
import type { Random } from '../ports/random';
import type { NewCode } from '../ports/turn';

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
  readonly network: string | undefined;
  readonly now: number;
  readonly language: Locale;
  readonly company: string;
}
interface Issued {
  readonly code: NewCode;
  readonly messages: readonly NewMessage[];
}

/** A new one-time code and its mail, or undefined when a limit leaves it to staff. */
export async function issueCode(
  { random, digests, codes }: Means,
  wanted: Wanted,
): Promise<Issued | undefined> {
  const { countedBy, mailTo, network, now, language, company } = wanted;
  const addressDigest = digests.address(countedBy);
  if ((await codes.allowance(addressDigest, network, now)) !== 'allowed') return undefined;
  const id = random.id();
  const digits = random.digits();
  const code: NewCode = {
    id,
    digest: digests.code(id, digits),
    addressDigest,
    ...(network === undefined ? {} : { networkDigest: network }),
    sentAt: now,
    expiresAt: now + CODE_LIFETIME_MS,
  };
  if (mailTo === undefined) return { code, messages: [] };
  const values = { code: digits, minutes: String(CODE_LIFETIME_MS / 60_000), company };
  return {
    code,
    messages: [
      { id: `code.${id}`, delivery: { kind: 'mail', template: 'code', to: mailTo, language, values } },
    ],
  };
}
