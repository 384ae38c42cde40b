import type { AuditLog } from '../ports/audit';
import { counted, type Terminal } from './terminal';
import { misunderstood } from './usages';

const VERBS = { verify: { usage: 'npm run audit -- verify', options: {}, words: false } };

/** Why these are no arguments of `audit`; undefined when they are. */
export const auditMisunderstood = (args: readonly string[]): string | undefined => misunderstood(VERBS, args);

/** `audit verify`: whether the record is whole. Exit code 1 when it is not. */
export async function auditCommand(
  args: readonly string[],
  { audit, out, err }: Terminal & { readonly audit: Pick<AuditLog, 'verify'> },
): Promise<number> {
  const fault = auditMisunderstood(args);
  if (fault !== undefined) {
    err(fault);
    return 2;
  }
  const found = await audit.verify();
  if ('intact' in found) {
    out(`The audit record is intact: ${counted(found.intact, 'row')}.`);
    return 0;
  }
  err(
    `The audit record does not hold from row ${found.brokenAt} on: a row was changed, put in or taken out there.`,
  );
  return 1;
}
