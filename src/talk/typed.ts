import type { Button } from '../domain/conversation/button';
import type { Command, Edit } from '../domain/conversation/command';
import type { Correction } from '../domain/conversation/correction';
import type { DeskFact } from '../domain/conversation/deskFact';
import { readButton } from '../domain/conversation/readButton';
import { readYesNo, type YesNo } from '../recognition/choices/yesNo';
import { sentencesOf } from '../recognition/text/sentences';
import { piecesOf } from '../recognition/text/pieces';
import { readCommand } from '../recognition/wishes/command';
import { readDeskFact } from '../recognition/wishes/deskFact';
import { readCorrection } from '../recognition/wishes/correction';
import { tellsDanger } from '../recognition/wishes/danger';
import { readEdit } from '../recognition/wishes/edit';
import { namesLeak } from '../recognition/wishes/leak';
import { type Pace, readPace } from '../recognition/wishes/pace';
import { tellsUpset } from '../recognition/wishes/upset';
import { looksLikeQuestion } from '../recognition/wishes/question';
import { type RequestWish, readRequestWish } from '../recognition/wishes/requestWish';

/** What somebody typed, and what each reader makes of it by itself: read when it is first asked for, and once. */
export interface Typed {
  readonly text: string;
  readonly button: () => Button | undefined;
  readonly command: () => Command | undefined;
  readonly pace: () => Pace | undefined;
  /** The paces of its sentences, each by itself. */
  readonly paces: () => readonly Pace[];
  readonly yesNo: () => YesNo | undefined;
  readonly edit: () => Edit | undefined;
  readonly requestWish: () => RequestWish | undefined;
  readonly facts: () => readonly DeskFact[];
  readonly correction: () => Correction | undefined;
  readonly tellsDanger: () => boolean;
  readonly tellsLeak: () => boolean;
  readonly tellsUpset: () => boolean;
  readonly asks: () => boolean;
  /** Its sentences, where there are several. */
  readonly sentences: () => readonly Typed[];
  /** The parts that may each say something. */
  readonly pieces: () => readonly string[];
}

export function readTyped(text: string): Typed {
  return {
    text,
    button: once(() => readButton(text)),
    command: once(() => readCommand(text)),
    pace: once(() => readPace(text)),
    paces: once(() => sentencesOf(text).flatMap((sentence) => readPace(sentence) ?? [])),
    yesNo: once(() => readYesNo(text)),
    edit: once(() => readEdit(text)),
    requestWish: once(() => readRequestWish(text)),
    facts: once(() => readDeskFact(text)),
    correction: once(() => readCorrection(text)),
    tellsDanger: once(() => tellsDanger(text)),
    tellsLeak: once(() => namesLeak(text)),
    tellsUpset: once(() => tellsUpset(text)),
    sentences: once(() => severalOf(text).map(readTyped)),
    asks: once(() => looksLikeQuestion(text)),
    pieces: once(() => piecesOf(text)),
  };
}

const severalOf = (text: string): readonly string[] => {
  const sentences = sentencesOf(text);
  return sentences.length < 2 ? [] : sentences;
};

/** Reads at the first call, and gives the same at every later one. */
function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: read() }).value;
}

const known = new WeakMap<object, Typed>();

/** What is left of what was heard, in its place and with what was read of it. */
export function heardAs<Heard extends { readonly text: string }>(heard: Heard, typed: Typed): Heard {
  if (typed.text === heard.text) return heard;
  const left = { ...heard, text: typed.text };
  known.set(left, typed);
  return left;
}

/** What was heard in a turn, as it is read there; what is heard in its place is read anew. */
export function typedIn(heard: { readonly text: string }): Typed {
  const before = known.get(heard);
  if (before !== undefined) return before;
  const typed = readTyped(heard.text);
  known.set(heard, typed);
  return typed;
}

/** What was heard, with what it was taken to mean by the talk and not by its words. */
export function movedBy<Heard extends { readonly text: string }>(heard: Heard, command: Command): Heard {
  const meant = { ...heard };
  known.set(meant, { ...typedIn(heard), command: () => command });
  return meant;
}
