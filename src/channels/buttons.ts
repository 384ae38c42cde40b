import { ActionTypes, CardFactory } from 'botbuilder';
import type { Channel } from '../domain/conversation/conversation';
import type { WireActivity } from '../ports/activities';

export interface Button {
  readonly title: string;
  readonly value: string;
}
type Carry = (text: string, buttons: readonly Button[]) => WireActivity;

const actionsOf = (buttons: readonly Button[]) =>
  buttons.map(({ title, value }) => ({ type: ActionTypes.PostBack, title, value }));

const asSuggestedActions: Carry = (_text, buttons) =>
  buttons.length === 0 ? {} : { suggestedActions: { to: [], actions: actionsOf(buttons) } };

/** Teams shows no suggested actions, so its buttons ride on a card together with the text. */
const asHeroCard: Carry = (text, buttons) => {
  if (buttons.length === 0) return {};
  const { contentType } = CardFactory.heroCard('', text);
  return { text: '', attachments: [{ contentType, content: { text, buttons: actionsOf(buttons) } }] };
};

/** How each channel carries buttons. */
export const CARRIERS: Readonly<Record<Channel, Carry>> = {
  directline: asSuggestedActions,
  msteams: asHeroCard,
  line: asSuggestedActions,
  emulator: asSuggestedActions,
  other: asSuggestedActions,
};
