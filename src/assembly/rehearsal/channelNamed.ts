import { CHANNELS } from '../../channels/channels';
import type { Channel } from '../../domain/conversation/conversation';

/** The names of the table of channels. */
export const channelNames: readonly Channel[] = Object.keys(CHANNELS);

/** The channel of this name; without one, or where the table has no such row, the website's, whose customers read along. */
export function channelNamed(name: string | undefined): Channel {
  const named = name === undefined ? undefined : channelNames.find((channel) => channel === name);
  const website = Object.entries(CHANNELS).find(([, { traits }]) => !traits.called)?.[0];
  const channel = named ?? website;
  if (channel === undefined) throw new Error('The table of channels has none that customers read along.');
  return channel;
}
