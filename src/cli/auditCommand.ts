import type { AuditLog } from '../ports/audit';
import { counted, type Terminal } from './terminal';

/** `audit verify`: whether the record is whole. Exit code 1 when it is not. */
export async function auditCommand(
  args: readonly string[],
  { audit, out, err }: Terminal & { readonly audit: Pick<AuditLog, 'verify'> },
): Promise<number> {
  if (args[0] !== 'verify') {
    err('Usage: npm run audit -- verify');
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
