import { readButton } from '../conversation/readButton';
import type { Utterance } from '../conversation/utterance';
import type { Json } from '../json';
import { refuse } from '../outcome';
import {
  ADD_TO_IT,
  askFor,
  askWhich,
  CANCEL,
  CHANGE,
  changeWhich,
  fieldOf,
  MAKE_NEW,
  refusalOf,
  SIMILAR_CHOICES,
  SEND,
  SUMMARY_CHOICES,
} from './askFor';
import { askAtNotice, wantedAtNotice } from './atNotice';
import { readAnswer, readingsOf, refusedDraft } from './doubt';
import { asSaidOfRecords, CHANGING, editedField, fieldCalled, UNCLEAR, wantedEarly } from './editWish';
import type { Filling, Hearing, Step } from './filling';
import { type Answers, askedFields, type Draft, type Field, type Form, type Stage, stageOf } from './form';
import { keptAnswers } from './keptAnswers';
import { movingOnly, passesOver } from './moving';
import {
  moreWords,
  notedOf,
  settled,
  toldAtOnce,
  toldBeforehand,
  unasked,
  withAlsoTold,
  withAnswers,
  withTold,
} from './keepAnswers';
import { noticeShown, withNoticeSaid } from './noticeSaid';

const ANOTHER_QUESTION: Utterance = { kind: 'say', key: 'form:anotherQuestion' };

/** Asks for what is missing; nothing about where the customer stands is remembered but the draft itself. */
export function askNext(filling: Filling, given: Draft, before: readonly Utterance[] = []): Step {
  const noticed = withNoticeSaid(filling, given);
  const draft = settled(filling, noticed.draft);
  const said = [...before, ...noticed.say];
  const stage = stageOf(filling.form, draft);
  if (stage.at === 'identity') return { draft, say: said, next: 'identity' };
  if (stage.at === 'confirm' && !filling.form.confirm) return { draft, say: said, next: 'submit' };
  return { draft, say: [...said, ...askFor(filling, draft, stage)], next: 'answer' };
}

export function proceed(filling: Filling, draft: Draft, heard: Hearing): Step {
  if (draft.formVersion !== filling.form.version) return goOnChanged(filling, draft);
  const stage = stageOf(filling.form, draft);
  const hearing = asSaidOfRecords(stage, heard);
  const edited = editedField(filling, draft, hearing);
  if (edited !== undefined) return changeOrChoose(filling, draft, edited);
  if (stage.at === 'similar') return hearSimilar(filling, draft, hearing);
  if (isOfAnotherQuestion(hearing.typed)) return askNext(filling, draft, [ANOTHER_QUESTION]);
  const early = wantedEarly(filling, stage, hearing);
  if (early !== undefined) return askNext(filling, draft, [early]);
  return hearing.command?.is === 'back' ? goBack(filling, draft) : hearAt(filling, draft, hearing, stage);
}

/** A button of the desk that belongs to some other question: what it carries is no answer to this one. */
function isOfAnotherQuestion(typed: string): boolean {
  const button = readButton(typed);
  return button !== undefined && button.is !== 'command';
}

type Heard = Exclude<Stage, { readonly at: 'similar' }>;

function hearAt(filling: Filling, draft: Draft, hearing: Hearing, stage: Heard): Step {
  switch (stage.at) {
    case 'notice':
      return hearNotice(filling, draft, hearing);
    case 'identity':
      return { draft, say: [], next: 'identity' };
    case 'question':
      return hearAnswer(filling, draft, hearing, stage);
    case 'confirm':
      return hearDecision(filling, draft, hearing);
  }
}

function hearSimilar(filling: Filling, draft: Draft, { pick }: Hearing): Step {
  const picked = pick(SIMILAR_CHOICES);
  if (picked === ADD_TO_IT.value) return { draft, say: [], next: 'addTo' };
  return askNext(filling, picked === MAKE_NEW.value ? { ...draft, similar: [] } : draft);
}

/** The form has changed since: what it still reads stays, and only the rest is asked. */
function goOnChanged({ form, ...filling }: Filling, draft: Draft): Step {
  const answers = keptAnswers(form, draft.answers);
  const changed = withSomethingToAsk(form, { ...unasked(draft), formVersion: form.version, answers });
  return askNext({ form, ...filling }, changed, [{ kind: 'say', key: 'form:changed' }]);
}

/** A form that is sent without a last look asks its last question again: nothing is sent by a word about its change. */
function withSomethingToAsk(form: Form, draft: Draft): Draft {
  if (form.confirm || stageOf(form, draft).at !== 'confirm') return draft;
  const last = askedFields(form, draft.answers).at(-1)?.[0] ?? '';
  const { [last]: _again, ...answers } = draft.answers;
  return { ...draft, answers };
}

const isEmpty = (answers: Answers): boolean => Object.keys(answers).length === 0;

/** The notice is shown, and the customer goes on, or answers what comes after it; that is no consent, and none is asked (APPI Art. 21(2)). */
function hearNotice(filling: Filling, draft: Draft, hearing: Hearing): Step {
  const picked = wantedAtNotice(hearing);
  if (picked === CANCEL.value) return { draft, say: [], next: 'cancel' };
  const told = hearing.toldEarly();
  if (picked === undefined && isEmpty(told)) {
    const refusals = (draft.refusals ?? 0) + 1;
    return { draft: { ...draft, refusals }, say: [askAtNotice(refusals)], next: 'answer' };
  }
  return askNext(filling, { ...withTold(draft, told), notice: noticeShown(filling) });
}

function hearAnswer(
  filling: Filling,
  draft: Draft,
  hearing: Hearing,
  { key, field }: { readonly key: string; readonly field: Field },
): Step {
  const { typed } = hearing;
  const told = toldAtOnce(filling, draft, hearing, { key, field });
  if (told !== undefined) return askNext(filling, told);
  if (passesOver(field, hearing)) return keepAnswer(filling, draft, key, null);
  const reading = { ...filling.reading, answers: draft.answers };
  const moving = movingOnly(draft, hearing);
  const read = moving !== undefined ? refuse(moving) : readAnswer(field, hearing, draft, reading);
  if (read.ok && read.value === CANCEL.value) return { draft, say: [], next: 'cancel' };
  if (read.ok) return keepAnswer(filling, withAlsoTold(filling, draft, hearing, field), key, read.value);
  const early = toldBeforehand(filling, draft, hearing, key);
  if (early !== undefined) return askNext(filling, early.draft, [notedOf(filling.form, early.told)]);
  const more = moreWords(filling, draft, hearing);
  if (more !== undefined) return askNext(filling, more.draft, [notedOf(filling.form, more.told)]);
  const refused = refusedDraft(draft, readingsOf(field, typed, reading).length > 0 ? typed : undefined);
  return { draft: refused, say: refusalOf(filling, refused, typed, read.reason), next: 'answer' };
}

function keepAnswer(filling: Filling, draft: Draft, key: string, value: Json | null): Step {
  return askNext(filling, withAnswers(filling, draft, { ...draft.answers, [key]: value }));
}

function hearDecision(filling: Filling, draft: Draft, hearing: Hearing): Step {
  const meant = whatMeant(filling, draft, hearing);
  if (meant === SEND.value) return { draft, say: [], next: 'submit' };
  if (meant === CANCEL.value) return { draft, say: [], next: 'cancel' };
  if (meant === CHANGE.value) return changeOrChoose(filling, draft, UNCLEAR);
  if (meant !== undefined) return changeOrChoose(filling, draft, fieldOf(meant) ?? meant);
  return askNext(filling, unasked(draft), [{ kind: 'say', key: 'form:sendOrChange' }]);
}

/** Changes the answer that is meant; where several may be, they are shown to choose from. */
function changeOrChoose(filling: Filling, draft: Draft, key: string): Step {
  if (key !== UNCLEAR) return changeAnswer(filling, draft, key);
  return { draft: { ...draft, choosing: true }, say: [askWhich(filling.form, draft)], next: 'answer' };
}

/** A choice of the summary, or the answer to change: a place in a list is one in the list that was shown last. */
function whatMeant(
  filling: Filling,
  draft: Draft,
  { command, sends, pick, typed }: Hearing,
): string | undefined {
  const choosing = draft.choosing === true;
  // A yes to the list of answers names none of them, and is no yes to sending.
  if (sends && (!choosing || command?.is === 'send')) return SEND.value;
  const picked = pick(choosing ? changeWhich(filling.form, draft) : SUMMARY_CHOICES);
  // Words in which "send" only stands as well do not send.
  return picked === undefined || picked === SEND.value ? fieldCalled(filling, draft, typed) : picked;
}

/** To change an answer is to take it away: what is missing is asked again, and only that. */
function changeAnswer(filling: Filling, draft: Draft, key: string): Step {
  if (ADDRESS_KEYS.includes(key) && filling.form.identity === 'code')
    return askNext(filling, withoutAddress(unasked(draft)), [CHANGING]);
  const { [key]: _changed, ...answers } = draft.answers;
  return askNext(filling, withAnswers(filling, draft, answers), [CHANGING]);
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
function goBack(filling: Filling, draft: Draft): Step {
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
