import { present } from '../domain/present';
import type { Desk } from './composeDesk';
import type { Settings } from '../config/settings';
import type { Demo } from '../console/consoleOptions';
import { mountConsole } from '../console/mountConsole';
import { gapExampleDays } from './deskSettings';
import { createClientAddress, networkOf } from '../http/clientAddress';
import type { Mount } from '../http/server';
import type { PasswordKeys } from '../ports/passwordKeys';
import type { MasterKey } from '../secrets/masterKey';

interface ConsoleDoor {
  readonly settings: Settings;
  readonly desk: Desk;
  readonly masterKey: MasterKey;
  readonly passwordKeys: PasswordKeys;
  /** Whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Undefined in production. */
  readonly demo: Demo | undefined;
}

/** The staff's console with what it needs of the desk; the mailbox is there only while no mail server is. */
export function consoleOf({
  settings,
  desk,
  masterKey,
  passwordKeys,
  trustedProxies,
  demo,
}: ConsoleDoor): Mount {
  const { staff, tickets, audit, gaps, random, digests, mailbox, now } = desk.stores;
  const { signInTries, knownBrowsers } = desk.stores;
  const clientAddress = createClientAddress(trustedProxies);
  return mountConsole({
    staff,
    tickets,
    audit,
    gaps,
    random,
    digests,
    signInTries,
    knownBrowsers,
    passwordKeys,
    now,
    settings: desk.settings,
    translator: desk.translator,
    traitsOf: desk.traitsOf,
    sessionKey: masterKey.derive('staff-session'),
    stated: (topic) => desk.shelf.inForce().understand.states(topic),
    exampleDays: gapExampleDays(settings),
    claimHours: settings.CLAIM_HOURS,
    secureCookie: desk.settings.publicUrl.startsWith('https:'),
    defaultLanguage: settings.DEFAULT_LANGUAGE,
    ...(settings.SMTP_URL === undefined ? { mailbox } : {}),
    ...present({ demo }),
    networkOf: (req) => networkOf(clientAddress(req)),
    kept: desk.outbox.wake,
  });
}
