/**
 * How often one-time codes are sent and guessed at. Counted in the database, by keyed digests, over all conversations
 * and processes.
 *
 * Somebody who wants to be taken for the holder of an address has, in any 24 hours and from however many networks, less
 * than 1 chance in 10,000:
 *
 * - Six digits (1 in 10^6) are sent only while fewer than 15 wrong tries at the address are counted in a day. Up to the
 *   last such code there were at most 14, each compared with two codes at most (the newest of a conversation and the one
 *   before it): 28 comparisons. After it, at most the 5 codes of its hour are left, each good for 3 tries: 15 more.
 *   43 comparisons make 4.3 in 100,000.
 * - All later codes are of ten letters and digits (1 in 7·10^14 or so). A million networks, each with its 15 tries a day
 *   compared with two codes, make 3·10^7 comparisons: 4 in 100,000,000.
 *
 * And nobody shuts the holder out. Wrong tries lock a pair of address and network, never the address. Codes that others
 * ask for use up the 5 of an hour, but the fifth is always of letters, lives for that hour, and is good in every
 * conversation that asks for one meanwhile, since whoever can read it holds the mailbox. So there is a code that works
 * whenever no more is sent, with three tries in each conversation.
 */
export const CODES_AN_HOUR = 5;
/**
 * To a mailbox by all other spellings of its address together, and by numbers whose mails go there: nobody is mailed
 * without end by somebody who puts tags behind their name. Its plain spelling is not counted, and never closed by this.
 */
export const CODES_BY_OTHER_SPELLINGS_A_DAY = 20;
/** Of one code; a wrong one counts against every code that it was compared with. */
export const TRIES_PER_CODE = 3;
/** Of a pair of address and network; and, from all networks together, until an address gets letters. */
export const WRONG_TRIES_A_DAY = 15;
