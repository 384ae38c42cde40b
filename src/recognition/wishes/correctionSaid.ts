import type { Clause, Span } from './correctionClauses';

/**
 * What a clause is to a correction. `wrong` says that something is, `vaguely` of what might be anything; `not` says what it
 * is not; `other` what it is instead, `weakly` as any answer does; `slip` tells how it came; `named` only names an answer; `lead` is only a word before.
 */
export interface Said {
  readonly is: 'wrong' | 'not' | 'other' | 'slip' | 'named' | 'lead';
  readonly of?: Span;
  readonly instead?: Span;
  readonly value?: Span;
  readonly vaguely?: true;
  readonly weakly?: true;
  /** It is said to have been meant. */
  readonly meant?: true;
  /** It is said that it was so: でした. */
  readonly past?: true;
  /** A word stood before it that takes something back, surely ("wait", やっぱり) or maybe ("no", すみません). */
  readonly led?: 'surely' | 'maybe';
}

/** How a kind of saying reads: a pattern for a whole clause with the groups of, instead and value. */
export type Row = readonly [is: Said['is'], pattern: string, how?: 'vaguely' | 'weakly' | 'meant' | 'past'];

interface Words {
  /** What may stand before a clause. */
  readonly leads: RegExp;
  /** Whether that says that one thinks better of it, and whether it takes anything back at all. */
  readonly changes: RegExp;
  readonly takes: RegExp;
  /** What may follow and says nothing. */
  readonly trails?: RegExp;
  readonly rows: readonly Row[];
}

/** Reads a clause in a language; undefined where it may be anything, a bare value too. */
export type Language = (clause: Clause) => Said | undefined;

/** The reader of a language from its tables; the first row that fits counts. */
export function languageOf({ leads, changes, takes, trails = /$^/u, rows }: Words): Language {
  const patterns = rows.map(([is, pattern, how]) => ({
    said: {
      is,
      ...(how === undefined ? {} : { [how]: true as const }),
      ...(how === 'meant' || how === 'past' ? { weakly: true as const } : {}),
    },
    pattern: new RegExp(`^(?:${pattern})$`, 'du'),
  }));
  const ledBy = (lead: string): Pick<Said, 'led'> => {
    if (!takes.test(lead)) return {};
    return { led: changes.test(lead) ? 'surely' : 'maybe' };
  };
  return ({ said, from }) => {
    const lead = leads.exec(said)?.[0] ?? '';
    const led = ledBy(lead);
    const rest = said.slice(lead.length).replace(trails, '');
    const start = from + lead.length;
    for (const row of rest === '' ? [] : patterns) {
      const found = row.pattern.exec(rest);
      if (found !== null) return { ...row.said, ...spansIn(start, found), ...led };
    }
    if (led.led === undefined) return undefined;
    return rest === '' ? { is: 'lead', ...led } : { is: 'lead', value: [start, start + rest.length], ...led };
  };
}

/** What the groups of a pattern found in a clause, where they stand in the message. */
function spansIn(from: number, found: RegExpExecArray): Pick<Said, 'of' | 'instead' | 'value'> {
  const groups = Object.entries(found.indices?.groups ?? {});
  return Object.fromEntries(
    groups.flatMap(([name, span]): (readonly [string, Span])[] => {
      const place = span as Span | undefined;
      return place === undefined ? [] : [[name, [place[0] + from, place[1] + from]]];
    }),
  );
}
