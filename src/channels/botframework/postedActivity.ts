import { z } from 'zod';

const MAX_TEXT = 100_000;
const MAX_ID = 500;
const MAX_LOCALE = 35;

/** What the desk can do without; of another type it is as good as absent. */
const spare = <T>(schema: z.ZodType<T>) => schema.optional().catch(undefined);
const id = z
  .string()
  .max(MAX_ID)
  .regex(/^\P{Cc}*$/u);
const account = z.looseObject({ id: z.string(), name: spare(z.string()), role: spare(z.string()) });

/** The fields that the desk or the SDK reads. Whatever else a channel sends is nobody's business here. */
const activityShape = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  conversation: z.looseObject({
    id: z.string().min(1),
    // Whether somebody reads along decides what may be asked: it is not guessed.
    isGroup: z.boolean().nullish(),
    conversationType: spare(z.string()),
    tenantId: spare(z.string()),
    name: spare(z.string()),
  }),
  from: account,
  recipient: spare(account),
  serviceUrl: z.string().nullish(),
  id: id.nullish(),
  text: z.string().max(MAX_TEXT).nullish(),
  locale: spare(z.string().max(MAX_LOCALE)),
  name: spare(z.string()),
  deliveryMode: spare(z.string()),
  membersAdded: spare(z.array(account)),
  replyToId: spare(z.string()),
  relatesTo: spare(z.looseObject({})),
  channelData: spare(z.looseObject({})),
  entities: spare(z.array(z.looseObject({}))),
});

/** An activity as it came, with the least that makes it one, and no field of a type that it must not have. */
export type PostedActivity = z.output<typeof activityShape>;

/** Undefined for what is none. */
export function readActivity(body: unknown): PostedActivity | undefined {
  return activityShape.safeParse(body).data;
}
