import { nextOpening, openAt } from '../domain/calendar/openingHours';
import type { Say } from '../domain/conversation/utterance';
import type { DeskSettings } from '../ports/settings';

/** Outside opening hours, when staff are back; nothing while they are there, or where no hours are announced. */
export function tellOpening({ openingHours }: DeskSettings, now: number): readonly Say[] {
  if (openingHours === undefined || openAt(openingHours, now)) return [];
  const next = nextOpening(openingHours, now);
  return next === undefined
    ? []
    : [{ kind: 'say', key: 'handoff:back', values: { moment: { moment: next } } }];
}
