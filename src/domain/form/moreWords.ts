import { readButton } from '../conversation/readButton';
import type { Filling, Hearing } from './filling';
import type { Answers, Draft, Field } from './form';
import { unasked } from './keepAnswers';
import { TELLS, withMoreOfStory } from './story';

const AGREES = /^(?:yes|no|yeah|ok|okay|はい|いいえ|うん)(?![\p{L}\p{N}])/iu;
/**
 * What is told at the question after one's own words belongs to them as well: "his number is …, if it helps". Only where
 * these are what the form is about, and what was typed can be read as nothing else.
 */
export function moreWords(
  { form, reading }: Filling,
  draft: Draft,
  hearing: Hearing,
  open: Field,
): { readonly draft: Draft; readonly told: Answers } | undefined {
  if (!isStatement(hearing) || isMistyped(hearing, open)) return undefined;
  const told = withMoreOfStory(form, draft.answers, hearing.typed, reading);
  return told && { draft: { ...unasked(draft), answers: { ...draft.answers, ...told } }, told };
}

/** The same of what is told beside a value that is in doubt: "876-555-0142. An mi name Shanique". */
export function withWordsBeside({ form, reading }: Filling, draft: Draft, { pieces }: Hearing): Draft {
  const beside = pieces.filter((piece) => piece.length >= TELLS && !/[\d@]/u.test(piece)).join(', ');
  const told = beside === '' ? undefined : withMoreOfStory(form, draft.answers, beside, reading);
  return told === undefined ? draft : { ...draft, answers: { ...draft.answers, ...told } };
}

function isStatement({ typed, command, yes, no, asks }: Hearing): boolean {
  if (command !== undefined || yes || no || asks) return false;
  return typed.trim().length >= TELLS && !AGREES.test(typed) && readButton(typed) === undefined;
}

/** What has the looks of the address or the number that is asked for, or is one word, was meant as that. */
function isMistyped({ typed }: Hearing, { input: { kind } }: Field): boolean {
  const text = typed.normalize('NFKC').trim();
  return ONE_WORD.test(text) || LOOKS[kind]?.test(text) === true;
}
const ONE_WORD = /^[!-~]+$/u;
const LOOKS: Readonly<Partial<Record<Field['input']['kind'], RegExp>>> = { email: /@/u, phone: /\d/u };
