import { present } from '../../domain/present';
import { POSTBACK_DATA } from './limits';
import type { Postback } from './message';

/** What stands behind a button, and what stood on it, as one string that LINE gives back. */
const BETWEEN = '\n';

interface Pressed {
  readonly value: string;
  readonly title?: string;
}

/** A button's press; with what stood on it, as far as there is room. */
export function writePress({ value, title = '' }: Pressed): Omit<Postback, 'label'> {
  const both = `${value}${BETWEEN}${title}`;
  const data = both.length <= POSTBACK_DATA ? both : value;
  return { type: 'postback', data, displayText: title.slice(0, POSTBACK_DATA) };
}

export function readPress(data: string): Pressed {
  const [value = '', ...title] = data.split(BETWEEN);
  return { value, ...present({ title: title.length === 0 ? undefined : title.join(' ') }) };
}
