import { openField } from '../../dialogs/openField';
import type { Heard } from '../domain/conversation/conversation';
import type { Draft } from '../domain/form/form';
import type { Json } from '../domain/json';
import type { WireActivity } from '../ports/activities';
import { type ForbiddenKind, hideForbidden } from '../recognition/forbidden';

/** What programs put into an activity; a number in it is nobody's, and the client looks for it again. */
const NOT_TYPED = /(?:^id|I[dD]|[tT]imestamp)$/u;

interface Typed {
  readonly heard: Heard;
  /** As it came, for the record. */
  readonly activity: WireActivity;
}

/**
 * What was typed, without the numbers that are never to be taken: before anything is decided, kept, logged or said.
 * A telephone number looks like some of them, so it matters what the open question asks for.
 */
export function hideTyped(
  { heard, activity }: Typed,
  draft: Draft | undefined,
): Typed & { readonly hidden: readonly ForbiddenKind[] } {
  if (heard.kind !== 'typed') return { heard, activity, hidden: [] };
  const { kind, autocomplete } = openField(draft ?? null)?.input ?? {};
  const asked = kind === 'phone' || autocomplete === 'tel' ? 'phone' : 'other';
  const { text, kinds } = hideForbidden(heard.text, asked);
  const hide = (typed: string) => hideForbidden(typed, asked).text;
  return {
    heard: { ...heard, text },
    activity: hideIn(activity, hide) as WireActivity,
    hidden: kinds,
  };
}

function hideIn(value: Json, hide: (text: string) => string): Json {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((one: Json) => hideIn(one, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, NOT_TYPED.test(name) ? one : hideIn(one, hide)]),
  );
}
