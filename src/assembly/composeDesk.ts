import type { Locale, MessageKey } from '../../locales';
import { present } from '../domain/present';
import type { DeskServices } from '../../dialogs/desk/deskServices';
import { createDeliverReply, createDeliverTalk } from '../bot/deliverMessage';
import { renderAll as inOwnWords, type RenderAll } from '../bot/render';
import { createHideInbound } from '../bot/hideInbound';
import { createRunTurn } from '../bot/runTurn';
import type { Channels } from '../channels/channel';
import { CHANNELS } from '../channels/channels';
import { type Connected, NOT_CONNECTED, traitsIn } from '../channels/connectChannels';
import type { TraitsOf } from '../domain/conversation/traits';
import { DeliveryFailure } from '../domain/outbox/deliveryFailure';
import { inHandOf } from '../domain/outbox/lane';
import type { Stores } from './composeStores';
import type { Translator } from '../i18n/translator';
import { composeMail } from '../mail/composeMail';
import { type Deliver, startOutbox } from '../outbox/deliver';
import type { Logger } from '../logging/logger';
import { openEngine } from './openEngine';
import { openInbox } from './openInbox';
import type { SendMail } from '../ports/mailbox';
import type { NewArrival } from '../ports/inbox';
import type { HideInbound, RunTurn } from '../ports/runTurn';
import type { Send } from '../ports/send';
import type { SecondOpinion } from '../ports/secondOpinion';
import type { DeskSettings } from '../ports/settings';
import { createChangeFeed } from '../storage/conversations/changeFeed';
import { openPolicyShelf, type PolicyShelf } from '../usecases/policyShelf';
import { tellRefusedCode } from '../usecases/tellRefusedCode';

interface DeskOptions {
  readonly stores: Stores;
  readonly settings: DeskSettings;
  readonly translator: Translator;
  readonly log: Logger;
  /** Undefined puts mails into the built-in mailbox. */
  readonly sendMail?: SendMail;
  /** The table of channels; the desk's own without it. */
  readonly channels?: Channels;
  /** Opens the channels on a desk that is ready to hear them; without it none of them is open. */
  readonly connect?: (desk: Hearing) => Connected;
  /** Undefined unless an endpoint is configured. */
  readonly secondOpinion?: SecondOpinion | undefined;
  /** Makes words of what is said; the desk's own way without it. */
  readonly renderAll?: RenderAll;
  /** A postgres:// URL to be woken from by other processes. */
  readonly listenOn?: string;
}

/** What channels need of the desk. */
export interface Hearing {
  readonly runTurn: RunTurn;
  readonly watch: (conversationId: string, changed: () => void) => () => void;
  /** Keeps what came, to be worked on afterwards. */
  readonly arrive: (arrivals: readonly NewArrival[]) => Promise<void>;
  readonly hide: HideInbound;
  /** Words of `locales/`. */
  readonly words: (language: Locale, key: MessageKey) => string;
}
export type Desk = Exclude<Awaited<ReturnType<typeof composeDesk>>, 'noPolicy'>;

/** The desk without its doors: turns, the outbox, and the feed that tells who has something to read. */
export async function composeDesk(options: DeskOptions) {
  const { stores, settings, translator, renderAll = inOwnWords } = options;
  const { now } = stores;
  const shelf = await openPolicyShelf(stores.policies, await openEngine(), now);
  if (shelf === 'noPolicy') return 'noPolicy' as const;
  const feed = openFeed(options);
  const traitsOf = traitsIn(options.channels);
  const services = servicesOf(options, shelf);
  const runTurn = createRunTurn({
    services,
    tryCode: stores.codes.tryCode,
    conversations: stores.conversations,
    translator,
    findDocument: shelf.document,
    traitsOf,
    renderAll,
    now,
    kept(messages) {
      feed.wake();
      if (messages > 0) outbox.wake();
    },
  });
  const channels: Connected =
    options.connect?.(
      hearingOf(options, { runTurn, watch: feed.watch }, () => {
        arriving.wake();
      }),
    ) ?? NOT_CONNECTED;
  const arriving = openInbox(options, channels);
  const leaving = { shelf, traitsOf, renderAll, send: channels.send, kept: feed.wake };
  const outbox = openOutbox(options, leaving);
  const lookAtPolicy = async () => {
    await shelf.refresh(now());
    void options.secondOpinion?.prepare(shelf.inForce().policy);
  };
  const desk = { stores, services, translator, shelf, lookAtPolicy, settings };
  return { ...desk, feed, outbox, arriving, runTurn, channels, traitsOf };
}

/** What a turn is, and what waits for one; `arrived` is told when something came. */
function hearingOf(
  { stores, translator }: DeskOptions,
  now: Pick<Hearing, 'runTurn' | 'watch'>,
  arrived: () => void,
): Hearing {
  return {
    ...now,
    hide: createHideInbound(stores.conversations),
    words: (language, key) => translator.in(language).text(key),
    async arrive(arrivals) {
      await stores.inbox.put(arrivals, stores.now());
      arrived();
    },
  };
}

function servicesOf(
  { stores, settings, translator, secondOpinion }: DeskOptions,
  shelf: PolicyShelf,
): DeskServices {
  return {
    ...stores,
    settings,
    policyInForce: shelf.inForce,
    labels: translator.labels,
    ...present({ secondOpinion: secondOpinion?.ask }),
  };
}

function openFeed({ stores, log, listenOn }: DeskOptions) {
  return createChangeFeed({
    watermarks: stores.conversations.watermarks,
    ...present({ listenOn }),
    onError: (error) => {
      log.error('feed.failed', error);
    },
  });
}

interface Leaving {
  readonly shelf: PolicyShelf;
  readonly traitsOf: TraitsOf;
  readonly renderAll: RenderAll;
  readonly send: Send;
  readonly kept: () => void;
}

function openOutbox(options: DeskOptions, leaving: Leaving) {
  const { stores, log, channels = CHANNELS } = options;
  return startOutbox({
    outbox: stores.outbox,
    now: stores.now,
    deliver: createDeliver(options, leaving),
    random: () => (stores.random.bytes(1)[0] ?? 0) / 256,
    givenUp: (message, reason) => tellRefusedCode(stores, message, reason),
    pace: { inHand: inHandOf(Object.keys(channels)) },
    onFailure: ({ id, reason, givenUp }) => {
      log.warn('outbox.failed', { id, reason, givenUp });
    },
  });
}

/** How each kind of message leaves. */
function createDeliver(
  { stores, translator, sendMail }: DeskOptions,
  { shelf, traitsOf, renderAll, send, kept }: Leaving,
): Deliver {
  const { conversations, now, mailbox } = stores;
  const talkOptions = {
    conversations,
    translator,
    findDocument: shelf.document,
    openVersions: shelf.open,
    traitsOf,
    renderAll,
    send,
    now,
    kept,
  };
  const deliverTalk = createDeliverTalk(talkOptions);
  const deliverReply = createDeliverReply(talkOptions);
  const deliverMail = sendMail ?? ((mail) => mailbox.put(mail, now()));
  return async (message, signal) => {
    const { delivery, id } = message;
    switch (delivery.kind) {
      case 'mail':
        return deliverMail(composeMail(translator, id, delivery));
      case 'talk':
        return deliverTalk(message, delivery, signal);
      case 'channel':
        return deliverReply(message, delivery, signal);
      case 'byHand':
      case 'unreadable':
        throw new DeliveryFailure(delivery.kind);
    }
  };
}
