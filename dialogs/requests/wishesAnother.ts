import type { TicketLine } from '../../src/domain/ticket/ticket';
import { isOfWords } from '../../src/forms';
import type { Understanding } from '../../src/ports/understand';
import { contactsIn } from '../../src/recognition/contact/contactsIn';
import { saysStop } from '../../src/recognition/wishes/saysStop';
import { soundsLikeWish } from '../../src/recognition/wishes/wishing';

/** From here on the policy is taken to answer a question, where it might be one to staff as well. */
export const SURE = 0.8;

const ANOTHER =
  /\b(?:also|another|new|different|other|separate|as well|too)\b|別の|新しい|もう一つ|ほかに|他に|それと|それから|あと、/u;
const WISHES =
  /^(?:(?:and|ok|okay|now|then|so|please|hi|hello|also|but)[, ]+){0,3}(?:i|we) (?:want|wanna|would like|'d like|wish|need|have) (?:also |now )?(?:to|a|an) |^(?:i'd|we'd) like |^(?:please|pls|kindly) |(?:したい|たい(?:です|のですが|んですが|んやけど)?|を?お願い(?:し(?:たい|ます)|できますか)?|してほしい|て(?:ください|下さい))(?:です|のですが|んですが)?[。！!]*$/u;
/** Nobody needs more words to wish for a form. In UTF-16 units. */
const SHORT = 60;

/** Whether words wish for another request than this one: of the same kind they only tell more of it. */
export function wishesAnother(
  typed: string,
  { kind, requestType }: Understanding,
  { type }: Pick<TicketLine, 'type'>,
): 'no' | 'maybe' | 'asked' | 'plainly' {
  if (kind !== 'request') return 'no';
  const text = typed.toLowerCase().trim();
  const asked = text.length <= SHORT && WISHES.test(text);
  const same = requestType === type;
  // What is told of any request is words as well.
  if (isOfWords(requestType)) return asked && !same ? 'plainly' : 'no';
  if (ANOTHER.test(text)) return 'plainly';
  return same ? 'no' : ofClaim(requestType, typed, asked);
}

/** To stop the mails to this very address is said of no request. */
const namesWhoToLeaveAlone = (requestType: string | null, typed: string): boolean =>
  requestType === 'marketing-stop' && saysStop(typed) && contactsIn(typed, { certain: true }).length > 0;

/** What is ordered and not asked, or wished in few words. */
const ordersIt = (typed: string): boolean => typed.length <= SHORT && soundsLikeWish(typed);

function ofClaim(requestType: string | null, typed: string, asked: boolean): 'maybe' | 'asked' | 'plainly' {
  if (namesWhoToLeaveAlone(requestType, typed)) return 'plainly';
  return asked || ordersIt(typed) ? 'asked' : 'maybe';
}
