/** What is no part of the text of a page. */
export const IGNORED: ReadonlySet<string> = new Set([
  ...['script', 'style', 'nav', 'header', 'footer', 'aside', 'form', 'head', 'noscript', 'template', 'svg'],
  ...['button', 'select', 'option', 'textarea', 'iframe', 'object', 'rt', 'rp', 'math', 'audio', 'video'],
]);

/** Tags that begin a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'body',
    'blockquote',
    'pre',
    'address',
    'figure',
    'figcaption',
  ],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tr', 'caption', 'details', 'summary'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'fieldset', 'center', 'html'],
]);

/** 2 for h2, 0 for what is no heading. */
export function rankOf(tag: string): number {
  const [, digit] = /^h([1-6])$/u.exec(tag) ?? [];
  return Number(digit ?? 0);
}

/** The number of an ordered list's item as browsers show it: 1. a. A. i. I. */
export function itemNumber(type: string, value: number): string {
  if (type === 'a' || type === 'A') {
    const letter = String.fromCharCode(96 + ((value - 1) % 26) + 1);
    return `${type === 'a' ? letter : letter.toUpperCase()}. `;
  }
  if (type === 'i' || type === 'I') return `${type === 'i' ? roman(value).toLowerCase() : roman(value)}. `;
  return `${value}. `;
}

const ROMAN = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  let [left, written] = [value, ''];
  for (const [size, letters] of ROMAN)
    while (left >= size) {
      left -= size;
      written += letters;
    }
  return written;
}
