/** What is looked at when a key goes down; a KeyboardEvent fits. */
interface KeyDown {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

interface Typing {
  /** True from the end of a conversion until the key that ended it is through. */
  readonly conversionJustEnded: boolean;
  /** On a touch keyboard there is no Shift+Enter: a long text keeps its Enter for line breaks. */
  readonly touch: boolean;
  readonly long: boolean;
}

/** The key code of a key that belongs to an input method. */
const PROCESSED_BY_INPUT_METHOD = 229;

/**
 * Whether this key sends the message. The Enter that ends a kana-kanji conversion never does: Chromium and
 * Firefox mark it as composing, Safari reports the end of the conversion first and leaves only the key code.
 */
export function sendsMessage(event: KeyDown, { conversionJustEnded, touch, long }: Typing): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false;
  if (event.isComposing || event.keyCode === PROCESSED_BY_INPUT_METHOD || conversionJustEnded) return false;
  return !(touch && long);
}
