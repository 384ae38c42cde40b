import { z } from 'zod';

/*
 * What LINE takes, as its reference says, written down apart from how the desk composes its messages.
 * https://developers.line.biz/en/reference/messaging-api/
 */

const GRAPHEMES = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const label = (most: number) =>
  z
    .string()
    .min(1)
    .refine((text) => [...GRAPHEMES.segment(text)].length <= most, `a label has at most ${most} letters`);
const uri = z
  .string()
  .max(1000)
  .regex(/^(?:https?|line|tel):/u, 'an address begins with https://');

const postback = z.strictObject({
  type: z.literal('postback'),
  label: label(40).optional(),
  data: z.string().min(1).max(300),
  displayText: z.string().min(1).max(300).optional(),
});
const action = z.discriminatedUnion('type', [
  postback,
  z.strictObject({ type: z.literal('uri'), label: label(40).optional(), uri }),
  z.strictObject({
    type: z.literal('clipboard'),
    label: label(40).optional(),
    clipboardText: z.string().min(1).max(1000),
  }),
]);
const quickReply = z.strictObject({
  items: z
    .array(
      z.strictObject({
        type: z.literal('action'),
        action: z.strictObject({ ...postback.shape, label: label(20) }),
      }),
    )
    .min(1)
    .max(13),
});

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?$/u);
const SIZES = ['xxs', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', '3xl', '4xl', '5xl'] as const;
const MARGINS = ['none', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl'] as const;
const look = {
  size: z.enum(SIZES).optional(),
  color: colour.optional(),
  weight: z.enum(['regular', 'bold']).optional(),
};
const margin = z.enum(MARGINS).optional();
const span = z.strictObject({ type: z.literal('span'), text: z.string().min(1), ...look });
const flexText = z
  .strictObject({
    type: z.literal('text'),
    text: z.string().min(1).optional(),
    contents: z.array(span).min(1).optional(),
    wrap: z.boolean().optional(),
    margin,
    flex: z.number().int().min(0).optional(),
    align: z.enum(['start', 'end', 'center']).optional(),
    action: action.optional(),
    ...look,
  })
  .refine(({ text, contents }) => text !== undefined || contents !== undefined, 'a text has a text');
const button = z.strictObject({
  type: z.literal('button'),
  style: z.enum(['link', 'primary', 'secondary']).optional(),
  height: z.enum(['sm', 'md']).optional(),
  margin,
  action: action.refine((one) => one.label !== undefined, 'a button has a label'),
});
const separator = z.strictObject({ type: z.literal('separator'), margin });
const box = z.strictObject({
  type: z.literal('box'),
  layout: z.enum(['horizontal', 'vertical', 'baseline']),
  get contents() {
    return z.array(z.union([box, flexText, button, separator])).min(1);
  },
  margin,
  spacing: z.enum(MARGINS).optional(),
  paddingAll: z.enum(MARGINS).optional(),
  backgroundColor: colour.optional(),
  borderColor: colour.optional(),
  borderWidth: z.enum(['none', 'light', 'normal', 'medium', 'semi-bold', 'bold']).optional(),
  cornerRadius: z.enum(MARGINS).optional(),
  action: action.optional(),
});
const KILOBYTE = 1024;
const bubble = z
  .strictObject({
    type: z.literal('bubble'),
    size: z.enum(['nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga']).optional(),
    body: box,
  })
  .refine((one) => Buffer.byteLength(JSON.stringify(one)) <= 30 * KILOBYTE, 'a bubble has at most 30 KB');

const message = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1).max(5000),
    quickReply: quickReply.optional(),
  }),
  z.strictObject({
    type: z.literal('flex'),
    altText: z.string().min(1).max(1500),
    contents: bubble,
    quickReply: quickReply.optional(),
  }),
]);
/** A message as the platform keeps it. */
export type PlatformMessage = z.output<typeof message>;

const messages = z.array(message).min(1).max(5);

/** The messages of a reply or push, or what the platform says is wrong with them. */
export function checkMessages(given: unknown): readonly PlatformMessage[] | { readonly wrong: string } {
  const { data, error } = messages.safeParse(given);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  return { wrong: `${issue?.path.join('.') ?? 'messages'}: ${issue?.message ?? 'invalid'}` };
}
