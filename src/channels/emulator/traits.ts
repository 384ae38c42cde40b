import type { Traits } from '../../domain/conversation/traits';

/** The Bot Framework Emulator, on the machine of whoever tries the desk. */
export const EMULATOR_TRAITS: Traits = {
  label: 'console:channel.emulator',
  carriedBy: 'botFramework',
  called: true,
  oneToOne: 'unlessGroup',
  mentions: false,
  reopens: false,
};
