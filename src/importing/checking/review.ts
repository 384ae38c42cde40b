const REVIEW = /^review:\s(?<name>.*)$/u;
const OPEN_POINT = /^\s{0,9}[-*]\s\[\s\]/gmu;

/** The name of the list by which an imported draft is to be checked; undefined for a policy that was not imported. */
export function reviewNamedIn(policy: string): string | undefined {
  const [mark = '', ...lines] = policy.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const end = lines.findIndex((line) => line.trim() === '---');
  if (mark.trim() !== '---') return undefined;
  const names = lines.slice(0, Math.max(end, 0)).map((line) => REVIEW.exec(line)?.groups?.['name']?.trim());
  return names.find((name) => name !== undefined && name !== '');
}

/** How many points of a review list nobody has ticked. */
export function untickedIn(review: string): number {
  return review.match(OPEN_POINT)?.length ?? 0;
}
