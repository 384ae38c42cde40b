import { addDays } from '../../domain/calendar/japaneseDate';
import { accept, refuse, type Outcome } from '../../domain/outcome';
import { readDateBesideItsEra, readDatesWritten } from './dateFormats';
import { readInBothCalendars } from './dateInBothCalendars';
import { fold } from '../text/fold';
import { withAsciiNumerals } from '../numbers/numerals';

const LONGEST = 100;
const SAID_BEFORE =
  /^(?:(?:my )?(?:birthday|birthdate|birth date|date of birth|date|dob) ?(?:is|was|:)?|i was born|i'm born|born|it is|it's|it was|on|since|from|は|(?:私の)?(?:生年月日|誕生日|日付)[は:]?)[\s,、]+|^(?:私の)?(?:生年月日|誕生日|日付)[は:]/u;
const SAID_AFTER =
  /(?<![\s、,])[\s、,]*(?:生まれ|うまれ|に生まれました)?(?:です|でした|だ|だよ)?(?<![。.!])[。.!]*$/u;
const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+|(?<!\s)\s*\([月火水木金土日](?:曜日?)?\)$|(?<!\s)\s*[月火水木金土日]曜日?$/u;
const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  today: 0,
  kyou: 0,
  今日: 0,
  きょう: 0,
  本日: 0,
  yesterday: -1,
  昨日: -1,
  きのう: -1,
  'day before yesterday': -2,
  'the day before yesterday': -2,
  一昨日: -2,
  おととい: -2,
  tomorrow: 1,
  明日: 1,
  あした: 1,
};
const DAYS_AGO = /^(?<days>\d{1,3})\s*(?:日前|days? ago)$/u;

/** Why what was typed is not one date. */
type NotOneDate = 'notADate' | 'ambiguousDate' | 'notInEra' | 'yearsDiffer';

/**
 * Reads a date into YYYY-MM-DD: Western and Japanese years, kanji numerals, month names, today and the days about it.
 * 01/04/1985 may be two days and is refused as `ambiguousDate`, 昭和64年1月8日 is in no year 64 and is refused as
 * `notInEra`, 1985年(昭和61年)4月1日 contradicts itself and is refused as `yearsDiffer`; `datesMeant` tells which days
 * they are.
 */
export function readDate(
  typed: string,
  reading: { readonly today: string },
): Outcome<string, 'required' | NotOneDate> {
  const text = bareDate(typed);
  if (text === '') return refuse('required');
  const relative = fromToday(text, reading.today);
  if (relative !== undefined) return accept(relative);
  const written = withAsciiNumerals(text);
  const [date, other] = readDatesWritten(written);
  if (date === undefined) return readOtherwise(written);
  return other === undefined ? accept(date) : refuse('ambiguousDate');
}

/** A date by both calendars, or one that its era does not have. */
function readOtherwise(written: string): Outcome<string, NotOneDate> {
  const both = readInBothCalendars(written);
  const [date, other] = both?.dates ?? [];
  if (both === undefined || date === undefined)
    return refuse(readDateBesideItsEra(written) === undefined ? 'notADate' : 'notInEra');
  if (!both.agree) return refuse('yearsDiffer');
  return other === undefined ? accept(date) : refuse('ambiguousDate');
}

/**
 * The dates (YYYY-MM-DD) that what was typed may mean, the day-first one first: two when it is ambiguous, the day
 * itself when it is not in the era named, one of each calendar where they contradict each other.
 */
export function datesMeant(typed: string): readonly string[] {
  const written = withAsciiNumerals(bareDate(typed));
  const dates = readDatesWritten(written);
  if (dates.length > 0) return dates;
  const beside = readDateBesideItsEra(written);
  return beside === undefined ? (readInBothCalendars(written)?.dates ?? []) : [beside];
}

function bareDate(typed: string): string {
  const text = fold(typed);
  if (text.length > LONGEST) return 'too long';
  return text.replace(SAID_BEFORE, '').replace(SAID_AFTER, '').replace(WEEKDAY, '').trim();
}

function fromToday(text: string, today: string): string | undefined {
  const days = DAYS_FROM_TODAY[text];
  if (typeof days === 'number') return addDays(today, days);
  const ago = DAYS_AGO.exec(withAsciiNumerals(text))?.groups?.['days'];
  return ago === undefined ? undefined : addDays(today, -Number(ago));
}
