import { z } from 'zod';

const reopening = z.object({ handle: z.string().min(1).max(1000) });

/** The handle that a client wants to go on from; undefined when its body names none. */
export function readReopening(body: unknown): string | undefined {
  return reopening.safeParse(body).data?.handle;
}
