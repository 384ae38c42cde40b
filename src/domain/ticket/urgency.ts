/** What makes a request urgent for staff, the most urgent first: somebody may be in danger, or data may have leaked. */
export const URGENCIES = ['danger', 'leak'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Of what makes something urgent the one that stands first; undefined where nothing does. */
export function mostUrgent(...urgencies: readonly (Urgency | undefined)[]): Urgency | undefined {
  return URGENCIES.find((urgency) => urgencies.includes(urgency));
}
