interface Unseen {
  readonly open: RegExp;
  readonly close: RegExp;
  /** What stands in between, and is no mark of another kind. */
  readonly most: number;
}

const LONG = 20_000;
const SHORT = 2_000;
/** An empty line ends what was never meant as a mark. */
const EMPTY_LINE = /\n[^\S\n]*\n/u;
/** What a template does or says to itself (Liquid, Jinja, Twig, Handlebars, ERB, EJS, PHP): readers never see it. */
const UNSEEN: readonly Unseen[] = [
  { open: /\{%-?\s*comment\b/gu, close: /\{%-?\s*endcomment\s*-?%\}/gu, most: LONG },
  { open: /\{\{!--/gu, close: /--\}\}/gu, most: LONG },
  { open: /<%--/gu, close: /--%>/gu, most: LONG },
  { open: /<\?(?:php|=)/gu, close: /\?>/gu, most: LONG },
  { open: /\{#[-\s]/gu, close: /#\}/gu, most: SHORT },
  { open: /\{%-?\s*[a-z]/gu, close: /%\}/gu, most: SHORT },
  { open: /\{\{!\s/gu, close: /\}\}/gu, most: SHORT },
  { open: /<%[-#]?\s*[a-z@]/gu, close: /%>/gu, most: SHORT },
];

/** Stands alone on a line of which nothing is left: it is no empty line, which would be seen as a gap. */
export const LEFT_OUT_LINE = '\ue0ff';

/** A text without comments and statements of templates; its lines stay, so that they are still counted right. */
export function hideTemplates(text: string): string {
  const left = UNSEEN.reduce(withoutMarked, text);
  if (left === text) return text;
  const before = text.split('\n');
  return left
    .split('\n')
    .map((line, at) => (line.trim() === '' && before[at]?.trim() !== '' ? LEFT_OUT_LINE : line))
    .join('\n');
}

function withoutMarked(text: string, { open, close, most }: Unseen): string {
  let kept = '';
  let at = 0;
  for (const found of text.matchAll(open)) {
    const begin = found.index + found[0].length;
    const end = found.index < at ? undefined : endOf(text.slice(begin, begin + most), close, most === LONG);
    if (end === undefined) continue;
    kept += text.slice(at, found.index) + lineEndsIn(text.slice(found.index, begin + end));
    at = begin + end;
  }
  return kept + text.slice(at);
}

/** Where the mark ends; undefined for what is opened and not closed, which is text. */
function endOf(rest: string, close: RegExp, overEmptyLines: boolean): number | undefined {
  const [found] = rest.matchAll(close);
  if (found === undefined) return undefined;
  const inside = rest.slice(0, found.index);
  return !overEmptyLines && EMPTY_LINE.test(inside) ? undefined : found.index + found[0].length;
}

const lineEndsIn = (text: string) => text.replace(/[^\n]/gu, '');
