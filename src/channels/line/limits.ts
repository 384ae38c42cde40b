/*
 * What LINE takes at most.
 * https://developers.line.biz/en/reference/messaging-api/
 */

/** Messages in one reply or push. */
export const MESSAGES = 5;
/** Of a text message, in UTF-16 units. */
export const TEXT = 5000;
/** Quick replies under a message, and the letters (grapheme clusters) on each. */
export const QUICK_REPLIES = 13;
export const QUICK_REPLY_LABEL = 20;
/** Of `data` and `displayText` of a postback, and of the text of a clipboard action, in UTF-16 units. */
export const POSTBACK_DATA = 300;
/** What a notification and an old client show of a Flex message, in UTF-16 units. */
export const ALT_TEXT = 1500;
/** Of a Flex bubble as JSON, in bytes: 30 KB, with some room. */
export const BUBBLE = 29_000;
/** How long a reply token is used after its event came (ms): LINE takes it for a minute. */
export const REPLY_FOR = 50_000;
