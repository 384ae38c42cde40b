import type { Locale } from '../../locales';
import type { DeskSettings } from '../ports/settings';

/** Where a chat goes on from a receipt or draft number, in a language. */
export function chatLink(
  { publicUrl }: Pick<DeskSettings, 'publicUrl'>,
  language: Locale,
  number: string,
): string {
  return `${publicUrl}/chat?lang=${language}&number=${number}`;
}
