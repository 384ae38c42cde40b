import type { DeskFact } from '../../src/domain/conversation/deskFact';
import type { Choice, Utterance } from '../../src/domain/conversation/utterance';
import type { RequestTypeId } from '../../src/domain/request/requestType';
import type { Understanding } from '../../src/ports/understand';
import { readButton } from '../../src/domain/conversation/readButton';
import { keepWishes } from '../forms/keptWishes';
import { beginForm } from '../forms/beginForm';
import { askGuide, leadTold } from '../forms/guide';
import { keepWished } from '../forms/toldBefore';
import { secondThoughts } from '../forms/secondThoughts';
import { answerPolicy } from '../policy/answerPolicy';
import { noteGap } from '../policy/noteGap';
import type { DeskTurn } from './deskTurn';
import { type At, tell, tellAside } from './at';
import { keepMore, tellsMore } from './inDanger';
import { followScript } from './followLanguage';
import { menu, say, WRITE_TO_STAFF } from './menu';
import { tellFact } from './tellFact';

/** What the policy says, or that it does not, or that nobody here understands it; what it leaves out is counted. */
export async function answerOutside(at: At, understood: Understanding): Promise<void> {
  const { services, turn } = at;
  if (tellsMore(turn)) return keepMore(at);
  const meant = await secondThoughts(services, turn, understood);
  noteGap(services, turn, meant);
  return tell(at, answerPolicy(services, turn, meant));
}

/** Facts of the desk: outside a form with what it can do below the last of them. */
export function tellFacts(at: At, facts: readonly DeskFact[]): Promise<void> {
  const { services, dc, turn } = at;
  if (turn.draft === null) followScript(turn);
  delete turn.state.lastTopic;
  const fact = facts.at(-1);
  if (fact !== undefined) turn.state.lastFact = { fact, at: turn.conversation.watermark };
  const told = facts.flatMap((fact) => tellFact(services, turn, fact));
  return dc.activeDialog === undefined ? tell(at, aboveMenu(at, told)) : tellAside(at, told);
}

/** Whoever asks for the office may write to staff at once. */
function aboveMenu({ turn, followed }: At, said: readonly Utterance[]): readonly Utterance[] {
  if (followed === true) return said;
  const forOffice = said.some((one) => one.kind === 'say' && one.key.startsWith('fact:contact.'));
  const choices: readonly Choice[] = [...(forOffice ? [WRITE_TO_STAFF] : []), ...menu(turn.state.language)];
  return said.map((one, index) =>
    one.kind === 'say' && index === said.length - 1 ? { ...one, choices } : one,
  );
}

/** "Delete my data" names either of two rights: one question on the reason decides. */
export async function beginWanted(at: At, [form, ...others]: readonly RequestTypeId[]): Promise<void> {
  const { services, dc, turn } = at;
  const putOff = putsOff(turn) ? (['erasure'] as const) : [];
  turn.said.push(...keepWishes(turn, [...others, ...putOff]));
  if (form === undefined) return tell(at, [say('desk:notUnderstood', menu(turn.state.language))]);
  if (form === 'deletion' || form === 'erasure') return beginRemoval(at);
  return beginForm(services, dc, turn, { form, wished: turn.heard.text });
}

/** Whoever gives the reason with the wish is not asked for it. */
function beginRemoval({ services, dc, turn }: At): Promise<void> {
  const wished = turn.heard.text;
  const led = leadTold(services, turn.heard, 'remove');
  if (led !== undefined) return beginForm(services, dc, turn, { ...led, wished });
  keepWished(turn);
  return askGuide(services, dc, turn, 'remove');
}

/** Whether something else comes first, in place of the removal whose reason was just asked: 消す前に見せて. */
function putsOff({ heard, state }: DeskTurn): boolean {
  const button = readButton(state.offered?.[0] ?? '');
  const removal = button?.is === 'guide' && button.guide === 'remove';
  return removal && FIRST.test(heard.text);
}

const FIRST = /\bfirst\b|\bbefore\b|前に|まず|先に/iu;

/** Whoever tells of a leak is listened to at once: their words are the complaint's already. APPI Art. 26, 40. */
export function takeComplaint({ services, dc, turn }: At): Promise<void> {
  const { text: wished } = turn.heard;
  const answers = { words: wished };
  return beginForm(services, dc, turn, { form: 'complaint', answers, wished, lead: say('complaint:taken') });
}
