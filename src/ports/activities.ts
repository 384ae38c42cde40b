import type { Content } from '../domain/conversation/content';

/** An activity of a conversation in the order kept; `seq` starts at 1 and has no gaps (Direct Line's watermark). */
export interface StoredActivity {
  readonly seq: number;
  /** As it came; of what the desk said, the desk's own. */
  readonly activityId: string;
  readonly from: 'customer' | 'desk' | 'staff';
  /** When it was kept (ms). */
  readonly at: number;
  readonly content: Content;
}
export type NewActivity = Omit<StoredActivity, 'seq' | 'at'>;
