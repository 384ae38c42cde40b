import type { ShownButton, Spoken } from '../../domain/conversation/content';
import type { RenderedQuote } from '../../domain/conversation/rendered';
import { writeButton } from '../../domain/conversation/button';
import type { Bubble, FlexPart, FlexText, Span } from './message';
import { writePress } from './press';

const INK = '#1c2629';
const SOFT = '#556469';
const ACCENT = '#0d5660';
const ACCENT_SOFT = '#e3efee';
const LINES = '#b4d2d0';

/** The few words of LINE's own that stand on a bubble. */
export interface FlexWords {
  readonly copy: string;
  readonly change: string;
  /** What a notification says where it may say nothing of what was said. */
  readonly shown: string;
}

interface Around {
  readonly publicUrl: string;
  readonly words: FlexWords;
}

/** What was said as a Flex bubble: quote, summary, receipt, or text, with its choices below as rows where they are given. */
export function bubbleOf(spoken: Spoken, choices: readonly ShownButton[], around: Around): Bubble {
  const contents = [...bodyOf(spoken, around), ...choices.map(choiceOf)];
  return { type: 'bubble', size: 'mega', body: { type: 'box', layout: 'vertical', contents } };
}

function bodyOf({ text, extras }: Spoken, { publicUrl, words }: Around): readonly FlexPart[] {
  const { lead = '', quote, rows, receiptNumber, kind } = extras;
  if (quote !== undefined) return [...leading(lead), ...quoted(quote, publicUrl)];
  if (rows !== undefined) return [...leading(lead), ...rows.map((row) => rowOf(row, words))];
  if (kind === 'receipt' && receiptNumber !== undefined)
    return [...leading(lead), ...numbered(receiptNumber, words)];
  return paragraphs(text);
}

const line = (text: string, look: Partial<FlexText> = {}): FlexText => ({
  type: 'text',
  text,
  wrap: true,
  size: 'sm',
  color: INK,
  ...look,
});

const leading = (text: string): readonly FlexPart[] =>
  text === '' ? [] : [line(text, { color: SOFT, margin: 'none' })];

/** A part a paragraph; single newlines stay inside it. */
const paragraphs = (text: string): readonly FlexPart[] =>
  text
    .split(/\n{2,}/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, at) => line(paragraph, at === 0 ? {} : { margin: 'md' }));

/** The provision apart from what the desk says, with the sentence that answers marked, and where it stands. */
function quoted(quote: RenderedQuote, publicUrl: string): readonly FlexPart[] {
  const { heading, source, path } = quote;
  return [
    {
      type: 'box',
      layout: 'vertical',
      margin: 'md',
      paddingAll: 'lg',
      backgroundColor: ACCENT_SOFT,
      cornerRadius: 'md',
      contents: [line(heading, { weight: 'bold', size: 'md' }), ...markedIn(quote)],
    },
    line(source, {
      size: 'xs',
      color: ACCENT,
      margin: 'md',
      action: { type: 'uri', uri: `${publicUrl}${path}` },
    }),
  ];
}

/** A text of runs a paragraph, in which only what answers is bold. */
function markedIn({ text, best }: RenderedQuote): readonly FlexText[] {
  const { from, to } = best ?? { from: 0, to: 0 };
  let at = 0;
  return text.split(/\n{2,}/u).flatMap((paragraph): readonly FlexText[] => {
    const begins = text.indexOf(paragraph, at);
    at = begins + paragraph.length;
    if (paragraph.trim() === '') return [];
    const cut = (place: number) => Math.min(Math.max(place - begins, 0), paragraph.length);
    const runs = [
      span(paragraph.slice(0, cut(from))),
      span(paragraph.slice(cut(from), cut(to)), { weight: 'bold', color: ACCENT }),
      span(paragraph.slice(cut(to))),
    ].filter((run) => run.text !== '');
    return [{ type: 'text', contents: runs, wrap: true, size: 'sm', color: INK, margin: 'md' }];
  });
}

const span = (text: string, look: Partial<Span> = {}): Span => ({ type: 'span', text, ...look });

function rowOf(
  { field, label, value }: { readonly field: string; readonly label: string; readonly value: string },
  words: FlexWords,
): FlexPart {
  const press = writePress({
    value: writeButton({ is: 'edit', field }),
    title: `${words.change} (${label})`,
  });
  return {
    type: 'box',
    layout: 'vertical',
    margin: 'lg',
    contents: [
      {
        type: 'box',
        layout: 'horizontal',
        contents: [
          line(label, { size: 'xs', color: SOFT, flex: 4 }),
          line(words.change, { size: 'xs', color: ACCENT, flex: 1, align: 'end', action: press }),
        ],
      },
      line(value, { margin: 'xs' }),
    ],
  };
}

const numbered = (receiptNumber: string, words: FlexWords): readonly FlexPart[] => [
  line(receiptNumber, { size: 'xl', weight: 'bold', margin: 'lg' }),
  {
    type: 'button',
    style: 'secondary',
    height: 'sm',
    margin: 'md',
    action: { type: 'clipboard', label: words.copy, clipboardText: receiptNumber },
  },
];

/** A row that is pressed as a whole: as long as the words on it. */
const choiceOf = ({ value, title }: ShownButton, at: number): FlexPart => ({
  type: 'box',
  layout: 'vertical',
  margin: at === 0 ? 'lg' : 'sm',
  paddingAll: 'md',
  borderWidth: 'light',
  borderColor: LINES,
  cornerRadius: 'md',
  action: writePress({ value, title }),
  contents: [line(`${at + 1}. ${title}`, { color: ACCENT })],
});
