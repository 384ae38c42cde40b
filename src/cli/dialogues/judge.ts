import type { Expectation, OneOf } from './dialogue';
import type { Known, Seen, SeenTicket } from './seen';

/** What was missed, by the part of the expectation that names it. */
export interface Miss {
  readonly part: keyof Expectation;
  readonly wanted: string;
}

/** Compares what a turn came to with what was expected of it; nothing missed is an empty list. */
export function judge(expected: Expectation, seen: Seen): readonly Miss[] {
  return [
    ...missedOf('said', expected.said, seen.said),
    ...(expected.never ?? [])
      .filter((term) => seen.said.some((said) => isTerm(term, said)))
      .map((wanted): Miss => ({ part: 'never', wanted })),
    ...missedOne('form', expected.form, seen.form),
    ...missedOne('open', expected.open, seen.open),
    ...missedOne('language', expected.language, seen.language),
    ...missedAnswers('answers', expected.answers, seen.answers),
    ...(expected.unset ?? [])
      .filter((field) => Object.hasOwn(seen.answers, field))
      .map((wanted): Miss => ({ part: 'unset', wanted })),
    ...missedOf('offers', expected.offers, seen.offers),
    ...missedTicket(expected.ticket, seen.tickets.at(-1)),
    ...missedTexts(expected.kept, seen),
    ...missedEither(expected.either, seen),
  ];
}

/** `quote:*` stands for any of its kind. */
function isTerm(term: string, said: string): boolean {
  return term.endsWith(':*') ? said.startsWith(term.slice(0, -1)) : said === term;
}

function missedOf(
  part: 'said' | 'offers',
  wanted: Expectation['said'],
  got: readonly string[],
): readonly Miss[] {
  return (wanted ?? [])
    .filter((one) => ![one].flat().some((term) => got.some((said) => isTerm(term, said))))
    .map((one) => ({ part, wanted: [one].flat().join(' | ') }));
}

function missedOne(
  part: 'form' | 'open' | 'language',
  wanted: OneOf | undefined,
  got: string | null,
): readonly Miss[] {
  if (wanted === undefined) return [];
  const allowed = Array.isArray(wanted) ? (wanted as readonly (string | null)[]) : [wanted as string | null];
  return allowed.includes(got) ? [] : [{ part, wanted: allowed.map(String).join(' | ') }];
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

/** Contains the text, or equals it behind `=`; case, width and spaces are folded. */
function fits(wanted: string, { value, shown }: Known): boolean {
  const whole = wanted.startsWith('=');
  const text = folded(whole ? wanted.slice(1) : wanted);
  return [value, shown].map(folded).some((got) => (whole ? got === text : got.includes(text)));
}

function missedAnswers(
  part: 'answers' | 'ticket',
  wanted: Expectation['answers'],
  got: Readonly<Record<string, Known>>,
): readonly Miss[] {
  return Object.entries(wanted ?? {})
    .filter(([field, text]) => {
      const known = got[field];
      return known === undefined || !fits(text, known);
    })
    .map(([field, text]) => ({ part, wanted: `${field}: ${text}` }));
}

function missedTicket(wanted: Expectation['ticket'], got: SeenTicket | undefined): readonly Miss[] {
  if (wanted === undefined) return [];
  if (got === undefined) return [{ part: 'ticket', wanted: 'a ticket' }];
  const { type, status, answers, added = [] } = wanted;
  const facts = (
    [
      ['type', type],
      ['status', status],
    ] as const
  ).filter(([name, allowed]) => allowed !== undefined && ![allowed].flat().includes(got[name]));
  const texts = added.filter((text) => !got.added.some((one) => folded(one).includes(folded(text))));
  return [
    ...facts.map(([name, allowed]): Miss => ({ part: 'ticket', wanted: `${name}: ${String(allowed)}` })),
    ...missedAnswers('ticket', answers, got.answers),
    ...texts.map((text): Miss => ({ part: 'ticket', wanted: `added: ${text}` })),
  ];
}

/** Each text stands in some answer of the open form, or in an answer or added words of a request. */
function missedTexts(wanted: Expectation['kept'], { answers, tickets }: Seen): readonly Miss[] {
  const kept = [answers, ...tickets.map((ticket) => ticket.answers)]
    .flatMap((known) => Object.values(known).flatMap(({ value, shown }) => [value, shown]))
    .concat(tickets.flatMap(({ added }) => added))
    .map(folded);
  return (wanted ?? [])
    .filter((text) => !kept.some((one) => one.includes(folded(text))))
    .map((text) => ({ part: 'kept', wanted: text }));
}

function missedEither(wanted: Expectation['either'], seen: Seen): readonly Miss[] {
  if (wanted === undefined || wanted.some((one) => judge(one, seen).length === 0)) return [];
  return [{ part: 'either', wanted: wanted.map((one) => JSON.stringify(one)).join(' or ') }];
}
