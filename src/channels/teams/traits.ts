import type { Traits } from '../../domain/conversation/traits';

export const TEAMS_TRAITS: Traits = {
  label: 'console:channel.msteams',
  carriedBy: 'botFramework',
  called: true,
  oneToOne: 'ifPersonal',
  mentions: true,
  through: 'desk:through.msteams',
  reopens: false,
};
