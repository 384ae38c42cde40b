import type { Utterance } from '../conversation/utterance';
import { noticeWords } from './askFor';
import type { Filling } from './filling';
import type { Draft, NoticeShown } from './form';

/** The notice as it is shown now: what a draft keeps of it. */
export function noticeShown({ noticeVersion: version, now: at, language }: Filling): NoticeShown {
  return { version, at, language };
}

/** The notice of a form that says it with its first question, said once; of any other form nothing, since it is asked. */
export function withNoticeSaid(
  filling: Filling,
  draft: Draft,
): { readonly draft: Draft; readonly say: readonly Utterance[] } {
  if (filling.form.noticeSaid !== true || draft.notice !== undefined) return { draft, say: [] };
  return { draft: { ...draft, notice: noticeShown(filling) }, say: noticeWords(filling) };
}
