import { isIP } from 'node:net';

/** Scheme, host and port with nothing in them that two readers of addresses could read in two ways. */
const PLAIN_URL = /^https?:\/\/(?<host>[\w.:[\]-]+)(?:[/?][^\\\s]*)?$/iu;

/** Whether a Host header (with or without a port) names this very machine: 127.0.0.0/8, ::1 or localhost. */
export function isLoopbackHost(host: string): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const hostname = new URL(`http://${host}`).hostname;
  if (hostname === 'localhost' || hostname === '[::1]') return true;
  return isIP(hostname) === 4 && hostname.startsWith('127.');
}

/** Whether an http or https URL leads to this very machine. */
export function isLoopbackUrl(url: string): boolean {
  const host = PLAIN_URL.exec(url)?.groups?.['host'];
  return host !== undefined && isLoopbackHost(host);
}
