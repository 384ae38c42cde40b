import type { Heard } from '../domain/conversation/conversation';
import { cleanText } from '../recognition/text';

/** What the dialogs hear: as typed, but without characters that are only there to deceive the reader. */
export function cleanTyped(heard: Heard): Heard {
  return { ...heard, text: cleanText(heard.text) };
}
