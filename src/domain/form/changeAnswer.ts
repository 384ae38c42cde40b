import { askedFields, type Draft, stageOf } from './form';
import { askWhich, BESIDE } from './askFor';
import { askNext } from './askNext';
import { CHANGING, UNCLEAR } from './editWish';
import type { Filling, Step } from './filling';
import { unasked, withAnswers } from './keepAnswers';

/** Changes the answer that is meant; where several may be, they are shown to choose from. */
export function changeOrChoose(filling: Filling, draft: Draft, key: string): Step {
  if (key !== UNCLEAR) return changeAnswer(filling, draft, key);
  return { draft: { ...draft, choosing: true }, say: [askWhich(filling.form, draft)], next: 'answer' };
}

/** To change an answer is to take it away: what is missing is asked again, and only that. */
function changeAnswer(filling: Filling, draft: Draft, key: string): Step {
  if (ADDRESS_KEYS.includes(key) && filling.form.identity === 'code')
    return askNext(filling, withoutAddress(unasked(draft)), [CHANGING]);
  if (key === BESIDE) return withoutBeside(filling, draft);
  const { [key]: _changed, ...answers } = draft.answers;
  return askNext(filling, withAnswers(filling, draft, answers), [CHANGING]);
}

/** No question asked for it, so that none asks again: it is left out, and can be added once the request was sent. */
function withoutBeside(filling: Filling, { beside: _left, ...draft }: Draft): Step {
  return askNext(filling, unasked(draft), [{ kind: 'say', key: 'form:besideLeftOut' }]);
}

/** The address that the code went to, and the word that there is none. */
const ADDRESS_KEYS: readonly string[] = ['email', 'mail'];

/** What was confirmed is kept aside until another address is confirmed in its place. */
function withoutAddress({ identity, ...draft }: Draft): Draft {
  const { mail: _none, ...answers } = draft.answers;
  const before = identity.confirmedAt === undefined ? {} : { identityBefore: identity };
  return { ...draft, answers, identity: {}, ...before };
}

/** Takes back the answer before the open question; answers after it, given earlier, stay. */
export function goBack(filling: Filling, draft: Draft): Step {
  const { form } = filling;
  if (draft.choosing === true) return askNext(filling, unasked(draft));
  const stage = stageOf(form, draft);
  const asked = askedFields(form, draft.answers).map(([key]) => key);
  const before = stage.at === 'question' ? asked.slice(0, asked.indexOf(stage.key)) : asked;
  const last = before.filter((key) => draft.answers[key] !== undefined).at(-1);
  if (last === undefined) return askNext(filling, draft, [{ kind: 'say', key: 'form:backToStart' }]);
  const { [last]: _last, ...answers } = draft.answers;
  return askNext(filling, { ...unasked(draft), answers });
}
