/** An agent speaks of the person who appointed them. */
const CLIENT =
  /\b(?:my|our) (?:client|principal)(?:'s)?\b|\b(?:i|we)(?:'m|'re| am| are)? act(?:ing)? (?:here )?(?:for|on behalf of) (?!myself|ourselves|me\b|nobody|no one)|\bon (?:his|her|their) behalf\b|\bon behalf of (?!myself|me\b)|依頼者|依頼人|クライアント|本人の代理|代理人として/iu;
const NAMED =
  /\b(?:(?:my|our) (?:client|principal)|act(?:ing)? (?:for|on behalf of)|on behalf of)(?: (?:my|our|the|a) client)?,? (?:(?:mrs?|ms|miss|dr|prof)\.? )?(?<name>\p{Lu}[\p{L}'’-]+(?: (?:bin|binti|al|de|van|von|\p{Lu}[\p{L}'’.-]*)){0,3})/iu;
const IN_CAPITALS = /^\p{Lu}/u;

/** Whether somebody writes for a client, whatever is wanted. */
export const speaksOfClient = (typed: string): boolean => CLIENT.test(typed.replaceAll('’', "'"));

/** What the client of whoever writes is called: "our client Mr Kamau wants a copy". */
export function clientNamed(typed: string): string | undefined {
  const words = NAMED.exec(typed)?.groups?.['name']?.split(' ') ?? [];
  const end = words.findIndex((word) => !IN_CAPITALS.test(word));
  const name = words.slice(0, end === -1 ? undefined : end).join(' ');
  return name === '' ? undefined : name;
}
