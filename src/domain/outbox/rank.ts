/** Who goes before whom where both are due: whoever waits at the screen, then whoever asked, then everybody else. */
const RANKS = { code: 0, answer: 1, reminder: 2, revision: 3 } as const;

const OF_MAILS = {
  code: RANKS.code,
  longCode: RANKS.code,
  answer: RANKS.answer,
  decision: RANKS.answer,
  receipt: RANKS.answer,
  leakAlert: RANKS.answer,
  dangerAlert: RANKS.answer,
  draftReminder: RANKS.reminder,
  undecided: RANKS.reminder,
  revision: RANKS.revision,
} as const;

/** What a mail is about; its words stand under this name in the locales. */
export type MailTemplate = keyof typeof OF_MAILS;

interface Ranked {
  readonly kind: 'mail' | 'talk' | 'channel' | 'byHand';
  readonly template?: MailTemplate;
  readonly news?: unknown;
}

/** The rank of a message by what it is; the lower goes first. Within a conversation nothing overtakes by rank. */
export function rankOf({ template, news }: Ranked): number {
  if (template !== undefined) return OF_MAILS[template];
  return news === undefined ? RANKS.answer : RANKS.revision;
}
