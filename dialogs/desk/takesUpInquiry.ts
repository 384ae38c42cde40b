import type { DialogContext } from 'botbuilder-dialogs';
import { readButton } from '../../src/domain/conversation/readButton';
import { justTalkedOf } from '../../src/domain/conversation/talkedOf';
import { type Typed, typedIn } from '../../src/talk/typed';
import { beginForm } from '../forms/beginForm';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';

/** So many UTF-16 units the matter of an inquiry has at least. */
const TELLS = 10;
/** "Yes please, …", はい、お願いします。…: an "ok" only takes note. */
const YES =
  /^(?:yes|yeah|yep|はい|うん|ええ)(?:[\s、,。.!！]+(?:please|pls|i do|i would|お願いします|お願い|おねがいします|頼みます|頼むわ))?[\s、,。.!！]+/iu;

/** Where nothing was offered but to write to staff: a yes with the matter behind it is the inquiry. */
export async function takesUpInquiry(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  if (dc.activeDialog !== undefined || !offersOnlyStaff(turn)) return false;
  const { text } = turn.heard;
  const matter = matterIn(typedIn(turn.heard));
  if (matter === undefined) return false;
  await beginForm(services, dc, turn, {
    form: 'inquiry',
    wished: `${text.trim().slice(0, -matter.length)}\n${matter}`,
  });
  return true;
}

function matterIn({ text, command, requestWish, yesNo }: Typed): string | undefined {
  const matter = text.trim().replace(YES, '');
  const isMore = matter !== text.trim() && matter.length >= TELLS && yesNo() === undefined;
  return isMore && command() === undefined && requestWish() === undefined ? matter : undefined;
}

/** What was just talked of is followed up: "yes, and for how long?". */
function offersOnlyStaff({ state: { offered = [], lastTopic }, conversation }: DeskTurn): boolean {
  if (justTalkedOf(lastTopic, conversation.watermark) !== undefined) return false;
  const [only, another] = offered.map(readButton);
  return another === undefined && offered.length === 1 && only?.is === 'menu' && only.form === 'inquiry';
}

/** "Yes, pass it on to a person", 担当者に伝えて: what was just asked is meant for staff. */
const PASSES_ON =
  /\b(?:pass|forward|send|hand|give|tell|ask) (?:(?:it|this|that|them|him|her|staff|my (?:question|message)|the (?:question|message))\b ?)+(?:on |over |along )?(?:to|for me|please|pls|that|this)?|(?:これ|それ|今の|この(?:件|質問|話)|さっきの)?(?:を|も)?(?:担当|人|スタッフ|職員|係)[^。]{0,6}(?:に|へ)(?:伝え|回し|まわし|渡し|聞い|送っ|つたえ)/iu;

/** Whoever asks to have it passed on writes to staff what they asked a moment ago. */
export async function passesOn(services: DeskServices, dc: DialogContext, turn: DeskTurn): Promise<boolean> {
  const { heard, state, conversation } = turn;
  const asked = justTalkedOf(state.lastTopic, conversation.watermark)?.asked;
  if (asked === undefined || turn.draft !== null || !PASSES_ON.test(heard.text)) return false;
  await beginForm(services, dc, turn, { form: 'inquiry', answers: { words: asked } });
  return true;
}
