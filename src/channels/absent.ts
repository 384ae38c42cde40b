import type { z } from 'zod';

/** What the desk can do without: of another type than it should have, it is as good as absent. */
export const absent = <T>(schema: z.ZodType<T>) => schema.optional().catch(undefined);
