import { readButton } from '../conversation/readButton';
import type { Utterance } from '../conversation/utterance';
import type { Json } from '../json';
import { refuse } from '../outcome';
import {
  ADD_TO_IT,
  CANCEL,
  CHANGE,
  changeWhich,
  fieldOf,
  MAKE_NEW,
  SIMILAR_CHOICES,
  SEND,
  SUMMARY_CHOICES,
} from './askFor';
import { askAtNotice, wantedAtNotice } from './atNotice';
import { readAnswer } from './doubt';
import { asSaidOfRecords, editedField, fieldCalled, fieldLabelled, UNCLEAR, wantedEarly } from './editWish';
import type { Filling, Hearing, OpenQuestion, Step } from './filling';
import { type Answers, askedFields, type Draft, type Form, type Stage, stageOf } from './form';
import { askNext } from './askNext';
import { changeOrChoose, goBack } from './changeAnswer';
import { keptAnswers } from './keptAnswers';
import { movingOnly, passesOver } from './moving';
import { hearOtherwise } from './hearOtherwise';
import { notedOf, toldAtOnce, toldAnew, unasked, withAlsoTold, withAnswers, withTold } from './keepAnswers';
import { noticeShown } from './noticeSaid';
import { toldInstead } from './toldInstead';

const ANOTHER_QUESTION: Utterance = { kind: 'say', key: 'form:anotherQuestion' };

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
  return askNext(filling, { ...withTold(filling.form, draft, told), notice: noticeShown(filling) });
}

function hearAnswer(filling: Filling, draft: Draft, hearing: Hearing, { key, field }: OpenQuestion): Step {
  const told = toldAtOnce(filling, draft, hearing, { key, field });
  if (told !== undefined) return askNext(filling, told);
  if (passesOver(field, hearing)) return keepAnswer(filling, draft, key, null);
  return (
    hearElsewhere(filling, draft, hearing, { key, field }) ??
    hearHere(filling, draft, hearing, { key, field })
  );
}

/** What is no answer to the open question though that would take it: a courtesy, or answers to others. */
function hearElsewhere(
  filling: Filling,
  draft: Draft,
  hearing: Hearing,
  open: OpenQuestion,
): Step | undefined {
  // "Fine" may be one of a list.
  if (hearing.courteous && open.field.input.kind !== 'choice') return askNext(filling, draft);
  const instead = toldInstead(filling, draft, hearing, open);
  return instead && askNext(filling, instead.draft, [notedOf(filling.form, instead.told)]);
}

function hearHere(filling: Filling, draft: Draft, hearing: Hearing, { key, field }: OpenQuestion): Step {
  const reading = { ...filling.reading, answers: draft.answers };
  const moving = movingOnly(draft, hearing);
  const read = moving !== undefined ? refuse(moving) : readAnswer(field, hearing, draft, reading);
  if (!read.ok) return hearOtherwise(filling, draft, hearing, { key, field, reason: read.reason });
  if (read.value === CANCEL.value) return { draft, say: [], next: 'cancel' };
  return keepAnswer(filling, withAlsoTold(filling, draft, hearing, field), key, read.value);
}

function keepAnswer(filling: Filling, draft: Draft, key: string, value: Json | null): Step {
  return askNext(filling, withAnswers(filling, draft, { ...draft.answers, [key]: value }));
}

function hearDecision(filling: Filling, draft: Draft, hearing: Hearing): Step {
  const meant = whatMeant(filling, draft, hearing);
  if (meant === undefined) return hearAtSummary(filling, draft, hearing);
  if (meant === SEND.value) return { draft, say: [], next: 'submit' };
  if (meant === CANCEL.value) return { draft, say: [], next: 'cancel' };
  if (meant === CHANGE.value) return changeOrChoose(filling, draft, UNCLEAR);
  return changeOrChoose(filling, draft, fieldOf(meant) ?? meant);
}

/** What is told at the summary, and names what it is, puts that right or waits for its question; else an answer may be named. */
function hearAtSummary(filling: Filling, draft: Draft, hearing: Hearing): Step {
  const labelled = fieldLabelled(filling, draft, hearing.typed);
  if (labelled !== undefined) return changeOrChoose(filling, draft, labelled);
  const early = draft.choosing === true ? undefined : toldAnew(filling, draft, hearing);
  if (early !== undefined) return askNext(filling, early.draft, [notedOf(filling.form, early.told)]);
  const called = fieldCalled(filling, draft, hearing.typed);
  if (called !== undefined) return changeOrChoose(filling, draft, called);
  return askNext(filling, unasked(draft), [{ kind: 'say', key: 'form:sendOrChange' }]);
}

/** A choice of the summary, or the answer to change: a place in a list is one in the list that was shown last. */
function whatMeant(filling: Filling, draft: Draft, { command, sends, pick }: Hearing): string | undefined {
  const choosing = draft.choosing === true;
  // A yes to the list of answers names none of them, and is no yes to sending.
  if (sends && (!choosing || command?.is === 'send')) return SEND.value;
  const picked = pick(choosing ? changeWhich(filling.form, draft) : SUMMARY_CHOICES);
  // Words in which "send" only stands as well do not send.
  return picked === SEND.value ? undefined : picked;
}
