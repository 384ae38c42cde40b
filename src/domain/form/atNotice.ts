import { askPatiently } from '../conversation/patience';
import type { Utterance } from '../conversation/utterance';
import { CANCEL, GO_ON, NOTICE_CHOICES } from './askFor';
import type { Hearing } from './filling';

/**
 * What somebody wants who was shown the notice: to go on or to stop. Having read it, a yes, and to pass over it are to
 * go on; a no is to stop. Undefined is neither.
 */
export function wantedAtNotice(hearing: Hearing): string | undefined {
  if (goesOn(hearing)) return GO_ON.value;
  return hearing.no ? CANCEL.value : hearing.pick(NOTICE_CHOICES);
}

const goesOn = ({ command, yes, skips, goesOn: said, givesAddress }: Hearing): boolean =>
  yes || skips || said || command?.is === 'goOn' || givesAddress();

/** The gate opens to many words: to what is neither it never says the same thing twice running. */
export function askAtNotice(refusals: number): Utterance {
  const key = refusals % 2 === 1 ? 'form:noticeGoOn' : 'form:noticeOnceMore';
  return askPatiently({ kind: 'say', key, choices: NOTICE_CHOICES }, refusals);
}
