import type { PhonePlan } from './phonePlans';

/** With its country code a number has so many digits that it is hardly anything else. */
const FEWEST_WITH_CODE = 11;

/** Digits as dialled at home, with the trunk prefix or without, in E.164: mobile numbers, or those of any line. */
export function nationalNumber(plan: PhonePlan, digits: string, only?: 'mobile'): string | undefined {
  const { code, trunk, mobile } = plan;
  const withoutTrunk = digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
  const written = [withoutTrunk, digits].find((national) => mobile.test(national));
  if (written !== undefined) return `+${code}${written}`;
  return only === undefined && isLine(plan, withoutTrunk) ? `+${code}${withoutTrunk}` : undefined;
}

/** Digits that begin with the country code, as if the + had been left out, in E.164. */
export function numberWithCode(plan: PhonePlan, digits: string): string | undefined {
  const { code, trunk, mobile } = plan;
  if (!digits.startsWith(code)) return undefined;
  const after = digits.slice(code.length);
  const national = trunk === '0' ? after.replace(/^0/u, '') : after;
  const isLong = digits.length >= FEWEST_WITH_CODE && code !== '1' && isLine(plan, national);
  return mobile.test(national) || isLong ? `+${code}${national}` : undefined;
}

/** By its length and how it begins: a mobile number with a digit too few is no other line. */
function isLine({ length: [fewest, most], lines }: PhonePlan, national: string): boolean {
  return lines.includes(national.charAt(0)) && national.length >= fewest && national.length <= most;
}
