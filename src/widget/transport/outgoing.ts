import type { Locale } from '../../../locales';

/** What is posted for the customer; the server handles one `clientActivityID` once. */
export interface OutgoingActivity {
  readonly type: 'message' | 'event' | 'endOfConversation';
  readonly from: { readonly id: 'user' };
  readonly locale?: Locale;
  readonly text?: string;
  readonly name?: string;
  readonly value?: string;
  readonly channelData: {
    readonly clientActivityID: string;
    readonly postBack?: true;
    readonly madoguchi?: { readonly title: string };
  };
}

/** A message on its way. It stays until its copy comes back through the stream. */
export interface Outgoing {
  readonly id: string;
  readonly activity: OutgoingActivity;
  /** What the customer sees of it; nothing for an event. */
  readonly shown?: string;
  readonly state: 'sending' | 'sent' | 'failed';
}

const from = { id: 'user' } as const;

export function typedMessage(id: string, text: string, locale: Locale): Outgoing {
  const activity = { type: 'message', from, locale, text, channelData: { clientActivityID: id } } as const;
  return { id, activity, shown: text, state: 'sending' };
}

/** A pressed button: the machine value is sent, with what stood on the button. */
export function pressedButton(
  id: string,
  button: { title: string; value: string },
  locale: Locale,
): Outgoing {
  const channelData = { clientActivityID: id, postBack: true, madoguchi: { title: button.title } } as const;
  const activity = { type: 'message', from, locale, text: button.value, channelData } as const;
  return { id, activity, shown: button.title, state: 'sending' };
}

/** Tells the desk that the customer came by a link with this receipt or draft number. */
export function openedNumber(id: string, number: string, locale: Locale): Outgoing {
  const channelData = { clientActivityID: id };
  const activity = {
    type: 'event',
    name: 'madoguchi/open',
    from,
    locale,
    value: number,
    channelData,
  } as const;
  return { id, activity, state: 'sending' };
}

export function endOfConversation(id: string): OutgoingActivity {
  return { type: 'endOfConversation', from, channelData: { clientActivityID: id } };
}
