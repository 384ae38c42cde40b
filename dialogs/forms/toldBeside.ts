import { japaneseDate } from '../../src/domain/calendar/japaneseDate';
import type { Answers, Draft } from '../../src/domain/form/form';
import { askedFields } from '../../src/domain/form/form';
import { withTold } from '../../src/domain/form/keepAnswers';
import { toldIn } from '../../src/domain/form/told';
import { formOf } from '../../src/forms';
import { readCommand } from '../../src/recognition/wishes/command';
import { readPace } from '../../src/recognition/wishes/pace';
import { piecesOf } from '../../src/recognition/text/pieces';
import { readYesNo } from '../../src/recognition/choices/yesNo';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';

const WORD = /[^\s、。,;:：<>()（）]+/gu;
const CODE = /(?<![\d-])\d{3}[\s-]?\d{3}(?![\d-])/gu;
/** Without what is no part of an answer to a question of the form: the address, and the code that was sent to it. */
const withoutAddressOrCode = (text: string): string =>
  text.replace(WORD, (word) => (word.includes('@') ? '\n' : word)).replace(CODE, '\n');

/**
 * The answers in a message that was meant for something before the questions: the wish, the notice, the address, the code.
 * What is left of it belongs to none of them.
 */
export function toldBeside(
  { labels }: DeskServices,
  turn: Pick<DeskTurn, 'now'>,
  draft: Pick<Draft, 'form' | 'free' | 'answers'>,
  text: string,
): Answers {
  const { answers } = draft;
  const form = formOf(draft);
  const pieces = piecesOf(withoutAddressOrCode(text)).filter(saysSomething);
  if (pieces.length === 0) return {};
  const open = askedFields(form, answers).find(([key]) => answers[key] === undefined)?.[0];
  const reading = { labels, today: japaneseDate(turn.now) };
  return toldIn({ form, answers, open, noRest: true, reading }, pieces);
}

/** A word that only moves the talk on is no name. */
const saysSomething = (piece: string): boolean =>
  readPace(piece) === undefined && readCommand(piece) === undefined && readYesNo(piece) === undefined;

/** The draft with what such a message told. */
export function withToldBeside(services: DeskServices, turn: DeskTurn, draft: Draft, text: string): Draft {
  const told = toldBeside(services, turn, draft, text);
  return Object.keys(told).length === 0 ? draft : withTold(draft, told);
}
