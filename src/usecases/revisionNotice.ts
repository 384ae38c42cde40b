import type { MessageKey } from '../../locales';
import { japaneseDate } from '../domain/calendar/japaneseDate';
import type { Choice, Value, Values } from '../domain/conversation/utterance';
import { documentFor, type PolicyDocument, type PolicyVersion } from '../domain/policy/policy';
import { type ChangeForReader, revisionFor } from '../domain/policy/revisionFor';
import { present } from '../domain/present';
import type { NewMessage } from '../ports/outbox';
import type { Random } from '../ports/random';
import type { DeskSettings } from '../ports/settings';
import type { LeaveTokens, Subscriber } from '../ports/subscriptions';
import { commandButton } from '../domain/conversation/button';

interface Means {
  readonly random: Pick<Random, 'id'>;
  readonly settings: DeskSettings;
  readonly leaveTokens: Pick<LeaveTokens, 'make'>;
}

/** A version that was added, and what it takes over from; the first approved one takes over from nothing. */
export interface Revision {
  readonly policy: PolicyVersion;
  readonly before?: PolicyVersion;
}

const STOP: Choice = { value: commandButton('stopAnnouncing'), label: 'announce:choice.stop' };

/** The message that tells one who asked: what changed, from when on, where to read it, how to stop. Nothing personal. */
export function revisionNotice(
  { random, settings, leaveTokens }: Means,
  revision: Revision,
  { id, kind, to, language, channel, reference, expiresAt }: Subscriber,
  now: number,
): NewMessage {
  const values = newsValues(settings, revision, { language, expiresAt, now });
  const messageId = `revision.${random.id()}`;
  if (kind === 'conversation') {
    const news = { language, channel, ...present({ reference }) };
    const utterances = [{ kind: 'say', key: 'announce:news.text', values, choices: [STOP] }] as const;
    return { id: messageId, delivery: { kind: 'talk', conversationId: to, utterances, news } };
  }
  const company = settings.company[language];
  const leaveUrl = `${settings.publicUrl}/policy-news/leave?lang=${language}&t=${leaveTokens.make(id)}`;
  const mailValues = { company, news: { key: 'announce:news.text', values }, leave: leaveUrl } as const;
  const mail = { kind: 'mail', template: 'revision', to, language, values: mailValues, leaveUrl } as const;
  return { id: messageId, delivery: mail };
}

interface Reader extends Pick<Subscriber, 'language' | 'expiresAt'> {
  readonly now: number;
}

function newsValues(settings: DeskSettings, { policy, before }: Revision, reader: Reader): Values {
  const { language, expiresAt, now } = reader;
  const company = settings.company[language];
  const document = documentFor(policy, language);
  if (document === undefined) throw new Error(`Version ${policy.version} of the policy has no text.`);
  const { version, effective } = document;
  const path = `/policy/${language}/${encodeURIComponent(version)}`;
  const key = whatKey(document, before !== undefined, now);
  return {
    what: { key, values: { company, version, date: { date: effective } } },
    changes: before === undefined ? { key: 'announce:change.first' } : changesFor(before, policy, reader),
    link: `${settings.publicUrl}${path}`,
    until: { instant: expiresAt },
  };
}

function whatKey({ effective }: PolicyDocument, revised: boolean, now: number): MessageKey {
  const later = effective > japaneseDate(now);
  if (revised) return later ? 'announce:news.revisedFrom' : 'announce:news.revisedSince';
  return later ? 'announce:news.publishedFrom' : 'announce:news.publishedSince';
}

function changesFor(before: PolicyVersion, after: PolicyVersion, { language }: Reader): Value {
  const changes = revisionFor(before, after, language);
  if (changes.length === 0) return { key: 'announce:change.none' };
  return { lines: [{ key: 'announce:change.lead' }, ...changes.map(lineOf)] };
}

function lineOf({ change, heading }: ChangeForReader): Value {
  const named: Value = heading === '' ? { key: 'announce:change.noHeading' } : heading;
  return { key: `announce:change.${change}`, values: { heading: named } };
}
