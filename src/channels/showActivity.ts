import { ActionTypes } from 'botbuilder';
import type { ShownButton, Spoken } from '../domain/conversation/content';
import type { WireActivity } from './wireActivity';

/** How the buttons of the Bot Framework carry ours: what comes back is not seen by others. */
const actionsOf = (buttons: readonly ShownButton[]) =>
  buttons.map(({ title, value }) => ({ type: ActionTypes.PostBack, title, value }));

/** What was said as an activity: text with suggested actions, and extras for whoever can show more. */
export function showActivity({ text, language, buttons, extras }: Spoken): WireActivity {
  const suggested = { suggestedActions: { to: [], actions: actionsOf(buttons) } };
  return {
    type: 'message',
    text,
    locale: language,
    ...(buttons.length === 0 ? {} : suggested),
    channelData: { madoguchi: extras as unknown as WireActivity },
  };
}
