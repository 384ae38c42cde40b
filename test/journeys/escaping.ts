import { randomUUID } from 'node:crypto';
import type { Locale } from '../../locales';
import { type Draft, type Field, type Form } from '../../src/domain/form/form';
import { makeReceiptNumber } from '../../src/domain/ticket/receiptNumber';
import { type Heard, openStates, type Somebody } from '../support/atState';
import { allAnswers, everyQuestion } from '../support/everyQuestion';

export type Desk = Awaited<ReturnType<typeof openStates>>;
let desk: Desk;

/** The desk that everybody here talks to. */
export async function openEscaping(): Promise<Desk> {
  desk = await openStates();
  return desk;
}

/** A place that a conversation can come to. */
interface Place {
  readonly name: string;
  readonly form?: Form;
  /** The question that is open. */
  readonly field?: Field;
  readonly reach: (language: Locale) => Promise<readonly [Somebody, Heard]>;
}

const NOTICE = { version: 'as in the test', at: 0, language: 'en' } as const;
const CONFIRMED = { address: 'grace@example.org', confirmedAt: 1 };

/** Everywhere that a form can stand. */
export function placesOf(form: Form): readonly Place[] {
  const { id, version: formVersion } = form;
  const fresh = () => ({ id: randomUUID(), form: id, formVersion, answers: {}, identity: {} });
  const after = () => ({ ...fresh(), notice: NOTICE, similar: [] });
  const identified = form.identity === 'code' ? { identity: CONFIRMED } : {};
  const at = (name: string, draft: () => Draft, more: Partial<Place> = {}): Place => ({
    ...{ name: `${id}, ${name}`, form, reach: (language) => standingAt(language, draft()) },
    ...more,
  });
  const questions = everyQuestion(form).map(({ key, field, answers }) =>
    at(key, () => ({ ...after(), ...(answers['mail'] === 'none' ? NO_MAIL : identified), answers }), {
      field,
    }),
  );
  return [
    ...(form.noticeSaid === true ? [] : [at('the notice', fresh)]),
    ...(form.identity === 'code' ? [at('the address', after), atCode(form, after)] : []),
    ...questions,
    ...(form.confirm
      ? [at('the summary', () => ({ ...after(), ...identified, answers: allAnswers(form) }))]
      : []),
  ];
}
const NO_MAIL = { identity: { leftToStaff: true } } as const;

async function standingAt(language: Locale, draft: Draft): Promise<readonly [Somebody, Heard]> {
  const somebody = await desk.begin(language, draft);
  return [somebody, await somebody.saysAll([])];
}

function atCode(form: Form, draft: () => Draft): Place {
  const reach = async (language: Locale) => {
    const [somebody] = await standingAt(language, draft());
    return [somebody, await somebody.says(`${randomUUID()}@example.org`)] as const;
  };
  return { name: `${form.id}, the code`, form, reach };
}

const COMPLAINED = ['menu:complaint', 'command:goOn', 'A firm called me and knew my order number.', 'chat'];
const ASKED = [
  'menu:inquiry',
  'command:goOn',
  'How long do you keep my photographs?',
  'chat',
  'command:send',
];
const byWords = (name: string, ...texts: readonly string[]): Place => ({
  name,
  async reach(language) {
    const somebody = await desk.begin(language);
    return [somebody, await somebody.saysAll(['menu', ...texts])];
  },
});
const IN_FORM = ['menu:disclosure', 'command:goOn'];

/** Everywhere else. */
export const BESIDE: readonly Place[] = [
  byWords('nothing open'),
  byWords('a guide', 'guide:remove'),
  byWords('whether to stop', ...IN_FORM, 'command:cancel'),
  byWords('whether to begin anew', ...IN_FORM, 'start over'),
  byWords('whether to change to another request', ...IN_FORM, 'I want to make a complaint about you'),
  byWords('whether to withdraw', ...COMPLAINED, 'withdraw my request'),
  byWords('which request to withdraw', ...COMPLAINED, ...ASKED, 'withdraw my request'),
  byWords('the words to add', ...COMPLAINED, 'I want to add something to my request'),
  byWords('whether words are for a request', ...COMPLAINED, 'The man on the phone was called Peter, he said'),
  byWords('the question for a number', 'command:status'),
  byWords('the question for a number, in a form', ...IN_FORM, 'command:status'),
  byWords('the code for a number', '7KQM2XD9RX 222-2222-222'),
  byWords('the lost number', 'I lost my receipt number'),
  byWords('the code for a lost number', 'I lost my receipt number', 'grace.lost@example.org'),
  byWords('the address for news', 'command:announce'),
];

type Escape = 'stop' | 'later' | 'person' | 'anotherWish' | 'number';
const SAID: Readonly<
  Record<Exclude<Escape, 'number' | 'later' | 'anotherWish'>, Readonly<Record<Locale, string>>>
> = {
  stop: { en: 'stop', ja: 'やめます' },
  person: { en: 'I want to talk to a person', ja: '担当者と話したい' },
};
const CORRECT = { en: 'I want to correct my data', ja: '私のデータを訂正してほしい' };
const SEE = { en: 'I want to see my data', ja: '私のデータを開示してほしい' };
const SKIP = { en: 'skip', ja: '飛ばす' };
const LATER = { en: 'later', ja: 'あとで' };
const ESCAPES: readonly Escape[] = ['stop', 'later', 'person', 'anotherWish', 'number'];

let drawn = 0;
/** Another one each time, that no request has. */
const receiptNumber = () =>
  makeReceiptNumber((count) => Uint8Array.from({ length: count }, (_, at) => (drawn += 7 + at) % 248));

function wordsOf(escape: Escape, { form, field }: Place, language: Locale): string {
  if (escape === 'number') return receiptNumber();
  if (escape === 'later') return (field?.optional === true ? SKIP : LATER)[language];
  if (escape === 'anotherWish') return (form?.id === 'correction' ? SEE : CORRECT)[language];
  return SAID[escape][language];
}

/** "Later" may be what a choice is called: the papers are sent later. */
const namesChoice = ({ field }: Place, said: string): boolean =>
  field !== undefined && (field.choices ?? []).some(({ value }) => value === said);

/** Why a message led nowhere; undefined when it left the place, or was answered. */
function trapped(said: string, before: Heard, after: Heard): string | undefined {
  if (after.terms.includes('notUnderstood')) return 'was not understood';
  if (after.texts.some((text) => text.includes(said))) return undefined;
  const kept = JSON.stringify([after.draft?.answers, after.draft?.told]);
  if (kept.includes(said) || after.terms.includes('added')) return 'was taken as the answer';
  const left =
    after.open !== before.open ||
    after.state.confirming !== before.state.confirming ||
    after.top !== before.top ||
    after.draft?.id !== before.draft?.id;
  if (left) return undefined;
  const [asked, ...others] = after.terms;
  if (asked === undefined) return 'was not answered';
  const again =
    others.length === 0 &&
    (asked === 'confirm' ? after.texts.join() === before.texts.join() : /^(?:ask|summary)/u.test(asked));
  return again ? 'was asked the same again' : undefined;
}

/** What leads nowhere at a place, a sentence each. */
export async function wrongAt(place: Place, language: Locale): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const escape of ESCAPES) {
    const [somebody, before] = await place.reach(language);
    const said = wordsOf(escape, place, language);
    if (namesChoice(place, said)) continue;
    const after = await somebody.says(said);
    const why = trapped(said, before, after);
    if (why !== undefined)
      wrong.push(`${escape} "${said}" ${why}: ${after.terms.join(', ')} [${before.open} > ${after.open}]`);
  }
  return wrong;
}
