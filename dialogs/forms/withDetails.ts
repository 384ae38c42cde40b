import { japaneseDate } from '../../src/domain/calendar/japaneseDate';
import type { Draft } from '../../src/domain/form/form';
import { withBeside } from '../../src/domain/form/keepAnswers';
import { toldIn } from '../../src/domain/form/told';
import { formOf } from '../../src/forms';
import { holdsWayToReach } from '../../src/recognition/contact/wayToReach';
import { isDetail } from '../../src/recognition/text/detail';
import { piecesOf } from '../../src/recognition/text/pieces';
import { namesRequest } from '../../src/recognition/wishes/namesRequest';
import { wishesPlainly } from '../../src/recognition/wishes/wishesPlainly';
import { politelyAsks, soundsLikeWish } from '../../src/recognition/wishes/wishing';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';

/** When something was: a wish may name the time that it is about. */
const WHEN = /(?<!\d)(?:19|20)\d\d(?!\d)|(?:令和|平成|昭和)\s?\d|\d\s?(?:年|月)/u;

/**
 * The draft with what is told with the wish for its form and answers none of its questions: a car, a year, how one is
 * known. Staff see it with the request. A form of words has its own place for it.
 */
export function withDetails(
  { labels }: DeskServices,
  turn: Pick<DeskTurn, 'now'>,
  draft: Draft,
  wished: string,
): Draft {
  const form = formOf(draft);
  if (form.identity !== 'code') return draft;
  const reading = { labels, today: japaneseDate(turn.now) };
  const answersNone = (piece: string) =>
    Object.keys(toldIn({ form, answers: {}, open: undefined, noRest: true, reading }, [piece])).length === 0;
  const beside = piecesOf(wished).filter(
    (piece) => !holdsWayToReach(piece) && (isWish(piece) ? WHEN.test(piece) : answersNone(piece)),
  );
  return withBeside(draft, { isDetail }, beside);
}

const isWish = (piece: string): boolean =>
  [namesRequest, soundsLikeWish, politelyAsks, wishesPlainly].some((says) => says(piece));
