/** Lengths of time in milliseconds, as instants are counted. A calendar day, which has a date, is something else. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
