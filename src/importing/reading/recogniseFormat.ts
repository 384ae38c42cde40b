import type english from '../../../locales/en/importing.json';
import { accept, type Outcome, refuse } from '../../domain/outcome';

/** Why a file was not imported; the sentences are in locales. */
export type ImportRefusal = keyof typeof english.refusals;
export type Format = 'text' | 'markdown' | 'html' | 'docx';

const LARGEST = 5 * 1024 * 1024;

/** First bytes of files that are no text. */
const MAGIC: readonly (readonly [bytes: readonly number[], is: ImportRefusal | 'docx'])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x50, 0x4b, 0x03, 0x04], 'docx'],
  [[0x50, 0x4b], 'notWord'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'oldOffice'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'richText'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x52, 0x49, 0x46, 0x46], 'image'],
  [[0x49, 0x49, 0x2a, 0x00], 'image'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'image'],
];

/** Tells the format by the content first and by the name of the file second. */
export function recogniseFormat(name: string, bytes: Uint8Array): Outcome<Format, ImportRefusal> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > LARGEST) return refuse('tooLarge');
  const [, is] = MAGIC.find(([magic]) => magic.every((byte, at) => bytes[at] === byte)) ?? [];
  if (is === 'docx') return accept(is);
  if (is !== undefined) return refuse(is);
  if (isBinary(bytes)) return refuse('binary');
  return accept(textFormat(name, bytes));
}

/** Zero bytes stand in no text, but in UTF-16 they are every second byte; its mark tells. */
function isBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.includes(0);
}

function textFormat(name: string, bytes: Uint8Array): Format {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/\.html?$|\.xhtml$/iu.test(name) || /^[^a-z<]*<(?:!doctype html|html|body)\b/iu.test(start))
    return 'html';
  return /\.(?:md|markdown|mkd)$/iu.test(name) ? 'markdown' : 'text';
}
