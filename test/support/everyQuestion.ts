import { type Answers, choicesOf, type Field, type Form, unanswered } from '../../src/domain/form/form';
import type { Json } from '../../src/domain/json';

/** A question of a form, with answers that lead to it. */
interface Reached {
  readonly key: string;
  readonly field: Field;
  readonly answers: Answers;
}

/** What may be typed where nothing is picked: of each kind as many as lead on to different questions. */
const TYPED = [
  ...['Grace Wanjiru', '山田 花子', 'やまだ はなこ', '1990-05-01', '+254712345678', 'grace@example.org'],
  ...['100-0001', '618-0000', '000-0000', 'P.O. Box 12345-00100', 'Kenya', 'The papers of my car'],
];

/** Every question that a form can come to, found by answering whatever is asked in all ways that lead to others. */
export function everyQuestion(form: Form): readonly Reached[] {
  const reached = new Map<string, Reached>();
  const tried = new Set<string>();
  const waiting: Answers[] = [{}, ...(form.identity === 'code' ? [{ mail: 'none' }] : [])];
  for (let answers = waiting.shift(); answers !== undefined; answers = waiting.shift()) {
    const [[key, field] = []] = unanswered(form, answers);
    if (key === undefined || field === undefined) continue;
    if (!reached.has(key)) reached.set(key, { key, field, answers });
    for (const value of answersTo(field, answers)) {
      const after = { ...answers, [key]: value };
      const leadsTo = [key, ...unanswered(form, after).map(([next]) => next)].join(' ');
      if (tried.has(leadsTo)) continue;
      tried.add(leadsTo);
      waiting.push(after);
    }
  }
  return [...reached.values()];
}

/** All answers of a form, the first way through it. */
export function allAnswers(form: Form): Answers {
  let answers: Answers = {};
  for (let [next] = unanswered(form, answers); next !== undefined; [next] = unanswered(form, answers)) {
    const [key, field] = next;
    const [value] = answersTo(field, answers);
    if (value === undefined) throw new Error(`Nothing answers "${key}" of ${form.id}.`);
    answers = { ...answers, [key]: value };
  }
  return answers;
}

function answersTo(field: Field, answers: Answers): readonly Json[] {
  const choices = choicesOf(field, answers).map(({ value }) => value);
  const reading = { labels: () => [], today: '2026-12-02', answers };
  const taken = (choices.length > 0 ? choices : TYPED).flatMap((typed) => {
    const read = field.read(typed, { ...reading, labels: (key) => [key] });
    return read.ok && !typed.startsWith('command:') ? [read.value] : [];
  });
  return field.optional === true ? [...taken, null] : taken;
}
