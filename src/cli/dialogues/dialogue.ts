import { z } from 'zod';

const oneOrList = <T extends z.ZodType>(value: T) => z.union([value, z.array(value)]);
const words = oneOrList(z.string());

const ticketShape = z.strictObject({
  type: words.optional(),
  status: words.optional(),
  answers: z.record(z.string(), z.string()).optional(),
  added: z.array(z.string()).optional(),
});

/** What a turn must come to; every part may be left out. A list inside `said` and `offers` means any one of it. */
export interface Expectation {
  readonly said?: readonly (string | readonly string[])[] | undefined;
  readonly never?: readonly string[] | undefined;
  readonly form?: OneOf | undefined;
  readonly open?: OneOf | undefined;
  readonly language?: OneOf | undefined;
  readonly answers?: Readonly<Record<string, string>> | undefined;
  readonly unset?: readonly string[] | undefined;
  readonly offers?: readonly (string | readonly string[])[] | undefined;
  readonly ticket?: z.output<typeof ticketShape> | undefined;
  readonly kept?: readonly string[] | undefined;
  readonly either?: readonly Expectation[] | undefined;
}
export type OneOf = string | null | readonly (string | null)[];

const oneOf = oneOrList(z.string().nullable());
const expectationShape: z.ZodType<Expectation> = z.lazy(() =>
  z.strictObject({
    said: z.array(words).optional(),
    never: z.array(z.string()).optional(),
    form: oneOf.optional(),
    open: oneOf.optional(),
    language: oneOf.optional(),
    answers: z.record(z.string(), z.string()).optional(),
    unset: z.array(z.string()).optional(),
    offers: z.array(words).optional(),
    ticket: ticketShape.optional(),
    kept: z.array(z.string()).optional(),
    either: z.array(expectationShape).optional(),
  }),
);

const DURATION = /^P(?:(?<d>\d{1,4})D)?(?:T(?:(?<h>\d{1,4})H)?(?:(?<m>\d{1,4})M)?)?$/u;

const sayShape = z.union([
  z.string(),
  z.strictObject({ code: z.literal(true) }),
  z.strictObject({ receipt: z.literal(true) }),
  z.strictObject({ draft: z.literal(true) }),
  z.strictObject({ later: z.string().regex(DURATION) }),
  z.strictObject({ newChat: z.literal(true) }),
  z.strictObject({ staff: z.string() }),
]);
/** What happens in a turn: words, what was last mailed or shown, time that passes, a new chat, or a reply of staff. */
export type Happening = z.output<typeof sayShape>;

/** One line of a file. */
export const dialogueShape = z.strictObject({
  id: z.string().min(1),
  lang: z.enum(['en', 'ja', 'mixed']),
  /** What it is an example of; serves the figures only. */
  kind: z.string().min(1).optional(),
  /** A name of the table of channels; on one that is not there it is played as on the website. */
  channel: z.string().optional(),
  turns: z.array(z.strictObject({ say: sayShape, expect: expectationShape.optional() })).min(1),
});

/** A conversation as somebody would have it, and what it must come to. */
export type Dialogue = z.output<typeof dialogueShape>;

/** The length of an ISO 8601 duration of days, hours and minutes, in ms. */
export function durationMs(duration: string): number {
  const { d = '0', h = '0', m = '0' } = DURATION.exec(duration)?.groups ?? {};
  return ((Number(d) * 24 + Number(h)) * 60 + Number(m)) * 60_000;
}
