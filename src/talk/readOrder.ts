import type { RequestTypeId } from '../domain/request/requestType';
import { contactsIn } from '../recognition/contact/contactsIn';
import { firstOf } from '../recognition/wishes/firstOf';
import { namesPost } from '../recognition/wishes/namesPost';
import { saysNotWrong } from '../recognition/wishes/notWrong';
import { readOtherType } from '../recognition/wishes/otherType';
import type { Act } from './act';
import { takesAnswer } from './readMeaning';
import type { Typed } from './typed';
import type { Where } from './where';

/** Says that something comes before another thing. */
export const SAYS_FIRST =
  /\bfirst\b|\bbefore\b|先に|先で|まず|(?:する|す|るの?)前に|ほうから|方から|から先|が先/iu;

/** Says that another thing is for afterwards: "can do that after this?", この後で. */
export const SAYS_AFTER =
  /\b(?:after (?:this|that|we (?:finish|are done)|it)|afterwards?|when (?:this|it|we) (?:is|are) (?:done|finished|over)|once (?:this|it) is (?:done|finished|sent)|next)\b|(?:この|その|これの)(?:あと|後)|終わったら|済んだら/iu;

/** What is open comes first: "first finish this one", こっちを先に. Nobody says so in more UTF-16 units. */
const OPEN_FIRST =
  /\b(?:first|before that),? (?:let'?s |let us |we |i |please )*(?:finish|do|complete|send) (?:with )?this\b|\bthis(?: one| request| form)? first\b|(?:まず|先に)(?:は)?(?:これ|こちら|こっち)|(?:これ|こちら|こっち)(?:が|を|から|の(?:ほう|方)(?:が|を|から)?)?先/iu;
const FEW = 60;
const putsOpenFirst = (text: string): boolean => text.length <= FEW && OPEN_FIRST.test(text);

/**
 * "The newsletter first, please": of what is open and what was kept for afterwards. Where the answer of the open one stands
 * beside it, that is heard.
 */
export function readFirst(typed: Typed, where: Where): Act | undefined {
  const { text } = typed;
  const { draft, wishes } = where;
  if (draft === null || wishes.length === 0) return undefined;
  if (putsOpenFirst(text)) return { is: 'wantsFirst', type: draft.form };
  if (!SAYS_FIRST.test(text)) return undefined;
  const first = [draft.form, ...wishes].find((type) => type === firstOf(text, [draft.form, ...wishes]));
  if (first === draft.form && takesAnswer(typed, where)) return undefined;
  return first && { is: 'wantsFirst', type: first };
}

/** "I said delete, not suspend", 開示請求に戻して: of what was taken for another request. */
export function readInstead({ text }: Typed, { draft }: Where): Act | undefined {
  if (draft === null) return undefined;
  const removed = notWrong(text, draft.form);
  if (removed !== undefined) return removed;
  const type = readOtherType(text);
  const same = type === draft.form || (type === 'erasure' && draft.form === 'deletion');
  return type === undefined || same ? undefined : { is: 'wants', types: [type], instead: true };
}

/** What comes by post is stopped by no list of addresses: where that is asked for, whoever speaks of it writes to staff. */
export function readPost({ text }: Typed, { draft, state }: Where): Act | undefined {
  const asked = state === 'value' && draft?.form === 'marketing-stop';
  if (!asked || !namesPost(text) || contactsIn(text, { certain: false }).length > 0) return undefined;
  return { is: 'wants', types: ['inquiry'], instead: true };
}

/** What is not wrong is erased, and never made right: the form for wrong data gives way, and that for any goes on. */
function notWrong(text: string, form: RequestTypeId): Act | undefined {
  if ((form !== 'deletion' && form !== 'erasure') || !saysNotWrong(text)) return undefined;
  return form === 'erasure' ? { is: 'returns' } : { is: 'wants', types: ['erasure'], instead: true };
}
