interface Decoded {
  readonly text: string;
  /** Undefined for UTF-8, which needs no word. */
  readonly charset?: string;
}

/** Japanese text has at least one hiragana in so many characters. */
const LEAST_HIRAGANA = 0.05;

/**
 * Reads bytes as text: by the byte order mark, as UTF-8, then as Shift_JIS or EUC-JP if that makes Japanese of it, and
 * last as Windows-1252, which English text with typographic quotation marks from Windows is in.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked !== undefined) return { text: decode(bytes, marked) ?? '', charset: marked.toUpperCase() };
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8 };
  for (const [label, charset] of [
    ['shift_jis', 'Shift_JIS'],
    ['euc-jp', 'EUC-JP'],
  ] as const) {
    const text = decode(bytes, label);
    if (text !== undefined && isJapanese(text)) return { text, charset };
  }
  return { text: decodeWindows(bytes), charset: 'Windows-1252' };
}

/** What Windows-1252 has from 0x80 on, where Latin-1 has control characters; some builds of Node mistake it for Latin-1. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function decodeWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control);
}

function byMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isJapanese(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const hiragana = text.match(/\p{sc=Hira}/gu) ?? [];
  return hiragana.length / Math.max(1, letters.length) >= LEAST_HIRAGANA;
}
