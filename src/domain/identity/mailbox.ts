const GMAIL = /^(?:gmail|googlemail)\.com$/u;

/**
 * The mailbox that an address most likely leads to, for counting what it gets: without what stands after a plus, and at
 * Gmail without dots. Two addresses that only count as one lose nothing but an automatic mail; nothing is confirmed by it.
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  const [name = ''] = address.slice(0, at).toLowerCase().split('+');
  if (name === '') return address.toLowerCase();
  return GMAIL.test(domain) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`;
}
