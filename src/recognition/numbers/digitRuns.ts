import { numeralDigit } from './numerals';

/** Digits that stand together. Places are in UTF-16 units of the text; `gap` is what stands before it in its run. */
export interface DigitGroup {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  readonly gap: string;
  /** How many digits of its run stand before it. */
  readonly before: number;
}
/** Groups with nothing between them but what people put between the digits of one number, and all their digits. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
  readonly digits: string;
}
/** Whole groups of a run, `to` not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Open {
  digits: string;
  from: number;
  to: number;
  gap: string;
  before: number;
  script: Script;
}
interface OpenRun {
  groups: Open[];
  digits: string;
}
interface Scan {
  readonly runs: OpenRun[];
  run: OpenRun;
  gap: string;
}
type Script = 'ascii' | 'kanji' | 'other';

/** Spaces, line breaks, punctuation, letters of no width or broken ones, and signs that stand in for hyphens, dots and slashes. */
const BETWEEN =
  /[\p{Z}\p{P}\p{Cc}\p{Cf}\p{Cs}\p{M}\u2800\p{Default_Ignorable_Code_Point}~～|=<>^`´−∙⋅⁄∕ーｰの]/u;
/** These say that another number begins, or that no number goes on. */
const APART = /[#%&@＃％＆＠]/u;
const ON_A_DIGIT = /[\p{M}]/u;

/** Every run of digits in a text: any script's, kanji numerals by place, full-width, keycaps, circled. */
export function digitRunsIn(text: string): readonly DigitRun[] {
  const scan: Scan = { runs: [], run: emptyRun(), gap: '' };
  let at = 0;
  for (const letter of text) {
    takeLetter(scan, letter, at);
    at += letter.length;
  }
  return scan.runs;
}

/** The digits of a stretch of a run. */
export function digitsOfStretch({ groups, digits }: DigitRun, { from, to }: Stretch): string {
  return digits.slice(groups[from]?.before, groups[to]?.before);
}

function takeLetter(scan: Scan, letter: string, at: number): void {
  const digits = readDigit(letter);
  if (digits !== undefined) {
    takeDigit(scan, {
      digits,
      from: at,
      to: at + letter.length,
      gap: scan.gap,
      before: scan.run.digits.length,
      script: scriptOf(letter),
    });
  } else if (scan.gap === '' && ON_A_DIGIT.test(letter)) {
    stretchTo(scan.run.groups, at, at + letter.length);
  } else if (isBetween(letter)) {
    scan.gap += letter;
  } else {
    scan.run = emptyRun();
    scan.gap = isPlus(letter) ? letter : '';
  }
}

/** A group goes on while the script stays the same: 一 before 1234 may well belong to the sentence. */
function takeDigit(scan: Scan, next: Open): void {
  const { run } = scan;
  const last = run.groups.at(-1);
  if (last === undefined) scan.runs.push(run);
  if (last?.to === next.from && last.script === next.script) {
    last.digits += next.digits;
    last.to = next.to;
  } else {
    run.groups.push(next);
  }
  run.digits += next.digits;
  scan.gap = '';
}

function emptyRun(): OpenRun {
  return { groups: [], digits: '' };
}

function stretchTo(run: readonly Open[], from: number, to: number): void {
  const last = run.at(-1);
  if (last?.to === from) last.to = to;
}

function isBetween(letter: string): boolean {
  return BETWEEN.test(letter) && !APART.test(letter);
}

/** A telephone number begins here, whatever stood before it. */
function isPlus(letter: string): boolean {
  return letter === '+' || letter === '＋';
}

function scriptOf(letter: string): Script {
  if (letter >= '0' && letter <= '9') return 'ascii';
  return numeralDigit(letter) === undefined ? 'other' : 'kanji';
}

function readDigit(letter: string): string | undefined {
  if (letter >= '0' && letter <= '9') return letter;
  if (letter < '\u0080') return undefined;
  const numeral = numeralDigit(letter);
  if (numeral !== undefined) return String(numeral);
  return /[\p{Nd}\p{No}]/u.test(letter) ? knownDigit(letter) : undefined;
}

/** Unicode has some hundreds of them, and finding one out takes long. */
const DIGITS_OF_SCRIPTS = new Map<string, string | undefined>();
function knownDigit(letter: string): string | undefined {
  if (!DIGITS_OF_SCRIPTS.has(letter)) DIGITS_OF_SCRIPTS.set(letter, digitOfScript(letter));
  return DIGITS_OF_SCRIPTS.get(letter);
}

/** Unicode keeps the ten digits of a script together, zero first; signs made of one digit decompose into it. */
function digitOfScript(letter: string): string | undefined {
  const plain = letter.normalize('NFKC').replace(/[^0-9]/gu, '');
  if (plain.length === 1) return plain;
  if (!/\p{Nd}/u.test(letter)) return undefined;
  const code = letter.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}
