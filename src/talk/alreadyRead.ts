import { saysNoMail } from '../recognition/contact/noMail';
import { missesCode } from './asksAboutOpen';
import { takesAnswer } from './readMeaning';
import type { Typed } from './typed';
import type { Where } from './where';

/** Whether some reader knows the words, whatever they mean where the conversation stands, or the open question takes them. */
export function isRead(typed: Typed, where: Where): boolean {
  return (
    isKnown(typed) || givesWayToReach(typed, where) || missesCode(typed, where) || isAnswer(typed, where)
  );
}

const isKnown = ({ button, command, pace, yesNo, edit }: Typed): boolean =>
  [button, command, pace, yesNo, edit].some((read) => read() !== undefined);

/** An address, or a number to call or to find something by; in a form also that there is none. */
const GIVEN = /@|\d[\d\s-]{5,}\d/u;
const givesWayToReach = ({ text }: Typed, { draft }: Where): boolean =>
  GIVEN.test(text) || (draft !== null && saysNoMail(text));

const isAnswer = (typed: Typed, where: Where): boolean => where.draft !== null && takesAnswer(typed, where);
