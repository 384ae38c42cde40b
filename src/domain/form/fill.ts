import type { Utterance } from '../conversation/utterance';
import type { Json } from '../json';
import { askFor, changeWhich, NOTICE_CHOICES, refusalOf, SUMMARY_CHOICES, summaryOf } from './askFor';
import type { Filling, Hearing, Step } from './filling';
import { type Draft, type Field, relevantAnswers, stageOf } from './form';

/** Asks for what is missing; nothing about where the customer stands is remembered but the draft itself. */
export function askNext(filling: Filling, draft: Draft, before: readonly Utterance[] = []): Step {
  const stage = stageOf(filling.form, draft);
  if (stage.at === 'identity') return { draft, say: before, next: 'identity' };
  if (stage.at === 'confirm' && !filling.form.confirm) return { draft, say: before, next: 'submit' };
  return { draft, say: [...before, ...askFor(filling, draft, stage)], next: 'answer' };
}

export function proceed(filling: Filling, draft: Draft, hearing: Hearing): Step {
  if (draft.formVersion !== filling.form.version) return startAgain(filling, draft);
  const edited = editedField(filling, draft, hearing);
  if (edited !== undefined) return changeAnswer(filling, draft, edited);
  if (hearing.command?.is === 'back') return goBack(filling, draft);
  const stage = stageOf(filling.form, draft);
  if (stage.at === 'notice') return hearNotice(filling, draft, hearing);
  if (stage.at === 'question') return hearAnswer(filling, draft, hearing, stage);
  if (stage.at === 'confirm') return hearDecision(filling, draft, hearing);
  return { draft, say: [], next: 'identity' };
}

function startAgain(filling: Filling, draft: Draft): Step {
  const fresh = { ...draft, formVersion: filling.form.version, answers: {} };
  return askNext(filling, fresh, [{ kind: 'say', key: 'form:changed' }]);
}

/** The notice is shown, and the customer goes on; that is no consent, and none is asked (APPI Art. 21(2)). */
function hearNotice(filling: Filling, draft: Draft, { command, yes, pick }: Hearing): Step {
  const goesOn = yes || command?.is === 'goOn' || pick(NOTICE_CHOICES) === 'command:goOn';
  if (!goesOn)
    return { draft, say: [{ kind: 'say', key: 'form:noticeGoOn', choices: NOTICE_CHOICES }], next: 'answer' };
  const notice = { version: filling.noticeVersion, at: filling.now, language: filling.language };
  return askNext(filling, { ...draft, notice });
}

function hearAnswer(
  filling: Filling,
  draft: Draft,
  { typed, command }: Hearing,
  { key, field }: { readonly key: string; readonly field: Field },
): Step {
  if (command?.is === 'skip' && field.optional === true) return keepAnswer(filling, draft, key, null);
  const read = field.read(typed, filling.reading);
  if (read.ok) return keepAnswer(filling, draft, key, read.value);
  const refused = { ...draft, refusals: (draft.refusals ?? 0) + 1 };
  return { draft: refused, say: refusalOf(filling, refused, typed, read.reason), next: 'answer' };
}

function keepAnswer(filling: Filling, draft: Draft, key: string, value: Json | null): Step {
  const { refusals: _forgiven, ...rest } = draft;
  const answers = relevantAnswers(filling.form, { ...draft.answers, [key]: value });
  const received = draft.receivedAt === undefined && filling.form.reachable(answers);
  return askNext(filling, { ...rest, answers, ...(received ? { receivedAt: filling.now } : {}) });
}

function hearDecision(filling: Filling, draft: Draft, hearing: Hearing): Step {
  const { command, yes, pick } = hearing;
  const picked = command?.is === 'send' || yes ? 'command:send' : pick(SUMMARY_CHOICES);
  if (picked === 'command:send') return { draft, say: [], next: 'submit' };
  if (picked === 'command:cancel') return { draft, say: [], next: 'cancel' };
  const which = changeWhich(filling.form, draft);
  if (picked === 'change')
    return { draft, say: [{ kind: 'say', key: 'form:changeWhich', choices: which }], next: 'answer' };
  const meant = pick(which)?.replace(/^edit:/u, '') ?? fieldCalled(filling, draft, hearing.typed);
  if (meant !== undefined) return changeAnswer(filling, draft, meant);
  return {
    draft,
    say: [{ kind: 'say', key: 'form:sendOrChange' }, summaryOf(filling.form, draft)],
    next: 'answer',
  };
}

/** To change an answer is to take it away: what is missing is asked again, and only that. */
function changeAnswer(filling: Filling, draft: Draft, key: string): Step {
  const said: Utterance = { kind: 'say', key: 'form:changing' };
  if (key === 'email' && filling.form.identity === 'code')
    return askNext(filling, { ...draft, identity: {} }, [said]);
  const { [key]: _changed, ...answers } = draft.answers;
  return askNext(filling, { ...draft, answers: relevantAnswers(filling.form, answers) }, [said]);
}

function goBack(filling: Filling, draft: Draft): Step {
  const answered = changeWhich(filling.form, draft).map(({ value }) => value.replace(/^edit:/u, ''));
  const last = answered.filter((key) => key !== 'email' || filling.form.identity === 'none').at(-1);
  if (last === undefined) return askNext(filling, draft, [{ kind: 'say', key: 'form:backToStart' }]);
  const { [last]: _last, ...answers } = draft.answers;
  return askNext(filling, { ...draft, answers });
}

/** The answer that the customer wants to change: named by a button, or by words that are one label's. */
function editedField(filling: Filling, draft: Draft, { edit }: Hearing): string | undefined {
  if (edit === undefined) return undefined;
  const which = changeWhich(filling.form, draft);
  if ('field' in edit) return which.find(({ value }) => value === `edit:${edit.field}`) && edit.field;
  return fieldCalled(filling, draft, edit.words);
}

/** The one answered field whose label these words are. */
function fieldCalled(filling: Filling, draft: Draft, words: string): string | undefined {
  const meant = changeWhich(filling.form, draft).filter(({ values }) => {
    const label = values?.['label'];
    if (typeof label !== 'object' || !('key' in label)) return false;
    return filling.reading.labels(label.key).some((name) => sameWord(name, words));
  });
  return meant.length === 1 ? meant[0]?.value.replace(/^edit:/u, '') : undefined;
}

function sameWord(label: string, words: string): boolean {
  const [a, b] = [label, words].map((text) => text.normalize('NFKC').toLowerCase().replace(/^お/u, ''));
  return a !== undefined && b !== undefined && (a === b || (b.length > 1 && a.includes(b)) || b.includes(a));
}
