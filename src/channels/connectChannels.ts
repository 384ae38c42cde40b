import type { TraitsOf } from '../domain/conversation/traits';
import { DeliveryFailure } from '../domain/outbox/deliveryFailure';
import type { Door } from '../ports/door';
import type { Send } from '../ports/send';
import {
  type Channel,
  type FirstLanguage,
  type ChannelParts,
  type Channels,
  type Connection,
  OTHER_CHANNEL,
} from './channel';
import { CHANNELS } from './channels';
import { createHearArrival, type HearArrival } from './hearArrival';
import { showPlain } from './showPlain';

/** Every channel, open. */
export interface Connected {
  readonly doors: readonly Door[];
  /** What paths of doors begin with that pages of trusted websites may call. */
  readonly crossOrigin: readonly string[];
  /** Calls the channel that a call names. */
  readonly send: Send;
  /** Hears what came by doors that answer at once; absent where none of them is open. */
  readonly hearArrival?: HearArrival;
}
/** No channel at all: nobody knocks, and nobody is called. */
export const NOT_CONNECTED: Connected = {
  doors: [],
  crossOrigin: [],
  send: () => Promise.reject(new DeliveryFailure('noWayToCall')),
};
/** What the desk gives to its channels; what they know of each other comes from the table. */
type DeskParts = Omit<ChannelParts, 'traitsOf' | 'showOn'>;

/** The traits of each channel of a table. */
export function traitsIn(channels: Channels = CHANNELS): TraitsOf {
  return (name) => rowOf(channels, name).traits;
}

/** Opens every channel of a table. */
export function connectChannels(parts: DeskParts, channels: Channels = CHANNELS): Connected {
  const traitsOf = traitsIn(channels);
  const showOn: ChannelParts['showOn'] = (name) => {
    const { show = showPlain } = rowOf(channels, name);
    return (spoken) => show(spoken, parts.publicUrl);
  };
  const open = new Map<string, Connection>();
  for (const [name, { connect }] of Object.entries(channels))
    if (connect !== undefined) open.set(name, connect({ ...parts, traitsOf, showOn }));
  const lineOf = (name: string) =>
    open.get(name) ?? (traitsOf(name).carriedBy === 'botFramework' ? open.get(OTHER_CHANNEL) : undefined);
  const answersAtOnce = [...open.values()].some(({ firstLanguage }) => firstLanguage !== undefined);
  const firstLanguage: FirstLanguage = (beginning) =>
    open.get(beginning.channel)?.firstLanguage?.(beginning) ?? Promise.resolve(undefined);
  return {
    ...(answersAtOnce ? { hearArrival: createHearArrival(parts, firstLanguage) } : {}),
    doors: [...open.values()].flatMap(({ doors }) => doors),
    crossOrigin: [...open.values()].flatMap(({ crossOrigin }) => crossOrigin ?? []),
    send: (call, signal) => {
      const send = lineOf(call.channel)?.send;
      if (send === undefined) return NOT_CONNECTED.send(call, signal);
      return send(call, signal);
    },
  };
}

function rowOf(channels: Channels, name: string): Channel {
  const row = Object.hasOwn(channels, name) ? channels[name] : channels[OTHER_CHANNEL];
  if (row === undefined) throw new Error(`The table of channels has neither ${name} nor ${OTHER_CHANNEL}.`);
  return row;
}
