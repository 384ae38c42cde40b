import { z } from 'zod';
import { absent } from '../absent';

const MAX_TEXT = 100_000;
const MAX_ID = 500;
const MAX_LOCALE = 35;

const id = z
  .string()
  .max(MAX_ID)
  .regex(/^\P{Cc}*$/u);
const account = z.looseObject({ id: z.string(), name: absent(z.string()), role: absent(z.string()) });

/** The fields that the desk or the SDK reads. Whatever else a channel sends is nobody's business here. */
const activityShape = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  conversation: z.looseObject({
    id: z.string().min(1),
    // Whether somebody reads along decides what may be asked: it is not guessed.
    isGroup: z.boolean().nullish(),
    conversationType: absent(z.string()),
    tenantId: absent(z.string()),
    name: absent(z.string()),
  }),
  from: account,
  recipient: absent(account),
  serviceUrl: z.string().nullish(),
  id: id.nullish(),
  text: z.string().max(MAX_TEXT).nullish(),
  locale: absent(z.string().max(MAX_LOCALE)),
  name: absent(z.string()),
  deliveryMode: absent(z.string()),
  membersAdded: absent(z.array(account)),
  replyToId: absent(z.string()),
  relatesTo: absent(z.looseObject({})),
  channelData: absent(z.looseObject({})),
  entities: absent(z.array(z.looseObject({}))),
});

/** An activity as it came, with the least that makes it one, and no field of a type that it must not have. */
export type PostedActivity = z.output<typeof activityShape>;

/** Undefined for what is none. */
export function readActivity(body: unknown): PostedActivity | undefined {
  return activityShape.safeParse(body).data;
}
