import { CardFactory } from 'botbuilder';
import type { Spoken } from '../../domain/conversation/content';
import { actionsOf, showActivity } from '../showActivity';
import type { WireActivity } from '../wireActivity';

/** Teams shows no suggested actions, so its buttons ride on a card together with the text. */
export function showInTeams(spoken: Spoken): WireActivity {
  const { text, buttons } = spoken;
  if (buttons.length === 0) return showActivity(spoken);
  const { contentType } = CardFactory.heroCard('', text);
  const { suggestedActions: _none, ...activity } = showActivity(spoken);
  return {
    ...activity,
    text: '',
    attachments: [{ contentType, content: { text, buttons: actionsOf(buttons) } }],
  };
}
