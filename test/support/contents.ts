import type { Spoken, Written } from '../../src/domain/conversation/content';

/** What the record keeps of a typed text. */
export const written = (text: string): Written => ({ is: 'written', kind: 'typed', text });

/** What the record keeps of plain words of the desk or of staff. */
export const spoken = (text: string): Spoken => ({
  ...{ is: 'spoken', text, language: 'en', buttons: [] },
  extras: { kind: 'say', language: 'en' },
});
