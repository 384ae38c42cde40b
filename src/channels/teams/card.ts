import type { ShownButton, Spoken } from '../../domain/conversation/content';
import type { RenderedQuote } from '../../domain/conversation/rendered';
import type { Json } from '../../domain/json';
import type { WireActivity } from '../wireActivity';

/** Bots may send no later one: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference */
const VERSION = '1.5';
/** So few buttons, and so little on them, stand beside each other on a narrow pane; more stand below each other. */
const BESIDE = { buttons: 2, letters: 24 };

/** What was said as an Adaptive Card. Text is in runs, which read no markup: staff's *stars* are stars. */
export function cardOf(spoken: Spoken, publicUrl: string): WireActivity {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: VERSION,
    lang: spoken.language,
    body: [...bodyOf(spoken, publicUrl), ...actionsOf(spoken.buttons)],
  };
}

function bodyOf({ text, extras }: Spoken, publicUrl: string): readonly Json[] {
  const { lead = '', quote, rows, receiptNumber, kind } = extras;
  if (quote !== undefined) return [...paragraphs(lead), ...quoted(quote, publicUrl)];
  if (rows !== undefined) return [...paragraphs(lead), ...rows.map(rowOf)];
  if (kind === 'receipt' && receiptNumber !== undefined)
    return [
      ...paragraphs(lead),
      runs([{ text: receiptNumber, size: 'ExtraLarge', fontType: 'Monospace', weight: 'Bolder' }]),
    ];
  return paragraphs(text);
}

/** The provision apart from what the desk says, with the sentence that answers marked, and where it stands. */
function quoted({ heading, text, best, source, path }: RenderedQuote, publicUrl: string): readonly Json[] {
  const marked =
    best === undefined
      ? [{ text }]
      : [
          { text: text.slice(0, best.from) },
          { text: text.slice(best.from, best.to), highlight: true },
          { text: text.slice(best.to) },
        ];
  const link = { type: 'Action.OpenUrl', url: `${publicUrl}${path}` };
  return [
    {
      type: 'Container',
      style: 'emphasis',
      bleed: true,
      items: [
        runs([{ text: heading, weight: 'Bolder', size: 'Medium' }]),
        ...linesOf(marked),
        runs([{ text: source, size: 'Small', underline: true, selectAction: link }]),
      ],
    },
  ];
}

const rowOf = ({ label, value }: { readonly label: string; readonly value: string }): Json => ({
  type: 'Container',
  spacing: 'Small',
  items: [
    runs([{ text: label, size: 'Small', isSubtle: true }]),
    { ...runs([{ text: value }]), spacing: 'None' },
  ],
});

interface Run extends Readonly<Record<string, Json | undefined>> {
  readonly text: string;
}

const runs = (inlines: readonly Run[]) => ({
  type: 'RichTextBlock',
  inlines: inlines.filter(({ text }) => text !== '').map((run) => ({ type: 'TextRun', ...run })),
});

/** A block a line, since a run keeps no newline; an empty line is the room between two. */
function linesOf(parts: readonly Run[]): readonly Json[] {
  const lines: Run[][] = [[]];
  for (const { text, ...look } of parts)
    text.split('\n').forEach((line, at) => {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ ...look, text: line });
    });
  return lines.flatMap((line, at) => {
    if (line.every(({ text }) => text === '')) return [];
    const apart = at > 0 && lines[at - 1]?.every(({ text }) => text === '') === true;
    return [{ ...runs(line), spacing: apart ? 'Medium' : at === 0 ? 'Default' : 'None' }];
  });
}

const paragraphs = (text: string): readonly Json[] => (text === '' ? [] : linesOf([{ text }]));

/** A press is shown as what stood on the button, and comes with what stands behind it. */
const actionOf = ({ title, value }: ShownButton): Json => ({
  type: 'Action.Submit',
  title,
  data: {
    choice: value,
    msteams: { type: 'messageBack', text: title, displayText: title, value: { choice: value } },
  },
});

function actionsOf(buttons: readonly ShownButton[]): readonly Json[] {
  const letters = buttons.reduce((sum, { title }) => sum + title.length, 0);
  const beside = buttons.length <= BESIDE.buttons && letters <= BESIDE.letters;
  const sets = beside ? [buttons] : buttons.map((button) => [button]);
  return sets
    .filter((set) => set.length > 0)
    .map((set, at) => ({
      type: 'ActionSet',
      spacing: at === 0 ? 'Medium' : 'Small',
      actions: set.map(actionOf),
    }));
}
