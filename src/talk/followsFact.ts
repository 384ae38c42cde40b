import type { DeskFact } from '../domain/conversation/deskFact';
import type { Aspect } from '../domain/conversation/followUp';
import type { Gist, Gisted } from '../ports/gist';
import { readFollowUp } from '../recognition/wishes/followUp';
import type { ActOf } from './act';
import { takesAnswer } from './readMeaning';
import type { Typed } from './typed';
import type { Where } from './where';

/** Whoever says more names what it is about. In UTF-16 units. */
const LONGEST = 80;

/**
 * What leaves out which fact of the desk it is about, a moment after one was told: "and how long?" after what becomes of
 * this chat, "and if I send a request?", "and on Saturday?".
 */
export function followsFact(typed: Typed, where: Where): ActOf<'asksDesk'> | undefined {
  const { toldFact: told } = where;
  if (told === undefined || typed.text.length > LONGEST || isOfElse(typed, where)) return undefined;
  const fact = (KEEPING.includes(told) ? keptOf(typed, where, told) : undefined) ?? ofAspect(typed, told);
  return fact && { is: 'asksDesk', facts: [fact] };
}

/** Another fact, a command, an answer, or nothing asked. */
function isOfElse(typed: Typed, where: Where): boolean {
  if (typed.command() !== undefined || typed.facts().length > 0) return true;
  if (!typed.asks() && readFollowUp(typed.text) === undefined) return true;
  return where.draft !== null && (where.state === 'words' || takesAnswer(typed, where));
}

/** What tells that something typed here is kept. */
const KEEPING: readonly DeskFact[] = ['chatRetention', 'requestRetention', 'learning', 'security'];
const KEEPS: readonly Gist[] = ['desk/chatRetention', 'desk/requestRetention'];
/** How likely a gist has to be once that is talked of. */
const LIKELY = 0.3;

const REQUEST =
  /\b(?:requests?|complaints?|claims?|applications?|forms?|drafts?|tickets?)\b|請求|申請|依頼|苦情|申し込み|申込|手続|フォーム|下書き/iu;
const CHAT =
  /\b(?:chats?|messages?|conversations?|talks?)\b|チャット|会話|やりと?り取?り|メッセージ|トーク|ここに(?:書|打|入)/iu;

/** Of the company's data only the policy says. */
const DATA =
  /\b(?:data|info\w*|details|passports?|phone|photos?|numbers?|address(?:es)?|cookies?)\b|情報|データ|パスポート|写真|番号|住所|クッキー/iu;

const KEPT =
  /\b(?:keep|kept|stor\w+|sav(?:e|ed|ing)|delet\w+|eras\w+|remov\w+|gone|disappear\w*)\b|残[さしすっらりる]|保存|保管|消[さしすえ]|消去|削除|とって?おく|取って?おく/iu;

/** How long which of what is typed here is kept. */
function keptOf({ text }: Typed, { understand }: Where, told: DeskFact): DeskFact | undefined {
  const aspect = aspectOf(text);
  if (DATA.test(text) || ![undefined, 'howLong'].includes(aspect)) return undefined;
  const keeps = aspect === 'howLong' || KEPT.test(text) || soundsKept(understand.gistOf(text));
  return keptNamed(text) ?? (keeps ? keptAs(told) : undefined);
}

function aspectOf(text: string): Aspect | undefined {
  const followUp = readFollowUp(text);
  return followUp?.is === 'aspect' ? followUp.aspect : undefined;
}

/** How long a request itself is kept, whatever was told before: その請求はいつまで残りますか. */
export function asksRequestKept(typed: Typed, { understand }: Where): ActOf<'asksDesk'> | undefined {
  const { text } = typed;
  if (text.length > LONGEST || !typed.asks() || DATA.test(text) || !REQUEST.test(text)) return undefined;
  const { gist, sure } = understand.gistOf(text);
  const asked = gist === 'desk/requestRetention' && sure >= LIKELY;
  return asked ? { is: 'asksDesk', facts: ['requestRetention'] } : undefined;
}

const soundsKept = ({ gist, sure }: Gisted): boolean => KEEPS.includes(gist) && sure >= LIKELY;

function keptNamed(text: string): DeskFact | undefined {
  if (REQUEST.test(text)) return 'requestRetention';
  return CHAT.test(text) ? 'chatRetention' : undefined;
}

const keptAs = (told: DeskFact): DeskFact => (told === 'requestRetention' ? told : 'chatRetention');

/** What more is asked of a fact: mostly it says itself. */
function ofAspect({ text }: Typed, told: DeskFact): DeskFact | undefined {
  const aspect = aspectOf(text);
  return aspect && LED[aspect]?.[told];
}

const itself = (...facts: readonly DeskFact[]) => Object.fromEntries(facts.map((fact) => [fact, fact]));
const LED: Readonly<Partial<Record<Aspect, Readonly<Partial<Record<DeskFact, DeskFact>>>>>> = {
  why: itself('identity', 'fee', 'chatRetention', 'requestRetention', 'learning', 'whenAnswered'),
  howSoon: { ...itself('whenAnswered'), howAnswered: 'whenAnswered', whoDecides: 'whenAnswered' },
  howLong: { ...itself('whenAnswered'), howAnswered: 'whenAnswered', whoDecides: 'whenAnswered' },
  security: { ...itself('security'), chatRetention: 'security', learning: 'security', automatic: 'security' },
  recipients: { chatRetention: 'security', learning: 'security', whoDecides: 'whoDecides' },
  cost: { ...itself('fee'), identity: 'fee', howAnswered: 'fee', whenAnswered: 'fee' },
  where: itself('contact', 'authority'),
  names: itself('contact', 'authority', 'whoDecides'),
};
