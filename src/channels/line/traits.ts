import type { Traits } from '../../domain/conversation/traits';

/** LINE, over its Messaging API. Whom a talk is held with stands in each event, and a group is never taken for one. */
export const LINE_TRAITS: Traits = {
  label: 'console:channel.line',
  carriedBy: 'desk',
  called: true,
  oneToOne: 'unlessGroup',
  mentions: true,
  through: 'desk:through.line',
  reopens: false,
};
