import mammoth from 'mammoth';
import { readHtml } from './readHtml';
import type { DocumentRead } from './reading';

/** Reads a Word document by its styles; undefined when it is none. Deleted text, comments, page heads and feet are left out. */
export async function readDocx(buffer: Buffer): Promise<DocumentRead | undefined> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
        ignoreEmptyParagraphs: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return readHtml(value, { lines: false });
  } catch {
    return undefined;
  }
}
