import type { Locale } from '../../../locales';
import type { ShownButton, Spoken } from '../../domain/conversation/content';
import { noticeOf, withWholeLink } from '../showPlain';
import { bubbleOf, type FlexWords } from './flex';
import { ALT_TEXT, BUBBLE, MESSAGES, QUICK_REPLIES, QUICK_REPLY_LABEL, TEXT } from './limits';
import type { LineMessage, QuickReply } from './message';
import { writePress } from './press';
import { splitText } from './splitText';

interface Showing {
  readonly publicUrl: string;
  readonly words: (language: Locale) => FlexWords;
}

/** A message, and which of what was said it begins with. */
export interface Shown {
  readonly message: LineMessage;
  readonly of: number;
}

/**
 * What was said as messages of LINE, no more than it takes at once. Choices hang under the last of them as quick replies
 * and stand numbered in its text, since LINE on a computer shows none; those that are too long or too many are rows.
 */
export function showInLine(spoken: readonly Spoken[], showing: Showing): readonly Shown[] {
  const last = spoken.length - 1;
  const shown = spoken.flatMap((one, of) =>
    messagesOf(one, { ...showing, isLast: of === last }).map((message) => ({ message, of })),
  );
  const few = joined(shown);
  const quickReply = quickReplyOf(spoken.at(-1)?.buttons ?? []);
  if (quickReply === undefined) return few;
  return few.map((one, at) =>
    at === few.length - 1 ? { ...one, message: { ...one.message, quickReply } } : one,
  );
}

interface ShowingOne extends Showing {
  readonly isLast: boolean;
}

function messagesOf(one: Spoken, { publicUrl, words, isLast }: ShowingOne): readonly LineMessage[] {
  const { extras, buttons, language } = one;
  const quick = isLast && fitsQuickly(buttons);
  const rows = quick ? [] : buttons;
  if (rows.length === 0 && !SHAPED.includes(extras.kind))
    return textsOf(one, quick ? buttons : [], publicUrl);
  const contents = bubbleOf(one, rows, { publicUrl, words: words(language) });
  if (Buffer.byteLength(JSON.stringify(contents)) > BUBBLE) return textsOf(one, buttons, publicUrl);
  const altText = altTextOf(one, publicUrl, words(language));
  return [{ type: 'flex', altText, contents }, ...numbersOf(quick ? buttons : [])];
}

const SHAPED: readonly Spoken['extras']['kind'][] = ['quote', 'summary', 'receipt'];

/** Under a bubble the numbers have a message of their own. */
const numbersOf = (buttons: readonly ShownButton[]): readonly LineMessage[] =>
  buttons.length === 0 ? [] : [{ type: 'text', text: numberedLines(buttons) }];

const numberedLines = (buttons: readonly ShownButton[]): string =>
  buttons.map(({ title }, at) => `${at + 1}. ${title}`).join('\n');

function textsOf(one: Spoken, buttons: readonly ShownButton[], publicUrl: string): readonly LineMessage[] {
  const whole = withWholeLink(one, publicUrl);
  const text = buttons.length === 0 ? whole : `${whole}\n\n${numberedLines(buttons)}`;
  return splitText(text, TEXT).map((part) => ({ type: 'text', text: part }));
}

/** All that a notification and a locked screen show: complete, but for what was told of a person. */
function altTextOf(one: Spoken, publicUrl: string, { shown }: FlexWords): string {
  const said = noticeOf(one);
  const text = said === one.text ? withWholeLink(one, publicUrl) : said;
  const alt = text === '' ? shown : text;
  return alt.length > ALT_TEXT ? `${alt.slice(0, ALT_TEXT - 1)}…` : alt;
}

const GRAPHEMES = new Intl.Segmenter('ja', { granularity: 'grapheme' });
/** How many letters people see in a label. */
export const lettersIn = (text: string): number => [...GRAPHEMES.segment(text)].length;

const fitsQuickly = (buttons: readonly ShownButton[]): boolean =>
  buttons.length <= QUICK_REPLIES && buttons.every(({ title }) => lettersIn(title) <= QUICK_REPLY_LABEL);

function quickReplyOf(buttons: readonly ShownButton[]): QuickReply | undefined {
  if (buttons.length === 0 || !fitsQuickly(buttons)) return undefined;
  const items = buttons.map(({ value, title }) => ({
    type: 'action' as const,
    action: { ...writePress({ value, title }), label: title },
  }));
  return { items };
}

/** No more messages than LINE takes at once: texts that stand beside each other become one, the first of them first. */
function joined(shown: readonly Shown[]): readonly Shown[] {
  let few = shown;
  while (few.length > MESSAGES) {
    const at = few.findIndex((one, index) => textWith(one, few[index + 1]) !== undefined);
    const both = at === -1 ? undefined : textWith(few[at], few[at + 1]);
    const first = few[at];
    if (first === undefined || both === undefined) return few;
    few = few.toSpliced(at, 2, { of: first.of, message: { type: 'text', text: both } });
  }
  return few;
}

function textWith(one: Shown | undefined, next: Shown | undefined): string | undefined {
  if (one?.message.type !== 'text' || next?.message.type !== 'text') return undefined;
  const text = `${one.message.text}\n\n${next.message.text}`;
  return text.length > TEXT ? undefined : text;
}
