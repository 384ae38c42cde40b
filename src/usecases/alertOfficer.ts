import type { MessageKey } from '../../locales';
import type { Conversation } from '../domain/conversation/conversation';
import type { Json } from '../domain/json';
import { dateOf } from '../domain/request/clock';
import { REQUEST_TYPES } from '../domain/request/requestType';
import type { TicketLine } from '../domain/ticket/ticket';
import type { Urgency } from '../domain/ticket/urgency';
import type { Values } from '../domain/conversation/utterance';
import type { LimitCounts } from '../ports/limits';
import type { MailTemplate, NewMessage } from '../ports/outbox';
import type { DeskSettings } from '../ports/settings';
import { urgenciesOf } from './urgencyOf';

interface Means {
  readonly settings: DeskSettings;
  readonly limits: Pick<LimitCounts, 'alertsLeft'>;
}

/** What the customer told about a request, and when (ms): its answers when it was sent, or words added to it later. */
interface Told {
  readonly ticket: Pick<TicketLine, 'id' | 'receiptNumber' | 'type' | 'version'>;
  readonly told: Json;
  /** Where it came from, as a keyed digest. */
  readonly network: string;
  readonly at: number;
}

/**
 * The mails to the privacy officer about a request in which the customer tells that they are in danger, or tells of a
 * leak, loss, theft or unauthorised access: its number, its kind, when it arrived and where to read it, never its
 * content. Of a leak also by when reports to the Personal Information Protection Commission would be due (APPI Art. 26(1);
 * Enforcement Rules Art. 7, 8) and that the persons concerned are told as well (Art. 26(2), Rules Art. 10). None where no
 * officer is named.
 *
 * The days are counted from this arrival, because nobody at the company can have read it earlier. When somebody did,
 * whether they knew before, and whether any of it applies, is the officer's to find.
 *
 * So many at once from one network would be an attack on the officer: the last one that is sent within an hour says so,
 * and the requests are in the queue like any other.
 */
export async function alertOfficer(
  { settings, limits }: Means,
  { ticket, told, network, at }: Told,
): Promise<readonly NewMessage[]> {
  const urgencies = settings.privacyOfficer === undefined ? [] : urgenciesOf(told);
  if (urgencies.length === 0) return [];
  const left = await limits.alertsLeft(network, at);
  const request = {
    number: ticket.receiptNumber,
    type: { key: REQUEST_TYPES[ticket.type].name },
    arrived: { moment: at },
    link: `${settings.publicUrl}/console/tickets/${ticket.id}`,
  };
  const valuesOf: Readonly<Record<Urgency, () => Values>> = {
    leak: () => ({ ...request, ...reportsDue(settings, at) }),
    danger: () => ({
      number: ticket.receiptNumber,
      told: { key: 'mail:dangerAlert.inRequest', values: request },
    }),
  };
  return urgencies.slice(0, left).flatMap((urgency, index) => {
    const template = `${urgency}Alert` as const;
    const values = { ...valuesOf[urgency](), ...lastOne(left - index) };
    const id = `${template}.${ticket.id}.${ticket.version}`;
    return mailTo(settings, { id, template, values, network }).map((mail) => ({
      ...mail,
      ticketId: ticket.id,
    }));
  });
}

/** What somebody in danger wrote before there was a request, and where. */
interface ToldInChat {
  readonly words: string;
  readonly conversation: Pick<Conversation, 'id' | 'version'>;
  /** How staff read where that was. */
  readonly channel: MessageKey;
  readonly network: string;
  readonly at: number;
}

/**
 * The mail to the privacy officer about somebody who writes that they are in danger, sent before anything else is asked:
 * when and where they wrote, and their words, because there is no request yet in which staff could read them. It counts
 * like any other alert; none where no officer is named, or after too many.
 */
export async function alertOfDanger(
  { settings, limits }: Means,
  { words, conversation, channel, network, at }: ToldInChat,
): Promise<readonly NewMessage[]> {
  const left = settings.privacyOfficer === undefined ? 0 : await limits.alertsLeft(network, at);
  if (left === 0) return [];
  const inChat = { at: { moment: at }, channel: { key: channel }, words };
  const values = {
    number: { moment: at },
    told: { key: 'mail:dangerAlert.inChat', values: inChat },
    ...lastOne(left),
  } as const;
  const id = `dangerAlert.${conversation.id}.${conversation.version}`;
  return mailTo(settings, { id, template: 'dangerAlert', values, network });
}

interface Alert {
  readonly id: string;
  readonly template: MailTemplate & `${string}Alert`;
  readonly values: Values;
  readonly network: string;
}

function mailTo(
  { privacyOfficer, company }: DeskSettings,
  { id, template, values, network }: Alert,
): readonly NewMessage[] {
  if (privacyOfficer === undefined) return [];
  const { address: to, language } = privacyOfficer;
  const known = { ...values, company: company[language] };
  return [
    {
      id,
      delivery: { kind: 'mail', template, to, language, values: known },
      counted: { as: 'leakAlert', by: network },
    },
  ];
}

/** Said in the last one that may be sent within an hour. */
function lastOne(left: number): Values {
  return { more: left > 1 ? '' : { key: 'mail:leakAlert.more' } };
}

/** The fifth, 30th and 60th day, had it become known at this instant (ms). */
function reportsDue({ isHoliday }: DeskSettings, knownAt: number) {
  return {
    fifth: { date: dateOf('leakPreliminary', { knownAt }, isHoliday) },
    thirtieth: { date: dateOf('leakFinal', { knownAt }, isHoliday) },
    sixtieth: { date: dateOf('leakFinalImproper', { knownAt }, isHoliday) },
  };
}
