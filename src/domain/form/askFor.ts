import type { Ask, Choice, Say, Summary, SummaryRow, Utterance } from '../conversation/utterance';
import { askPatiently, PATIENCE } from '../conversation/patience';
import { readingsOf } from './doubt';
import type { Filling } from './filling';
import { askedFields, choicesOf, type Draft, type Form, type Similar, type Stage, stageOf } from './form';
import type { Refusal } from './refusal';
import { maskEmail } from './mask';
import { commandButton, writeButton } from '../conversation/button';
import { readButton } from '../conversation/readButton';

export const GO_ON: Choice = { value: commandButton('goOn'), label: 'desk:choice.goOn' };
export const CANCEL: Choice = { value: commandButton('cancel'), label: 'form:cancel' };
export const NOTICE_CHOICES: readonly Choice[] = [GO_ON, CANCEL];
export const SEND: Choice = { value: commandButton('send'), label: 'form:send' };
export const CHANGE: Choice = { value: 'change', label: 'form:changeOne' };
export const SUMMARY_CHOICES: readonly Choice[] = [SEND, CHANGE, CANCEL];
/** In place of a new request, to the one that it is like. */
export const ADD_TO_IT: Choice = {
  value: writeButton({ is: 'similar', wish: 'add' }),
  label: 'form:addToIt',
  alike: 'alike:similar.add',
};
export const MAKE_NEW: Choice = {
  value: writeButton({ is: 'similar', wish: 'new' }),
  label: 'form:makeNew',
  alike: 'alike:similar.new',
};
export const SIMILAR_CHOICES: readonly Choice[] = [ADD_TO_IT, MAKE_NEW];
const SKIP: Choice = { value: commandButton('skip'), label: 'desk:choice.skip' };

/** What is said at a stage: the notice, a question, or the summary. */
export function askFor(filling: Filling, draft: Draft, stage: Stage): readonly Utterance[] {
  if (stage.at === 'notice') return noticeOf(filling);
  if (stage.at === 'question') return [questionOf(filling, draft, stage)];
  if (stage.at === 'identity') return [];
  if (stage.at === 'similar') return [similarTo(stage.similar)];
  return [draft.choosing === true ? askWhich(filling.form, draft) : summaryOf(filling.form, draft)];
}

/** A possible duplicate is shown, never refused. */
function similarTo({ receiptNumber: number, receivedAt }: Similar): Say {
  const values = { number, date: { instant: receivedAt } };
  return { kind: 'say', key: 'form:similar', values, choices: SIMILAR_CHOICES };
}

/** The notice with whatever else has to be told. */
export function noticeWords({ form, noticeValues, alsoNoticed }: Filling): readonly Say[] {
  const notice: Say = { kind: 'say', key: form.notice, values: noticeValues };
  return alsoNoticed === undefined ? [notice] : [notice, alsoNoticed];
}

/** The same where it is asked whether to go on: the buttons stand below the last of it. */
function noticeOf(filling: Filling): readonly Say[] {
  const words = noticeWords(filling);
  return words.map((say, at) => (at === words.length - 1 ? { ...say, choices: NOTICE_CHOICES } : say));
}

/** The summary before sending; nobody but the customer reads the chat, yet a passer-by sees the screen. */
function summaryOf(form: Form, draft: Draft): Summary {
  const answered = askedFields(form, draft.answers).flatMap(([field, declared]): SummaryRow[] => {
    const answer = draft.answers[field];
    return answer === undefined || answer === null
      ? []
      : [{ field, label: declared.label, value: declared.show(answer) }];
  });
  const { address } = draft.identity;
  const email: SummaryRow[] =
    address === undefined ? [] : [{ field: 'email', label: 'form:email', value: maskEmail(address) }];
  const beside: SummaryRow[] =
    draft.beside === undefined ? [] : [{ field: BESIDE, label: 'form:beside', value: draft.beside }];
  return { kind: 'summary', rows: [...email, ...answered, ...beside], choices: SUMMARY_CHOICES };
}

/** What was told beside the answers stands under this name where answers do. */
export const BESIDE = 'beside';

/** Asks which answer to change. */
export function askWhich(form: Form, draft: Draft): Say {
  return { kind: 'say', key: 'form:changeWhich', choices: changeWhich(form, draft) };
}

/** The value of the button that changes an answer. */
export const editButton = (field: string): string => writeButton({ is: 'edit', field });

/** The answer that such a button changes. */
export function fieldOf(value: string): string | undefined {
  const button = readButton(value);
  return button?.is === 'edit' ? button.field : undefined;
}

/** The answers that can be changed, as buttons. */
export function changeWhich(form: Form, draft: Draft): readonly Choice[] {
  const labels = askedFields(form, draft.answers)
    .filter(([field]) => draft.answers[field] !== undefined)
    .map(([field, { label }]) => [field, label] as const);
  const email = draft.identity.address === undefined ? [] : [['email', 'form:email'] as const];
  const beside = draft.beside === undefined ? [] : [[BESIDE, 'form:beside'] as const];
  return [...email, ...labels, ...beside].map(([field, label]) => ({
    value: editButton(field),
    label: 'form:changeThis',
    values: { label: { key: label } },
  }));
}

/** Says what could not be read, from the third time on with an example and the offer of a person, and asks again. */
export function refusalOf(
  filling: Filling,
  draft: Draft,
  typed: string,
  reason: Refusal,
): readonly Utterance[] {
  const stage = stageOf(filling.form, draft);
  if (stage.at !== 'question') return [];
  const question = questionOf(filling, draft, stage);
  const meant = readingsOf(stage.field, typed, { ...filling.reading, answers: draft.answers });
  if (meant.length > 0) return [askWhichMeant(question, reason, meant)];
  const refusal: Utterance = { kind: 'say', key: `form:refusal.${reason}` };
  if ((draft.refusals ?? 0) < PATIENCE) return [refusal, question];
  const example: Utterance = {
    kind: 'say',
    key: 'form:example',
    values: { example: { key: stage.field.example } },
  };
  return [refusal, example, askPatiently(question, draft.refusals ?? 0)];
}

/** The reason of the refusal is the question; what was typed and what it may mean stand in it. */
function askWhichMeant(question: Ask, reason: Refusal, meant: readonly Choice[]): Ask {
  const values = { ...question.values, ...meant[0]?.values };
  return { ...question, key: `form:refusal.${reason}`, values, choices: meant };
}

function questionOf(
  { noticeValues }: Filling,
  { answers }: Draft,
  { field, progress }: Extract<Stage, { at: 'question' }>,
): Ask {
  const choices = [...choicesOf(field, answers), ...(field.optional === true ? [SKIP] : [])];
  const { ask: key, input } = field;
  const values = { ...noticeValues, ...field.askValues?.(answers) };
  return { kind: 'ask', key, values, input, progress, ...(choices.length > 0 ? { choices } : {}) };
}
