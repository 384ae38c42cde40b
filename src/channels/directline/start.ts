import { z } from 'zod';

const start = z.object({ locale: z.string().max(35).optional().catch(undefined) });

/** The language tag that a client names when it starts a conversation; the rest of its body means nothing here. */
export function readStartLocale(body: unknown): string | undefined {
  return start.safeParse(body).data?.locale;
}
