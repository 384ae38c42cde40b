import { readButton } from '../../src/domain/conversation/readButton';
import type { Utterance } from '../../src/domain/conversation/utterance';
import { GUIDES, guideChoices, type GuideId } from '../../src/forms/guides';
import { readChoice } from '../../src/recognition/choices/choice';
import { foldPhrase } from '../../src/recognition/text/fold';
import { bareWords, readPosition } from '../../src/recognition/choices/position';
import { agrees } from '../../src/recognition/wishes/agreement';
import { saysThanks } from '../../src/recognition/wishes/thanks';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { menu, WRITE_TO_STAFF } from './menu';

/** Remembers the buttons that were offered last outside a form, so that the place of one in the list can be typed. */
export function rememberOffered(turn: DeskTurn, inForm: boolean): void {
  const last = inForm ? undefined : turn.said.map(choicesIn).findLast((choices) => choices.length > 0);
  if (last !== undefined) turn.state.offered = last.map(({ value }) => value);
  else if (inForm || turn.said.length > 0) delete turn.state.offered;
  // Without a question as to which form it is, a wish is over.
  if (guideOf(turn.state.offered?.[0]) === undefined && turn.state.switching === undefined)
    delete turn.state.wished;
}

const choicesIn = (said: Utterance) => ('choices' in said ? (said.choices ?? []) : []);

/**
 * The button that was meant by words outside a form: by its place in the list, by a yes to the only one, by the label
 * of a button of the menu, or, right after the question of a guide, by anything that fits one of its choices.
 */
export function pickOffered({ labels }: DeskServices, { heard, state }: DeskTurn): string | undefined {
  const { text } = heard;
  const { offered = [] } = state;
  const place = readPosition(text, offered.length) ?? placeOfYes(text, offered);
  if (place !== undefined) return offered[place - 1];
  const typed = unmarked(text);
  const named = [...menu(state.language), WRITE_TO_STAFF].find(({ label }) =>
    labels(label).some((name) => unmarkedLabel(name) === typed),
  );
  if (named !== undefined) return named.value;
  const guide = guideOf(offered[0]);
  const picked = guide === undefined ? undefined : readChoice(guideChoices(guide), text, labels);
  return picked?.ok === true ? picked.value : undefined;
}

/** A yes to the one thing that was offered, or to the first request of several with an answer. */
function placeOfYes(text: string, offered: readonly string[]): number | undefined {
  if (!agrees(text) || saysThanks(text)) return undefined;
  if (offered.length === 1) return 1;
  const wish = offered.findIndex(beginsClaim);
  return wish < 0 || offered.length > MOST_BESIDE_ANSWER ? undefined : wish + 1;
}

/** With an answer fewer are offered than in the menu, to which nobody says yes. */
const MOST_BESIDE_ANSWER = 6;

function beginsClaim(value: string): boolean {
  const button = readButton(value);
  return button?.is === 'menu' && button.form !== 'inquiry';
}

/** Without what marks the object and what is polite: 情報が見たいです is 情報を見たい. */
const unmarked = (said: string) => bareWords(foldPhrase(said)).replace(/[をが]/gu, '');

/** Labels never change while the desk runs, and every turn outside a form is compared with all of the menu. */
const unmarkedLabels = new Map<string, string>();
function unmarkedLabel(name: string): string {
  const known = unmarkedLabels.get(name) ?? unmarked(name);
  unmarkedLabels.set(name, known);
  return known;
}

/** The guide that a list of buttons belongs to. */
function guideOf(value = ''): GuideId | undefined {
  const button = readButton(value);
  if (button?.is !== 'guide' || button.lead === undefined) return undefined;
  return Object.hasOwn(GUIDES, button.guide) ? (button.guide as GuideId) : undefined;
}
