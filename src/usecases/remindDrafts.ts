import { HOUR } from '../domain/calendar/duration';
import { chatPath } from '../domain/conversation/chatPath';
import { REQUEST_TYPES } from '../domain/request/requestType';
import type { DraftStore, DueDraft } from '../ports/drafts';
import type { NewMessage } from '../ports/outbox';
import type { Random } from '../ports/random';
import type { DeskSettings } from '../ports/settings';

interface RemindMeans {
  readonly drafts: Pick<DraftStore, 'anyDue' | 'takeTurn' | 'endTurn' | 'remindNext'>;
  readonly random: Pick<Random, 'id'>;
  readonly settings: DeskSettings;
  /** Milliseconds. */
  readonly now: () => number;
}

interface Reminding {
  /** The process, by a name of its own. */
  readonly holder: string;
  /** How many are reminded in one transaction. */
  readonly limit?: number;
}

const BATCH = 200;

/**
 * Reminds of forms that wait unchanged: by one mail to the confirmed address, at most once for each form, since the
 * note that somebody was reminded and the mail are kept together. One process does it at a time. Gives back how many
 * forms were looked at.
 */
export async function remindDrafts(
  means: RemindMeans,
  { holder, limit = BATCH }: Reminding,
): Promise<number> {
  const { drafts, settings, now } = means;
  if (settings.draftReminderHours === 0 || !(await drafts.anyDue(waiting(means)))) return 0;
  if (!(await drafts.takeTurn(holder, now()))) return 0;
  try {
    return await remindAll(means, { holder, limit });
  } finally {
    await drafts.endTurn(holder, now());
  }
}

async function remindAll(means: RemindMeans, reminding: Required<Reminding>): Promise<number> {
  let reminded = 0;
  for (;;) {
    const next = { ...waiting(means), ...reminding };
    const batch = await means.drafts.remindNext(next, (due) => reminderOf(means, due));
    if (batch === 'turnLost') return reminded;
    reminded += batch;
    if (batch < reminding.limit) return reminded;
  }
}

function waiting({ settings, now }: RemindMeans) {
  return { now: now(), unchangedSince: now() - settings.draftReminderHours * HOUR };
}

/** Nothing of the form but what it is for, in the language it was begun in; the link asks for a code. */
function reminderOf(
  { random, settings }: RemindMeans,
  { draft, expiresAt }: DueDraft,
): NewMessage | undefined {
  const { number, notice, identity } = draft;
  if (number === undefined || notice === undefined || identity.address === undefined) return undefined;
  // What the desk sends by itself, again and again, goes to a confirmed address alone.
  if (identity.confirmedAt === undefined) return undefined;
  const { language } = notice;
  const values = {
    number,
    type: { key: REQUEST_TYPES[draft.form].name },
    until: { instant: expiresAt },
    link: `${settings.publicUrl}${chatPath(language, number)}`,
    company: settings.company[language],
  };
  const mail = { kind: 'mail', template: 'draftReminder', to: identity.address, language, values } as const;
  return { id: `draft.${random.id()}`, delivery: mail };
}
