import { askNext } from '../../../src/domain/form/askNext';
import { proceed } from '../../../src/domain/form/fill';
import type { Filling, Hearing } from '../../../src/domain/form/filling';
import { type Draft, relevantAnswers, stageOf } from '../../../src/domain/form/form';
import { FORMS } from '../../../src/forms';
import { readCommand } from '../../../src/recognition/wishes/command';
import { piecesOf } from '../../../src/recognition/text/pieces';
import { readEdit, tellsOfChange } from '../../../src/recognition/wishes/edit';

const FILLING: Filling = {
  form: FORMS.inquiry,
  reading: { labels: (key) => [key], today: '2026-09-01' },
  ...{ now: 1000, language: 'en', noticeVersion: 'inquiry.1/sample-1', noticeValues: {} },
};
const EMPTY: Draft = { id: 'd', form: 'inquiry', formVersion: 1, answers: {}, identity: {} };
const NOTICED: Draft = { ...EMPTY, notice: { version: 'n', at: 1, language: 'en' } };
const FULL: Draft = { ...NOTICED, answers: { words: 'Hello', answer: 'email', email: 'a@example.com' } };

function hearing(typed: string): Hearing {
  const [command, edit] = [readCommand(typed), readEdit(typed)];
  return {
    ...{ typed, yes: typed === 'yes', no: typed === 'no' },
    sends: ['yes', 'send', 'command:send', '1'].includes(typed),
    givesAddress: () => false,
    goesOn: false,
    asks: false,
    courteous: false,
    toldEarly: () => ({}),
    skipsBeside: false,
    isDetail: () => false,
    pieces: piecesOf(typed),
    skips: command?.is === 'skip',
    ...(command === undefined ? {} : { command }),
    ...(edit === undefined ? {} : { edit, tellsOfChange: tellsOfChange(typed) }),
    pick: (choices) => (choices[Number(typed) - 1] ?? choices.find(({ value }) => value === typed))?.value,
  };
}
const hear = (draft: Draft, typed: string) => proceed(FILLING, draft, hearing(typed));
const keysOf = (draft: Draft, typed: string) =>
  hear(draft, typed).say.map((said) => ('key' in said ? said.key : said.kind));

test('where a draft stands follows from what is in it', () => {
  expect(stageOf(FORMS.inquiry, EMPTY).at).toBe('notice');
  expect(stageOf(FORMS.disclosure, { ...NOTICED, form: 'disclosure' }).at).toBe('identity');
  expect(stageOf(FORMS.inquiry, NOTICED)).toMatchObject({
    at: 'question',
    key: 'words',
    progress: { step: 1, of: 2 },
  });
  expect(stageOf(FORMS.inquiry, FULL).at).toBe('confirm');
});

test('the notice that was shown is kept with its version, time and language', () => {
  expect(hear(EMPTY, 'go on').draft.notice).toEqual({
    version: 'inquiry.1/sample-1',
    at: 1000,
    language: 'en',
  });
});

test('whatever else is told stands below the notice, above the buttons', () => {
  const alsoNoticed = { kind: 'say', key: 'desk:secondOpinion.full' } as const;
  const { say } = askNext({ ...FILLING, alsoNoticed }, EMPTY);
  expect(say.map((said) => [('key' in said && said.key) || '', 'choices' in said])).toEqual([
    ['form:notice.inquiry', false],
    ['desk:secondOpinion.full', true],
  ]);
});

test('the request counts as received with the first way to reach the person, and not again', () => {
  const answered = hear({ ...NOTICED, answers: { words: 'Hello', answer: 'email' } }, 'a@example.com').draft;
  expect(answered.receivedAt).toBe(1000);
  const changed = hear({ ...answered, receivedAt: 5 }, 'edit:email').draft;
  expect(hear(changed, 'b@example.com').draft.receivedAt).toBe(5);
});

test('an answer that is no longer asked for goes with the answer it hung on', () => {
  expect(relevantAnswers(FORMS.inquiry, { ...FULL.answers, answer: 'chat' })).toEqual({
    words: 'Hello',
    answer: 'chat',
  });
});

test.each([
  ['1', 'submit'],
  ['yes', 'submit'],
  ['send', 'submit'],
  ['command:cancel', 'cancel'],
])('at the summary %s leads to %s', (typed, next) => {
  expect(hear(FULL, typed).next).toBe(next);
});

test('a place in the list of answers to change is never a place in the summary', () => {
  const choosing = hear(FULL, 'change');
  expect(choosing.draft.choosing).toBe(true);
  const changed = hear(choosing.draft, '1');
  expect(changed.next).toBe('answer');
  expect(changed.draft.answers).toEqual({ answer: 'email', email: 'a@example.com' });
  expect(changed.draft.choosing).toBeUndefined();
});

test('going back takes the answer before the open question, never one after it', () => {
  const changing = hear(FULL, 'edit:answer').draft;
  expect(Object.keys(hear(changing, 'back').draft.answers)).not.toContain('words');
  const first = hear(FULL, 'edit:words').draft;
  expect(hear(first, 'back').draft.answers).toEqual(first.answers);
  expect(keysOf(first, 'back')).toEqual(['form:backToStart', 'inquiry:words.ask']);
});

test('patience begins anew with another question', () => {
  const tired = { ...NOTICED, answers: { words: 'Hello' }, refusals: 2 };
  expect(hear(tired, 'pigeon').draft.refusals).toBe(3);
  expect(hear(tired, 'back').draft.refusals).toBeUndefined();
  expect(hear(tired, 'edit:words').draft.refusals).toBeUndefined();
});

test.each(['menu:nope', 'edit:nope', 'code:resend', 'quote:x'])('%s is no answer', (typed) => {
  expect(keysOf(NOTICED, typed)).toEqual(['form:anotherQuestion', 'inquiry:words.ask']);
});

test('a draft of another version of the form keeps what the form still reads, and only the rest is asked', () => {
  const answers = { ...FULL.answers, answer: 'fax', gone: 'x' };
  const before = { ...FULL, formVersion: 0, receivedAt: 5, answers };
  const step = proceed(FILLING, before, hearing('x'));
  expect(step.draft).toEqual({ ...before, formVersion: 1, answers: { words: 'Hello' } });
  expect(keysOf(before, 'x')).toEqual(['form:changed', expect.stringContaining('answer')]);
});

test('a form without a summary is sent with its last answer', () => {
  const filling = { ...FILLING, form: FORMS.complaint };
  const draft: Draft = { ...NOTICED, form: 'complaint', answers: { words: 'x', answer: 'none' } };
  expect(askNext(filling, draft).next).toBe('submit');
});

test('a form without a summary that has changed is not sent by the word that finds it complete', () => {
  const filling = { ...FILLING, form: FORMS.complaint };
  const answers = { words: 'x', answer: 'none' };
  const before: Draft = { ...NOTICED, form: 'complaint', formVersion: 0, answers };
  const step = proceed(filling, before, hearing('hello'));
  expect(step).toMatchObject({ next: 'answer', draft: { answers: { words: 'x' } } });
});

describe('where it is asked what is wrong in our records', () => {
  const { correction } = FORMS;
  const filling = { ...FILLING, form: correction };
  const identity = { address: 'a@example.com', confirmedAt: 1 };
  const answers = { who: 'self', name: 'Grace' };
  const draft: Draft = { ...NOTICED, form: 'correction', formVersion: correction.version, identity, answers };
  const after = (before: Draft, typed: string) => proceed(filling, before, hearing(typed)).draft;

  test.each(['my name is wrong', 'my e-mail is wrong', 'please change my name to Grace Njeri'])(
    '%s is the answer, and what was answered before stays',
    (typed) => {
      const asked = after(draft, typed);
      expect(asked).toMatchObject({ identity, answers: { ...answers, data: [typed] } });
      expect(after(asked, typed)).toMatchObject({ identity, answers: { ...answers, wrong: typed } });
    },
  );

  test.each(['edit:name', 'change my name'])('%s still changes an answer', (typed) => {
    expect(after(draft, typed).answers).toEqual({ who: 'self' });
  });
});
