import { readLanguageWish } from './languageWish';

/** In UTF-16 units; whoever writes more writes a story, in which no such thing is said in passing. */
const LONGEST = 300;
const CLAUSES = /(?<=[,、，.。!！?？;\n])/u;
/** More clauses at the end are not looked at. */
const MOST = 3;
const LETTERS = /[\p{L}\p{N}]{2}/u;

interface LanguageBeside {
  readonly language: 'en' | 'ja';
  /** What is said before it. */
  readonly rest: string;
}

/** The language that is asked for behind something else, and what that is: "苦情です, my japanese is bad, english ok?". */
export function languageBeside(typed: string): LanguageBeside | undefined {
  if (typed.length > LONGEST || readLanguageWish(typed) !== undefined) return undefined;
  const clauses = typed.split(CLAUSES);
  for (let of = Math.min(MOST, clauses.length - 1); of > 0; of--) {
    const language = readLanguageWish(clauses.slice(-of).join(''));
    const rest = clauses
      .slice(0, -of)
      .join('')
      .replace(/[,、，]\s*$/u, '')
      .trim();
    if (language !== undefined && LETTERS.test(rest)) return { language, rest };
  }
  return undefined;
}
