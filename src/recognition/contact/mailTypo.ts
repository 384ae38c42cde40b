import { editDistance } from '../../domain/editDistance';
import { BROKEN_ENDINGS, ENDING, ONLY_UNDER, REAL_AS_WELL, WELL_KNOWN } from './mailDomains';

/** A name this short has too many real neighbours: `ai.com` is no slip of `au.com`. */
const SHORT = 4;
/** A name this long may have two slips, such as `icould.com`. */
const LONG = 6;
const MOST = 2;

interface Slip {
  readonly domain: string;
  readonly slips: number;
}

/**
 * The addresses that may have been meant where this one looks like a slip: of a domain that many people have their mail
 * at, or of an ending that does not exist. None for any other, and for a real domain close to a well-known one. The
 * address is one that `readEmail` gave.
 */
export function addressesMeant(address: string): readonly string[] {
  const at = address.lastIndexOf('@') + 1;
  return domainsMeant(address.slice(at)).map((domain) => `${address.slice(0, at)}${domain}`);
}

function domainsMeant(domain: string): readonly string[] {
  if (isReal(domain)) return [];
  const mended = withWholeEnding(domain);
  if (isReal(mended)) return [mended];
  const { name } = partsOf(mended);
  const only = ONLY_UNDER.get(name);
  const near = only === undefined ? nearest(mended) : [only];
  return near.length === 0 && mended !== domain ? [mended] : near;
}

function isReal(domain: string): boolean {
  return WELL_KNOWN.includes(domain) || REAL_AS_WELL.has(domain);
}

/** Looks for the longest ending that is broken: `co.jo` is no `jo`. */
function withWholeEnding(domain: string): string {
  const labels = domain.split('.');
  for (let from = Math.max(1, labels.length - 2); from < labels.length; from++) {
    const whole = BROKEN_ENDINGS.get(labels.slice(from).join('.'));
    if (whole !== undefined) return [...labels.slice(0, from), whole].join('.');
  }
  return domain;
}

function nearest(domain: string): readonly string[] {
  const near = WELL_KNOWN.flatMap((known) => slipFrom(known, domain) ?? []);
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near
    .filter(({ slips }) => slips === fewest)
    .slice(0, MOST)
    .map(({ domain: known }) => known);
}

function slipFrom(known: string, typed: string): Slip | undefined {
  if (Math.abs(known.length - typed.length) > 2) return undefined;
  const slips = editDistance(typed, known);
  return maySlip(partsOf(known), partsOf(typed), slips) ? { domain: known, slips } : undefined;
}

/** One slip anywhere; in a short name none but two letters swapped; two in a long one. */
function maySlip(known: Parts, typed: Parts, slips: number): boolean {
  if (slips > 2) return false;
  if (known.name.length <= SHORT && known.name !== typed.name) return slips === 1 && areSwapped(known, typed);
  if (slips === 1) return true;
  const sameBeginning = known.name[0] === typed.name[0];
  return known.name.length >= LONG && sameBeginning && editDistance(known.ending, typed.ending) <= 1;
}

/** A swap is the one single slip that leaves the letters what they were. */
function areSwapped(known: Parts, typed: Parts): boolean {
  const sorted = ({ name }: Parts) => Array.from(name).sort().join('');
  return known.name.length === SHORT && known.ending === typed.ending && sorted(known) === sorted(typed);
}

interface Parts {
  readonly name: string;
  readonly ending: string;
}

function partsOf(domain: string): Parts {
  const ending = ENDING.exec(domain)?.[0] ?? '';
  return { name: domain.slice(0, -ending.length - 1), ending };
}
