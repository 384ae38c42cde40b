import { openAt } from '../../src/domain/calendar/openingHours';
import type { DeskFact } from '../../src/domain/conversation/deskFact';
import { inDays } from '../../src/domain/conversation/units';
import type { Say, Utterance, Values } from '../../src/domain/conversation/utterance';
import { tellOpening } from '../../src/usecases/tellOpening';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { say, tellSecondOpinion } from './menu';
import { tellWeek } from './tellWeek';

type Tell = (services: DeskServices, turn: DeskTurn) => readonly Utterance[];

const TOLD: Readonly<Record<DeskFact, Tell>> = {
  hours,
  contact,
  automatic: (services, turn) => [ofCompany('fact:automatic', services, turn)],
  languages: () => [say('fact:languages')],
  chatRetention,
  requestRetention: (services) => [requestRetention(services)],
  learning,
  identity: () => [say('fact:identity')],
  representative: () => [say('fact:representative')],
  fee,
  whenAnswered: () => [say('fact:whenAnswered')],
  howAnswered: () => [say('fact:howAnswered')],
  authority: () => [say('fact:authority')],
  whoDecides: () => [say('fact:whoDecides')],
  security: (services, turn) => [ofCompany('fact:security', services, turn)],
  asked: (_services, turn) => [askedHere(turn)],
};

/** A fact of the desk as its settings have it; what nobody has announced is said to be not announced. */
export function tellFact(services: DeskServices, turn: DeskTurn, fact: DeskFact): readonly Utterance[] {
  return TOLD[fact](services, turn);
}

function told(key: Say['key'], values: Values): Say {
  return { kind: 'say', key, values };
}

function askedHere({ state: { asked }, group }: DeskTurn): Say {
  if (asked === undefined || group) return say('fact:asked.nothing');
  const { first, last } = asked;
  return first === last
    ? told('fact:asked.once', { first })
    : told('fact:asked.firstAndLast', { first, last });
}

function ofCompany(key: Say['key'], { settings }: DeskServices, { state }: DeskTurn): Say {
  return told(key, { company: settings.company[state.language] });
}

function fee({ settings }: DeskServices, { state }: DeskTurn): readonly Utterance[] {
  return settings.fee === undefined
    ? [say('fact:fee.notPublished')]
    : [told('fact:fee.stated', { fee: settings.fee[state.language] })];
}

/** 受付時間: the week, and whether somebody is there now or when they are back. */
function hours({ settings }: DeskServices, { now }: DeskTurn): readonly Utterance[] {
  const { openingHours } = settings;
  if (openingHours === undefined) return [say('fact:hours.notAnnounced')];
  const week = told('fact:hours.told', { week: tellWeek(openingHours) });
  return [week, ...(openAt(openingHours, now) ? [say('fact:hours.open')] : tellOpening(settings, now))];
}

function contact({ settings: { contactOffice } }: DeskServices, { state }: DeskTurn): readonly Utterance[] {
  return contactOffice === undefined
    ? [say('fact:contact.notAnnounced')]
    : [told('fact:contact.office', { office: contactOffice[state.language] })];
}

/** In a form, what is written here lies in the form as well. */
function chatRetention(services: DeskServices, { draft }: DeskTurn): readonly Utterance[] {
  const chat = told('fact:chatRetention', { days: inDays(services.settings.conversationDays) });
  return draft === null ? [chat] : [chat, requestRetention(services)];
}

function requestRetention({ settings }: DeskServices): Utterance {
  const [draft, ticket] = [inDays(settings.draftDays), inDays(settings.ticketDays)];
  return told('fact:requestRetention', { draft, ticket });
}

/** Nothing typed trains anything here; what a giver of second opinions is shown is said with it. */
function learning({ settings }: DeskServices, { state }: DeskTurn): readonly Utterance[] {
  const { exampleDays, secondOpinion: giver } = settings;
  const here =
    exampleDays === 0
      ? say('fact:learning.counted')
      : told('fact:learning.examples', { days: inDays(exampleDays) });
  return giver === undefined ? [here] : [here, tellSecondOpinion(giver, state.language)];
}
