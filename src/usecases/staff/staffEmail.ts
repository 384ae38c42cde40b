const ADDRESS = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:.]+(?:\.[^\s@<>"(),;:.]+)+$/u;
const LONGEST = 254;

/** The address as accounts are found by; undefined when it is none. */
export function readStaffEmail(typed: string): string | undefined {
  const email = typed.normalize('NFKC').trim().toLowerCase();
  return email.length <= LONGEST && ADDRESS.test(email) ? email : undefined;
}
