import type { Locale } from '../../../locales';
import type { Extras } from '../../domain/conversation/rendered';
import { present } from '../../domain/present';
import { type Action, type Message, readActivity } from '../transport/activity';
import { lastOf } from './lastOf';
import type { Outgoing } from '../transport/outgoing';

export interface ChatState {
  /** `closed`: the customer ended it. `gone`: the server has it no longer. */
  readonly phase: 'starting' | 'open' | 'closed' | 'gone';
  readonly online: boolean;
  /** The widget's own language: that of the desk's newest message. */
  readonly language: Locale;
  readonly messages: readonly Message[];
  readonly outgoing: readonly Outgoing[];
}

export type ChatEvent =
  | { readonly type: 'received'; readonly activities: readonly unknown[] }
  | { readonly type: 'queued'; readonly outgoing: Outgoing }
  | { readonly type: 'outcome'; readonly id: string; readonly state: Outgoing['state'] }
  | { readonly type: 'online'; readonly online: boolean }
  | { readonly type: 'over'; readonly phase: 'closed' | 'gone' };

/** What the customer is to answer now. */
interface Question extends Pick<Extras, 'input' | 'progress'> {
  readonly id?: string;
  readonly actions: readonly Action[];
}

export function freshState(language: Locale, outgoing: readonly Outgoing[] = []): ChatState {
  return { phase: 'starting', online: true, language, messages: [], outgoing };
}

function newest(messages: readonly Message[], wanted: (message: Message) => boolean): Message | undefined {
  return [...messages].reverse().find(wanted);
}

function languageAfter(state: ChatState, fresh: readonly Message[]): Locale {
  const spoken = fresh.filter(({ from, extras }) => from === 'desk' && extras?.kind !== 'quote');
  return newest(spoken, ({ language }) => language !== undefined)?.language ?? state.language;
}

/** Adds what is new; an activity that was seen before, by whichever way it came, is dropped. */
function receive(state: ChatState, activities: readonly unknown[]): ChatState {
  const read = activities.map(readActivity);
  const seen = new Set(state.messages.map(({ id }) => id));
  const fresh = read.filter((message): message is Message => {
    if (message === undefined || message === 'ended' || seen.has(message.id)) return false;
    seen.add(message.id);
    return true;
  });
  const back = new Set(fresh.map(({ clientActivityId }) => clientActivityId));
  return {
    ...state,
    phase: read.includes('ended') ? 'closed' : 'open',
    language: languageAfter(state, fresh),
    messages: fresh.length === 0 ? state.messages : [...state.messages, ...fresh],
    outgoing: state.outgoing.filter(({ id }) => !back.has(id)),
  };
}

function withOutcome(state: ChatState, id: string, outcome: Outgoing['state']): ChatState {
  const outgoing = state.outgoing
    .map((message) => (message.id === id ? { ...message, state: outcome } : message))
    .filter((message) => message.shown !== undefined || message.state === 'sending');
  return { ...state, outgoing };
}

/** What the chat is after an event. Pure, so that every path can be tested as a table. */
export function afterEvent(state: ChatState, event: ChatEvent): ChatState {
  if (state.phase === 'closed' || state.phase === 'gone') return state;
  switch (event.type) {
    case 'received':
      return receive(state, event.activities);
    case 'queued':
      return { ...state, outgoing: [...state.outgoing, event.outgoing] };
    case 'outcome':
      return withOutcome(state, event.id, event.state);
    case 'online':
      return { ...state, online: event.online };
    case 'over':
      return { ...state, phase: event.phase, messages: [], outgoing: [] };
  }
}

/** The desk's newest message asks; what staff write in between does not take the question away. */
export function currentQuestion(state: ChatState): Question {
  const message = newest(state.messages, ({ from }) => from === 'desk');
  if (message === undefined) return { actions: [] };
  const { input, progress } = message.extras ?? {};
  return {
    id: message.id,
    actions: message.actions,
    ...present({ input, progress }),
  };
}

/** Whether anything was said by the customer, be it still under way. */
export function hasCustomerSpoken({ messages, outgoing }: ChatState): boolean {
  return (
    messages.some(({ from }) => from === 'customer') || outgoing.some(({ shown }) => shown !== undefined)
  );
}

/** True while the customer's newest message has no answer yet. */
export function isAwaiting(state: ChatState): boolean {
  const underway = state.outgoing.some(({ shown, state: at }) => shown !== undefined && at !== 'failed');
  return underway || lastOf(state.messages)?.from === 'customer';
}
