import { botFramework } from './botframework/channel';
import { type Channels, OTHER_CHANNEL } from './channel';
import { directLine } from './directline/channel';
import { EMULATOR_TRAITS } from './emulator/traits';
import { line } from './line/channel';
import { showInTeams } from './teams/show';
import { TEAMS_TRAITS } from './teams/traits';

/** The channels of the desk. A new one is its folder, and a row here. */
export const CHANNELS: Channels = {
  directline: directLine,
  msteams: { traits: TEAMS_TRAITS, show: showInTeams },
  line,
  emulator: { traits: EMULATOR_TRAITS },
  [OTHER_CHANNEL]: botFramework,
};
