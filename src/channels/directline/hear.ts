import { z } from 'zod';
import { absent } from '../absent';
import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { WireActivity } from '../wireActivity';

const MAX_TEXT = 100_000;
const MAX_VALUE = 1000;
const scalar = z.union([z.string().max(MAX_VALUE), z.number(), z.boolean()]);

/** What is passed on; every other field that a client sends is dropped here. */
const posted = z.object({
  type: z.enum(['message', 'event', 'endOfConversation', 'typing', 'conversationUpdate']),
  text: z.string().max(MAX_TEXT).optional(),
  // Web Chat's own events carry objects, which mean nothing to the desk: dropped, not refused.
  value: z.preprocess((value) => (typeof value === 'object' ? undefined : value), scalar.optional()),
  name: z.string().max(200).optional(),
  locale: absent(z.string().max(35)),
  channelData: absent(
    z.object({
      postBack: absent(z.boolean()),
      clientActivityID: absent(z.string().regex(/^[A-Za-z0-9._-]{1,64}$/)),
      madoguchi: absent(z.object({ title: absent(z.string().max(100)) })),
    }),
  ),
});

/** An activity that a customer sent; `id` is there when the client named it, so that a repetition is recognised. */
interface Posted {
  readonly activity: WireActivity;
  readonly id?: string;
  /** Nothing for the desk to do: somebody types, somebody joined. */
  readonly ignored: boolean;
}

/** Reads what a client posted. Control characters and the like are left as they are: the desk cleans text. */
export function readPosted(body: unknown): Outcome<Posted, 'badActivity' | 'textTooLong'> {
  const { success, data, error } = posted.safeParse(body);
  if (!success) return refuse(isTooLong(error) ? 'textTooLong' : 'badActivity');
  const clientId = data.channelData?.clientActivityID;
  return accept({
    activity: withoutGaps(data),
    ignored: data.type === 'typing' || data.type === 'conversationUpdate',
    ...(clientId === undefined ? {} : { id: `c.${clientId}` }),
  });
}

function isTooLong(error: z.ZodError): boolean {
  return error.issues.every(({ code, path }) => code === 'too_big' && path[0] === 'text');
}

/** JSON has no undefined: a field that was not sent is not there at all. */
function withoutGaps(data: z.infer<typeof posted>): WireActivity {
  return JSON.parse(JSON.stringify(data)) as WireActivity;
}
