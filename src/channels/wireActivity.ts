import type { Json } from '../domain/json';

/** An activity of the Bot Framework as it goes over the wire: to and from its channels, and to and from Direct Line's. */
export type WireActivity = Readonly<Record<string, Json>>;
