/** Stands behind a value that ends in a full stop until the sentence around it is known; no text has it. */
const MARK = '\uFFFF';

/** Marks a value that brings its own full stop, such as "Co., Ltd.". */
export function markStop(value: string): string {
  return /[.\u3002]$/u.test(value) ? value + MARK : value;
}

/** Of the full stop of a value and that of the sentence which it ends, one is left. */
export function mendStops(sentence: string): string {
  return sentence.includes(MARK) ? sentence.replaceAll(/\uFFFF[.\u3002]?/gu, '') : sentence;
}
