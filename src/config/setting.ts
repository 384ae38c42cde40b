import type { z } from 'zod';

/** One setting: its shape, what it is for, and what holds without it. The table of docs/settings.md is made of these. */
export interface Setting {
  readonly shape: z.ZodType;
  readonly about: string;
  readonly otherwise: string;
}

export const setting = <S extends z.ZodType>(shape: S, about: string, otherwise: string) => ({
  shape,
  about,
  otherwise,
});
