import type { Spoken } from '../domain/conversation/content';
import { showActivity } from './showActivity';
import type { WireActivity } from './wireActivity';

/**
 * Text as it was composed: no character of it is markup, single newlines stay, and a link that leads to the desk is whole.
 * `summary` is what a notification shows, also on a locked screen.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export function showPlain(spoken: Spoken, publicUrl: string): WireActivity {
  return {
    ...showActivity(spoken),
    text: withWholeLink(spoken, publicUrl),
    textFormat: 'plain',
    summary: noticedOf(spoken),
  };
}

/** The same where nobody knows whether buttons are shown: they stand numbered in the text as well. */
export function showNumbered(spoken: Spoken, publicUrl: string): WireActivity {
  const shown = showPlain(spoken, publicUrl);
  if (spoken.buttons.length === 0) return shown;
  const choices = spoken.buttons.map(({ title }, at) => `${at + 1}. ${title}`);
  return { ...shown, text: `${withWholeLink(spoken, publicUrl)}\n\n${choices.join('\n')}` };
}

/** The text with its link whole, as it leads there from anywhere. */
export function withWholeLink({ text, extras: { quote } }: Spoken, publicUrl: string): string {
  return quote === undefined ? text : text.replace(quote.path, `${publicUrl}${quote.path}`);
}

/** In UTF-16 units. */
const LONGEST_NOTICE = 250;
/** Of these a notification says only what they are: they hold what was told of a person. */
const NAMED_ONLY: readonly Spoken['extras']['kind'][] = ['summary', 'receipt', 'staff'];

/** All that a notification may show, also on a locked screen; empty where it may say nothing of it. */
export const noticeOf = ({ text, extras: { kind, lead } }: Spoken): string =>
  NAMED_ONLY.includes(kind) ? (lead ?? '') : text;

function noticedOf(spoken: Spoken): string {
  const said = noticeOf(spoken);
  return said.length > LONGEST_NOTICE ? `${said.slice(0, LONGEST_NOTICE - 1)}…` : said;
}
