import { z } from 'zod';
import type { Traits } from '../domain/conversation/traits';
import { absent } from './absent';
import type { WireActivity } from './wireActivity';

/** An activity as it is meant for the desk, and whether others read along. */
interface SpokenTo {
  readonly activity: WireActivity;
  readonly group: boolean;
}

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});
const shape = z.object({
  type: z.string(),
  text: absent(z.string()),
  value: z.unknown(),
  recipient: absent(z.object({ id: z.string() })),
  conversation: absent(
    z.object({ isGroup: absent(z.boolean()), conversationType: absent(z.string()) }).loose(),
  ),
  entities: z.array(z.unknown()).catch([]),
});
type Read = z.output<typeof shape>;

/**
 * An activity without what the platform puts among the words of whoever mentions the desk; undefined where several read
 * along and the desk is not spoken to. A person who joins a group is not greeted: only the desk's own arrival is heard.
 * Mentions: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations
 */
export function spokenTo(activity: WireActivity, traits: Traits): SpokenTo | undefined {
  const read = shape.parse(activity);
  const group = isGroup(read, traits);
  const mentions = ownMentions(read);
  if (group && !isMeant(read, mentions, traits)) return undefined;
  const { text } = read;
  if (text === undefined || mentions.length === 0) return { activity, group };
  const bare = mentions.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  return { activity: { ...activity, text: bare.replace(/[ \t]{2,}/gu, ' ').trim() }, group };
}

/** What is not known to be one-to-one is a group, whatever a flag of it says. */
function isGroup({ conversation }: Read, { oneToOne }: Traits): boolean {
  const { conversationType, isGroup: flagged } = conversation ?? {};
  if (conversationType !== undefined) return conversationType !== 'personal';
  return oneToOne === 'ifPersonal' || flagged === true;
}

/** As they stand in the text. */
const ownMentions = ({ entities, recipient }: Read): readonly string[] =>
  entities.flatMap((entity) => {
    const { data } = mention.safeParse(entity);
    return data !== undefined && data.mentioned.id === recipient?.id ? [data.text] : [];
  });

/** Where all that is said may come, only what mentions the desk is meant for it, or a press of its own buttons. */
function isMeant({ type, value }: Read, mentions: readonly string[], { mentions: known }: Traits): boolean {
  if (type === 'conversationUpdate') return false;
  if (type !== 'message' || !known) return true;
  return mentions.length > 0 || (value !== undefined && value !== null);
}
