import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Input } from '../../domain/conversation/utterance';
import { sendsMessage } from './enterKey';
import { fieldFor } from './fieldKinds';
import type { Words } from '../chat/words';

export type FieldElement = HTMLTextAreaElement | HTMLInputElement;

interface Props {
  readonly input?: Input | undefined;
  readonly value: string;
  readonly words: Words;
  readonly touch: boolean;
  readonly invalid: boolean;
  readonly fieldRef: RefObject<FieldElement | null>;
  readonly change: (text: string) => void;
  readonly send: () => void;
}

/** Safari says that a conversion ended just before the Enter that ended it; both are over within this. */
const CONVERSION_KEY_MS = 30;

function useConversion() {
  const justEnded = useRef(false);
  const onCompositionEnd = () => {
    justEnded.current = true;
    setTimeout(() => (justEnded.current = false), CONVERSION_KEY_MS);
  };
  return { justEnded, onCompositionEnd };
}

/** A textarea as high as its text, up to what the style allows; an essay's is higher when it is empty too. */
function useGrowth(ref: RefObject<FieldElement | null>, value: string, rows: number) {
  useLayoutEffect(() => {
    const field = ref.current;
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  }, [ref, value, rows]);
}

/** A new question may want another element: whoever was typing in the old one goes on in the new one. */
function useKeptFocus(ref: RefObject<FieldElement | null>, element: string) {
  const hadFocus = useRef(false);
  hadFocus.current = ref.current !== null && document.activeElement === ref.current;
  useLayoutEffect(() => {
    if (hadFocus.current) ref.current?.focus();
  }, [element, ref]);
}

const hintFor = (kind: Input['kind'], rows: number) => (kind === 'longText' && rows === 1 ? 'text' : kind);

function look({ input, words, touch, invalid }: Props) {
  const kind = input?.kind ?? 'text';
  const { long, rows, inputMode, type, autocomplete } = fieldFor(input);
  const optional: object = { ...(inputMode ? { inputMode } : {}), ...(type ? { type } : {}) };
  return {
    id: 'message-field',
    class: `field ${kind}`,
    dir: 'auto' as const,
    autocomplete,
    placeholder: words.input[hintFor(kind, rows)],
    enterKeyHint: touch && long ? ('enter' as const) : ('send' as const),
    'aria-invalid': invalid,
    'aria-describedby': 'message-length',
    ...optional,
  };
}

/** The one place to type, fit for the question. */
export function Field(props: Props) {
  const { input, value, touch, fieldRef, change, send } = props;
  const { element, long, rows } = fieldFor(input);
  const { justEnded, onCompositionEnd } = useConversion();
  useGrowth(fieldRef, value, rows);
  useKeptFocus(fieldRef, element);
  const shared = {
    ...look(props),
    value,
    onCompositionEnd,
    onInput: (event: { currentTarget: FieldElement }) => {
      change(event.currentTarget.value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (!sendsMessage(event, { conversionJustEnded: justEnded.current, touch, long })) return;
      event.preventDefault();
      send();
    },
  };
  if (element === 'textarea') {
    return <textarea {...shared} rows={rows} ref={fieldRef as RefObject<HTMLTextAreaElement>} />;
  }
  return <input {...shared} ref={fieldRef as RefObject<HTMLInputElement>} />;
}
