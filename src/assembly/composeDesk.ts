import type { DeskServices } from '../../dialogs/deskServices';
import { createDeliverTalk, type SendToChannel } from '../bot/deliverMessage';
import { createRunTurn } from '../bot/runTurn';
import type { Stores } from './composeStores';
import { DeliveryFailure } from '../domain/outbox/deliveryFailure';
import type { Translator } from '../i18n/translator';
import { composeMail } from '../mail/composeMail';
import { type Deliver, startOutbox } from '../outbox/deliver';
import type { Logger } from '../logging/logger';
import { openEngine } from './openEngine';
import type { SendMail } from '../ports/mailbox';
import type { SecondOpinion } from '../ports/secondOpinion';
import type { DeskSettings } from '../ports/settings';
import { createChangeFeed } from '../storage/changeFeed';
import { openPolicyShelf, type PolicyShelf } from '../usecases/policyShelf';

export interface DeskOptions {
  readonly stores: Stores;
  readonly settings: DeskSettings;
  readonly translator: Translator;
  readonly log: Logger;
  /** Undefined puts mails into the built-in mailbox. */
  readonly sendMail?: SendMail;
  readonly sendToChannel: SendToChannel;
  /** Undefined unless an endpoint is configured. */
  readonly secondOpinion?: SecondOpinion | undefined;
  /** A postgres:// URL to be woken from by other processes. */
  readonly listenOn?: string;
}
export type Desk = Exclude<Awaited<ReturnType<typeof composeDesk>>, 'noPolicy'>;

/** The desk without its doors: turns, the outbox, and the feed that tells who has something to read. */
export async function composeDesk(options: DeskOptions) {
  const { stores, settings, translator, log } = options;
  const { conversations, now } = stores;
  const shelf = await openPolicyShelf(stores.policies, await openEngine(), now);
  if (shelf === 'noPolicy') return 'noPolicy' as const;
  const feed = openFeed(options);
  const findDocument = shelf.document;
  const outbox = startOutbox({
    ...{ outbox: stores.outbox, now, deliver: createDeliver(options, shelf, feed.wake) },
    random: () => (stores.random.bytes(1)[0] ?? 0) / 256,
    onFailure: ({ id, reason, givenUp }) => {
      log.warn('outbox.failed', { id, reason, givenUp });
    },
  });
  const services: DeskServices = {
    ...stores,
    settings,
    policyInForce: shelf.inForce,
    labels: translator.labels,
    ...(options.secondOpinion === undefined ? {} : { secondOpinion: options.secondOpinion.ask }),
  };
  const kept = (messages: number) => {
    feed.wake();
    if (messages > 0) outbox.wake();
  };
  const runTurn = createRunTurn({
    services,
    tryCode: stores.codes.tryCode,
    conversations,
    translator,
    findDocument,
    now,
    kept,
  });
  const lookAtPolicy = async () => {
    await shelf.refresh(now());
    void options.secondOpinion?.prepare(shelf.inForce().policy);
  };
  return { stores, services, translator, shelf, lookAtPolicy, feed, outbox, runTurn, settings };
}

function openFeed({ stores, log, listenOn }: DeskOptions) {
  return createChangeFeed({
    watermarks: stores.conversations.watermarks,
    ...(listenOn === undefined ? {} : { listenOn }),
    onError: (error) => {
      log.error('feed.failed', error);
    },
  });
}

/** How each kind of message leaves. */
function createDeliver(
  { stores, translator, sendMail, sendToChannel }: DeskOptions,
  shelf: PolicyShelf,
  kept: () => void,
): Deliver {
  const { conversations, now, mailbox } = stores;
  const deliverTalk = createDeliverTalk({
    conversations,
    translator,
    findDocument: shelf.document,
    openVersions: shelf.open,
    sendToChannel,
    now,
    kept,
  });
  const deliverMail = sendMail ?? ((mail) => mailbox.put(mail, now()));
  return async (message) => {
    const { delivery, id } = message;
    switch (delivery.kind) {
      case 'mail':
        return deliverMail(composeMail(translator, id, delivery));
      case 'talk':
        return deliverTalk(message, delivery);
      case 'channel':
        return sendToChannel(delivery.conversationId, delivery.activities);
      case 'unreadable':
        throw new DeliveryFailure('unreadable');
    }
  };
}
