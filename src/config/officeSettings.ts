import { z } from 'zod';
import { type ClosedDaysProblem, parseClosedDays } from '../domain/calendar/closedDays';
import { type HoursProblem, parseOpeningHours } from '../domain/calendar/openingHours';
import type { Outcome } from '../domain/outcome';
import { type Setting, setting } from './setting';
import { choice, email, text } from './shapes';

const PROBLEMS: Readonly<Record<HoursProblem | ClosedDaysProblem, string>> = {
  noSuchDay: 'a part does not begin with days such as Mon, Mon-Fri or Mon,Wed',
  noSuchTime: 'a time is not written like 09:00-17:30',
  noSuchDate: 'a date does not exist, or is not written like 2026-12-29',
  endsBeforeItBegins: 'something ends before it begins',
  notInOrder: 'the hours of a day overlap, or are not in order',
  dayTwice: 'a day is named twice',
  noHours: 'it names no hours',
};

/** A setting that the domain reads; why it cannot is told in words. */
const read = <T>(reader: (typed: string) => Outcome<T, keyof typeof PROBLEMS>) =>
  text
    .transform((typed, context) => {
      const outcome = reader(typed);
      if (outcome.ok) return outcome.value;
      context.addIssue({ code: 'custom', message: PROBLEMS[outcome.reason] });
      return z.NEVER;
    })
    .optional();

/** The people behind the desk: when they are there, and who is told at once when data may have leaked. */
export const OFFICE_SETTINGS = {
  OPENING_HOURS: setting(
    read(parseOpeningHours),
    'When staff are there, in Japan time, such as `Mon-Fri 09:00-12:00,13:00-17:30; Sat 10:00-12:00`. They are away on the national holidays of Japan. Outside these hours the desk says when they are back.',
    'nothing is said about hours',
  ),
  CLOSED_DAYS: setting(
    read(parseClosedDays),
    'Further days on which nobody is there, such as `2026-12-29/2027-01-03,2026-11-02`. Only with `OPENING_HOURS`.',
    'none',
  ),
  PRIVACY_OFFICER_EMAIL: setting(
    email.optional(),
    'Who gets a mail at once, without its content, when a request says that personal data leaked, was lost or stolen, or was seen by somebody who should not (APPI Art. 26), or that somebody is in danger; and, with their words, when somebody in danger writes before there is a request. Needed in production.',
    'nobody is alerted',
  ),
  PRIVACY_OFFICER_LANGUAGE: setting(
    choice(['ja', 'en']).optional(),
    'The language of that mail. Only with `PRIVACY_OFFICER_EMAIL`.',
    'as `DEFAULT_LANGUAGE`',
  ),
} as const satisfies Readonly<Record<string, Setting>>;

type OfficeSettings = { readonly [K in keyof typeof OFFICE_SETTINGS]?: unknown };

/** Sentences that say what does not go together. */
export function officeProblems(settings: OfficeSettings): readonly string[] {
  const { OPENING_HOURS: hours, CLOSED_DAYS: days } = settings;
  const { PRIVACY_OFFICER_EMAIL: officer, PRIVACY_OFFICER_LANGUAGE: language } = settings;
  return [
    ...(days !== undefined && hours === undefined
      ? ['CLOSED_DAYS closes hours that are not set: please set OPENING_HOURS, or leave it out.']
      : []),
    ...(language !== undefined && officer === undefined
      ? [
          'PRIVACY_OFFICER_LANGUAGE is the language of a mail that goes to nobody: please set PRIVACY_OFFICER_EMAIL, or leave it out.',
        ]
      : []),
  ];
}
