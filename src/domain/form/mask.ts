const DOT = '\u2022';
const firstLetter = (text: string) => Array.from(text)[0] ?? '';

/** hanako@example.com → h•••@example.com: enough to recognise one's own address by. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@');
  return `${firstLetter(address)}${DOT.repeat(3)}${address.slice(at)}`;
}

/** The first character of each part of the name. */
export function maskName(name: string): string {
  return name
    .split(/\s+/u)
    .map((part) => `${firstLetter(part)}${DOT.repeat(2)}`)
    .join(' ');
}

/** All but the last two digits. */
export function maskPhone(number: string): string {
  return `${DOT.repeat(4)} ${number.slice(-2)}`;
}

/** Nothing but that there is something. */
export function maskText(text: string): string {
  return DOT.repeat(Math.min(8, Math.max(3, text.length)));
}
