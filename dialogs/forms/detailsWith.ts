import { japaneseDate } from '../../src/domain/calendar/japaneseDate';
import type { Draft } from '../../src/domain/form/form';
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
 * What is told with the wish for a form and answers none of its questions, a line each: a car, a year, how one is known.
 * Staff see it with the request. A form of words has its own place for it.
 */
export function detailsWith(
  { labels }: DeskServices,
  turn: Pick<DeskTurn, 'now'>,
  { form: id, answers }: Pick<Draft, 'form' | 'free' | 'answers'>,
  wished: string,
): string | undefined {
  const form = formOf({ form: id });
  if (form.identity !== 'code') return undefined;
  const reading = { labels, today: japaneseDate(turn.now) };
  const answersNone = (piece: string) =>
    Object.keys(toldIn({ form, answers, open: undefined, noRest: true, reading }, [piece])).length === 0;
  const details = piecesOf(wished)
    .map((piece) => piece.trim())
    .filter((piece) => isDetail(piece) && !holdsWayToReach(piece))
    .filter((piece) => (isWish(piece) ? WHEN.test(piece) : answersNone(piece)));
  return details.length === 0 ? undefined : details.join('\n');
}

const isWish = (piece: string): boolean =>
  [namesRequest, soundsLikeWish, politelyAsks, wishesPlainly].some((says) => says(piece));
