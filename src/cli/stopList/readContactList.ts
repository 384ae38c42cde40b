import { type CsvRow, csvRows } from '../../domain/csvRows';
import { accept, type Outcome, refuse } from '../../domain/outcome';

/** Reads a CSV file, or a plain list with a line for each; the refusal is a sentence that names nothing of its content. */
export async function readContactList(
  path: string,
  readBytes: (path: string) => Promise<Uint8Array>,
): Promise<Outcome<readonly CsvRow[], string>> {
  const bytes = await readBytes(path).catch(() => undefined);
  if (bytes === undefined) return refuse(`${path} could not be read. A CSV file is expected there.`);
  const text = textIn(bytes);
  if (text === undefined)
    return refuse(`${path} is not text in UTF-8. In a spreadsheet, please save it as "CSV UTF-8".`);
  const rows = csvRows(text);
  if (!rows.ok)
    return refuse(`${path}, line ${rows.reason}: a quotation mark is not closed, or stands alone.`);
  return rows.value.length === 0 ? refuse(`${path} is empty.`) : accept(rows.value);
}

function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
