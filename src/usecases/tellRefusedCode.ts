import type { Json } from '../domain/json';
import { maskEmail } from '../domain/form/mask';
import { CODE_CHOICES, WITHOUT_MAIL } from '../domain/identity/confirm';
import type { Choice } from '../domain/conversation/utterance';
import type { ConversationStore, Loaded } from '../ports/conversations';
import type { DueMessage, OutboxStore } from '../ports/outbox';
import { codeMailId } from './issueCode';

interface Means {
  readonly conversations: Pick<ConversationStore, 'load'>;
  readonly outbox: Pick<OutboxStore, 'put'>;
  readonly now: () => number;
}

/** A mail server that said no, for good; that it could not be reached says nothing about the address. */
const REFUSALS: ReadonlySet<string> = new Set(['refusedAddress', 'mailRefused']);

/**
 * Tells the conversation that waits for a code that no mail server took its e-mail, with the ways on from there; once for
 * each code, and nothing where it is waited for no longer: a newer one was asked for, it was confirmed, or its form is gone.
 *
 * Nobody can search for addresses with it. It is told in no other chat than the one in which that very address was typed;
 * how many codes one network may ask for is limited already; and what it tells is the mail server's word on a mail, which
 * anybody learns by sending one. What would be news, that there is an address behind a number, is never told: a code for a
 * number names no conversation.
 */
export async function tellRefusedCode(
  { conversations, outbox, now }: Means,
  { id, delivery }: DueMessage,
  reason: string,
): Promise<void> {
  if (!REFUSALS.has(reason) || delivery.kind !== 'mail' || delivery.conversationId === undefined) return;
  const { conversationId, to } = delivery;
  const loaded = await conversations.load(conversationId, id);
  const choices = loaded === undefined ? undefined : waysOn(loaded, id);
  if (choices === undefined) return;
  const refused = {
    kind: 'say',
    key: 'identity:refused',
    values: { address: maskEmail(to) },
    choices,
  } as const;
  const talk = { kind: 'talk', conversationId, utterances: [refused], from: 'desk' } as const;
  await outbox.put(conversationId, { id: `refused.${id}`, delivery: talk }, now());
}

/** What can be done where the code of this mail is waited for; a form goes on without e-mail. Undefined where it is not. */
function waysOn({ draft, conversation }: Loaded, mailId: string): readonly Choice[] | undefined {
  const { codeId, confirmedAt, leftToStaff } = draft?.identity ?? {};
  const settled = confirmedAt !== undefined || leftToStaff === true;
  if (codeId !== undefined && !settled && codeMailId(codeId) === mailId)
    return [...CODE_CHOICES, WITHOUT_MAIL];
  const awaited = codesOnStack(conversation.state.dialogs).some((waiting) => codeMailId(waiting) === mailId);
  return awaited ? CODE_CHOICES : undefined;
}

/** The codes that dialogs wait for which are not about a form. */
function codesOnStack(dialogs: Json): readonly string[] {
  const { dialogStack = [] } = dialogs as { readonly dialogStack?: readonly Waiting[] };
  return dialogStack.flatMap(({ state }) => state?.codeId ?? []);
}
interface Waiting {
  readonly state?: { readonly codeId?: string };
}
