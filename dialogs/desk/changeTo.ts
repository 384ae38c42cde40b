import type { RequestTypeId } from '../../src/domain/request/requestType';
import type { Act } from '../../src/talk/act';
import { SAYS_AFTER, SAYS_FIRST } from '../../src/talk/readOrder';
import { forgetWish, keepWishes } from '../forms/keptWishes';
import { beginsWithYes, offerSwitch, switchTo } from '../forms/switching';
import { beginWanted, takeComplaint } from './answerOutside';
import { type At, carried, tell, tellAside } from './at';

/**
 * Whether to change to another request is asked, unless a yes says so already, or that it comes first; where no form is
 * open it begins.
 */
export async function changeTo(at: At, act: Act): Promise<void> {
  const { services, dc, turn } = at;
  if (turn.draft === null) {
    await dc.cancelAllDialogs();
    return act.is === 'tellsLeak' ? takeComplaint(at) : beginWanted(at, carried(act, 'wants').types);
  }
  const type = wantedBy(act);
  const inTurn = inItsTurn(at, type);
  if (inTurn !== undefined) return inTurn;
  const instead = act.is === 'wants' && act.instead === true;
  return instead || takesItsPlace(at)
    ? switchTo(services, dc, turn, { form: type, wished: turn.heard.text })
    : tell(at, offerSwitch(turn, type));
}

/** Said to be for afterwards it is kept, and said to come first it does. */
function inItsTurn(at: At, type: RequestTypeId): Promise<void> | undefined {
  const { turn } = at;
  if (SAYS_AFTER.test(turn.heard.text)) return tellAside(at, keepWishes(turn, [type]));
  return SAYS_FIRST.test(turn.heard.text) ? turnTo(at, type) : undefined;
}

/** A yes says so already, or that it is to be in place of what is open. */
const takesItsPlace = (at: At): boolean =>
  beginsWithYes(at.turn.heard.text) || isRather(at.turn.heard.text) || namesOther(at);

/** Of a complaint nothing but its notice was seen yet: a request that is called one takes its place. */
const namesOther = ({ turn, where }: At): boolean =>
  where.state === 'notice' && turn.draft?.form === 'complaint' && CALLED_REQUEST.test(turn.heard.text);
const CALLED_REQUEST =
  /(?:請求|手続き|申請)(?:を|が|も)?(?:し|出し|行い|行ない|始め)?(?:たい|ます)|(?:請求|手続き|申請)(?:を|で)?(?:お願い|頼)|\b(?:make|file|send|submit) (?:a|the|my) request\b/iu;

/** 「利用停止のほうで」: it takes the place of what is open. */
const isRather = (text: string): boolean => /(?:ほう|方)(?:で|を|に|が(?:いい|ええ|よい))/u.test(text);

/** What was open comes afterwards, in place of what was kept for then. */
export async function turnTo(at: At, type: RequestTypeId): Promise<void> {
  const { services, dc, turn } = at;
  const { draft } = turn;
  if (draft?.form === type) return tellAside(at, []);
  forgetWish(turn, type);
  if (draft !== null) turn.said.push(...keepWishes(turn, [draft.form]));
  await switchTo(services, dc, turn, { form: type });
}

function wantedBy(act: Act): RequestTypeId {
  if (act.is === 'tellsLeak') return 'complaint';
  const [first] = carried(act, 'wants').types;
  if (first === undefined) throw new Error('A wish without a request was read.');
  return first;
}
