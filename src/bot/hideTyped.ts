import { isWanted } from '../../dialogs/identity/numberWanted';
import { openQuestion } from '../talk/openField';
import type { Written } from '../domain/conversation/content';
import type { ConversationState, Heard } from '../domain/conversation/conversation';
import type { Draft, Field } from '../domain/form/form';
import { present } from '../domain/present';
import { type ForbiddenKind, HIDDEN_MARK, hideForbidden } from '../recognition/hidden/forbidden';
import type { Asked } from '../recognition/hidden/keptPhone';
import { saysItIsOther } from '../recognition/choices/saysItIsOther';
import { cleanText } from '../recognition/text/text';

interface Typed {
  readonly heard: Heard;
  /** What the record may keep of it. */
  readonly written: Written;
}
export interface Hiding extends Typed {
  readonly hidden: readonly ForbiddenKind[];
  readonly letThrough?: string;
}
type Said = Pick<ConversationState, 'hiddenAt' | 'mayType'>;

/**
 * What was typed, without the numbers that are never to be taken: before anything is decided, kept, logged or said.
 * A telephone number, an order or a part of an address looks like some of them, so it matters what the open question asks
 * for; and whoever was told that a number was hidden may say that it is another one, and type one once. The record keeps
 * every string cleaned, as the dialogs heard it. What was too long to be looked at has only a mark in the record.
 */
export function hideTyped({ heard, written }: Typed, draft: Draft | null, said: Said): Hiding {
  if (heard.kind === 'tooLong') return { heard, written: { ...written, text: HIDDEN_MARK }, hidden: [] };
  const question = openQuestion(draft);
  const asked = question === undefined ? 'other' : askedBy(question.field);
  const text = cleanText(heard.text);
  const allowed = question === undefined ? [] : allowedAt(question.id, said, text, draft);
  const hidden = hideForbidden(text, asked, allowed);
  const hide = (typed: string) => {
    const clean = cleanText(typed);
    return clean === text ? hidden.text : hideForbidden(clean, asked, allowed).text;
  };
  return {
    heard: { ...heard, text: hidden.text },
    written: hideIn(written, hide),
    hidden: hidden.kinds,
    ...present({ letThrough: hidden.letThrough }),
  };
}

function askedBy({ input: { kind, autocomplete }, takesNumbers }: Field): Asked {
  if (kind === 'phone' || autocomplete === 'tel') return 'phone';
  return takesNumbers === true || autocomplete === 'street-address' ? 'record' : 'other';
}

/** What one number may look like: what was said before to be another one, or is said with it. */
function allowedAt(
  question: string,
  { hiddenAt, mayType }: Said,
  typed: string,
  draft: Draft | null,
): readonly ForbiddenKind[] {
  if (mayType?.question === question) return mayType.kinds;
  const isOther = hiddenAt !== undefined && isWanted(draft, hiddenAt) && saysItIsOther(typed);
  return isOther ? hiddenAt.kinds : [];
}

/** All that people and foreign programs can write; by its id the client knows its message again, and it is nobody's. */
function hideIn(written: Written, hide: (text: string) => string): Written {
  const { text, value, title, locale } = written;
  const strings = Object.entries({ text, value, title, locale }).filter(([, said]) => said !== undefined);
  return { ...written, ...Object.fromEntries(strings.map(([name, said]) => [name, hide(said ?? '')])) };
}
