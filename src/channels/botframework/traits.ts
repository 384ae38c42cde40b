import type { Traits } from '../../domain/conversation/traits';

/** Any channel of the Bot Framework that has no folder of its own. */
export const BOT_FRAMEWORK_TRAITS: Traits = {
  label: 'console:channel.other',
  carriedBy: 'botFramework',
  called: true,
  oneToOne: 'unlessGroup',
  mentions: false,
  reopens: false,
};
