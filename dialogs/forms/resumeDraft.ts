import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import type { Draft, Form } from '../../src/domain/form/form';
import { keptAnswers } from '../../src/domain/form/keptAnswers';
import { formFor } from '../../src/forms';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { say } from '../desk/menu';

interface Resuming {
  readonly number: string;
  /** The address that the code went to, as a digest: the draft must still be its holder's. */
  readonly sentTo: string | undefined;
}

/** The address that a code for this draft goes to; undefined for a number that leads nowhere. */
export async function addressOfDraft({ drafts }: DeskServices, number: string): Promise<string | undefined> {
  return (await drafts.findByNumber(number))?.draft.identity.address;
}

/** Goes on with a draft in this conversation, where it was; undefined when it is there no longer. */
export async function resumeDraft(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
  { number, sentTo }: Resuming,
): Promise<DialogTurnResult | undefined> {
  const found = await services.drafts.findByNumber(number);
  if (found === undefined || addressDigest(services, found.draft) !== sentTo) return undefined;
  const { draft, conversationId, version } = found;
  const form = formFor(draft.form);
  if (form === undefined) return undefined;
  const current = draft.formVersion === form.version;
  turn.draft = current ? draft : afresh(draft, form);
  turn.resumed = { draftId: draft.id, from: conversationId, version };
  turn.said.push(say('identity:confirmed'), say(current ? 'form:resumed' : 'form:changed'));
  return dc.replaceDialog(form.id);
}

function addressDigest({ digests }: DeskServices, { identity }: Draft): string | undefined {
  return identity.address === undefined ? undefined : digests.address(identity.address);
}

/** The questions are others by now: the person stays confirmed, and only what no longer fits is asked again. */
function afresh({ refusals: _refused, choosing: _chosen, ...draft }: Draft, form: Form): Draft {
  return { ...draft, formVersion: form.version, answers: keptAnswers(form, draft.answers) };
}
