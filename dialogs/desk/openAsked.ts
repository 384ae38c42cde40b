import type { DialogContext } from 'botbuilder-dialogs';
import type { locales } from '../../locales';
import { askedFields, type Field, stageOf } from '../../src/domain/form/form';
import { FORMS } from '../../src/forms';
import { AnnounceDialog } from '../news/announceDialog';
import { StatusDialog } from '../requests/statusDialog';
import { RequestDialog } from '../forms/requestDialog';
import type { DeskTurn } from './deskTurn';

type Explain = (typeof locales)['ja']['explain'];
/** A question that can be explained: a field of a form, or one that is no field. */
export type Explained = { [K in keyof Explain]: Explain[K] extends string ? never : K }[keyof Explain];

interface CodeOnStack {
  readonly codeId?: string;
}

/** The open question by the name of its explanation; undefined where none is open, or one that asks yes or no. */
export function openAsked(dc: DialogContext, turn: DeskTurn): Explained | undefined {
  if (dc.activeDialog === undefined) return undefined;
  const { id } = dc.activeDialog;
  const { codeId } = (dc.activeDialog.state ?? {}) as CodeOnStack;
  const waits = codeId !== undefined;
  const beside = Object.hasOwn(BESIDE_FORMS, id) ? BESIDE_FORMS[id] : undefined;
  return beside === undefined ? askedInForm(turn) : beside(waits, turn);
}

/** What is asked while a dialog is on top that is no form, before a code is waited for and after. */
const BESIDE_FORMS: Readonly<Record<string, (waits: boolean, turn: DeskTurn) => Explained | undefined>> = {
  [StatusDialog.ID]: (waits) => (waits ? 'numberCode' : 'number'),
  [AnnounceDialog.ID]: (waits, { traits }) =>
    traits.called ? undefined : waits ? 'newsCode' : 'newsAddress',
  [RequestDialog.ID]: () => undefined,
};

/** A field has the name of its explanation, or names it; a test holds the forms to it. */
function askedInForm({ draft }: DeskTurn): Explained | undefined {
  if (draft === null) return undefined;
  const stage = stageOf(FORMS[draft.form], draft);
  switch (stage.at) {
    case 'notice':
      return 'notice';
    case 'identity':
      return draft.identity.codeId === undefined ? 'address' : 'code';
    case 'similar':
      return undefined;
    case 'question':
      return explainedAs(stage.key, stage.field);
    case 'confirm':
      return 'send';
  }
}

const explainedAs = (key: string, field: Field): Explained => (field.explainedAs ?? key) as Explained;

/** What else the open form asks, as its answers stand. */
export function askedBeside({ draft }: DeskTurn, open: Explained): readonly Explained[] {
  if (draft === null) return [];
  const form = FORMS[draft.form];
  const fields = askedFields(form, draft.answers).map(([key, field]) => explainedAs(key, field));
  const all: readonly Explained[] = form.identity === 'code' ? ['address', 'code', ...fields] : fields;
  return all.filter((id) => id !== open);
}
