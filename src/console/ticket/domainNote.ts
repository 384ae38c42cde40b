import { domainLook } from '../../domain/identity/domainLook';
import type { Words } from '../../i18n/translator';
import { typedText } from '../page/typedText';

/** What staff should know of the domain of an address, masked or not: letters of another writing system may look alike. */
export function domainNote(words: Words, address: string): readonly string[] {
  const look = domainLook(address);
  if (look === undefined) return [];
  const { is, read, written } = look;
  return [words.text(`console:domain.${is}`, { read: typedText(read), written: typedText(written) })];
}
