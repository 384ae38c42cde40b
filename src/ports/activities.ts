import type { Json } from '../domain/json';

/** A Bot Framework activity as it goes over the wire, already rendered. */
export type WireActivity = Readonly<Record<string, Json>>;

/** An activity of a conversation in the order kept; `seq` starts at 1 and has no gaps (Direct Line's watermark). */
export interface StoredActivity {
  readonly seq: number;
  readonly activityId: string;
  readonly from: 'customer' | 'desk' | 'staff';
  /** When it was kept (ms). */
  readonly at: number;
  readonly activity: WireActivity;
}
export type NewActivity = Omit<StoredActivity, 'seq' | 'at'>;
