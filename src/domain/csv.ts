/** Where a spreadsheet would take a cell, or a line of it, for a formula: in either width, also behind spaces. */
const FORMULA =
  /^(?=[^\S\r\n\u2028\u2029]*[=+\-@|%\u2212\uff0b\uff0d\uff1d\uff20\uff05\uff5c])|^(?=[\t\r])/gmu;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as CSV (RFC 4180) that a spreadsheet opens as text: marked as UTF-8, every cell quoted, and what would be run
 * as a formula begins with an apostrophe.
 */
export function csvFrom(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(','));
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cell(text: string): string {
  return `"${text.replace(FORMULA, "'").replaceAll('"', '""')}"`;
}
