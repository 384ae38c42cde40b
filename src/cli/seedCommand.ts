import type { Terminal } from './terminal';

/** `seed`: a few requests of invented customers, to look at the console with. */
export async function seedCommand({
  seed,
  out,
  err,
}: Terminal & { readonly seed: () => Promise<number | 'noPolicy'> }): Promise<number> {
  const made = await seed();
  if (made === 'noPolicy') {
    err('The database has no policy yet. Please start the desk once (npm start), then seed it.');
    return 2;
  }
  out(`${made} requests of invented customers are in the queue.`);
  return 0;
}
