import type { Traits } from '../../domain/conversation/traits';

/** The chat on a website: whoever has it open reads along, and nobody is there to be called afterwards. */
export const DIRECT_LINE_TRAITS: Traits = {
  label: 'console:channel.directline',
  carriedBy: 'desk',
  called: false,
  oneToOne: 'unlessGroup',
  mentions: false,
  reopens: true,
};
