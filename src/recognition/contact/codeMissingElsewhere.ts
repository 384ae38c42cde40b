import { either, maybe, whole } from '../text/pattern';

/*
 * That the e-mail with a code has not come, in the words of Jamaica, Kenya and Pakistan, and in romaji: patterns over a
 * whole clause, folded.
 */

const LEAD = `(?:${either('sorry|hi|hello|but|still|cho|sir|bwoy|bhai|bro|boss|acha|lakini|abhi tak|abhi|mada|sumimasen|ano|eto|demo')} ){0,3}`;
const TAIL = `(?: ${either('yet|still|sir|bhai|yaar|boss|bro|brother|my friend|mate|so far|at all|deh|enuh|bado|please|pls|again|no more|abhi tak|sasa|desu|desuga|desu ga|n desu|n desu ga|yo|ne|kedo|ndesu')}){0,3}`;
const CODE =
  '(?:(?:di|d|de|the|any|no|mi|my|nuh) )?(?:code|mail|e-?mail|otp|email code|barua pepe|meeru|messe-?ji|ko-?do)';

const MISSING: readonly RegExp[] = [
  whole(
    LEAD,
    maybe('(?:mi|i|we|me) '),
    '(?:nuh|naah|nah|neva|never|no|doh) (?:get|see|reach|receive|find)',
    maybe(` (?:it|nutten|nothing|am|dem|one|${CODE})`),
    TAIL,
  ),
  whole(
    LEAD,
    `(?:it|${CODE}) (?:nuh|naah|nah|neva|no) (?:a )?(?:come|reach|deh|show|send)(?: mi| ya)?`,
    TAIL,
  ),
  whole(LEAD, `(?:dem|unnu|you|u) (?:nuh|neva|no|naah) (?:send|sen) (?:it|nutten|${CODE})`, TAIL),
  whole(LEAD, `(?:whe|weh|where)(?: di| d| de)? ${CODE}(?: deh| dey| is)?`, TAIL),
  whole(
    LEAD,
    maybe(`${CODE} `),
    '(?:hakuna|haijafika|haikufika|haijaingia|haiji|haionekani|sijapata|sijaipata|sijaona|siioni)',
    maybe(` (?:kitu|${CODE})`),
    TAIL,
  ),
  whole(LEAD, '(?:code|mail|otp) iko wapi', TAIL),
  whole(
    LEAD,
    maybe(`${CODE} `),
    '(?:abhi tak )?(?:nahin?|nai) (?:aay[ai]|ay[ai]|mil[ai]|aa rah[ai]|arah[ai])(?: hai)?',
    TAIL,
  ),
  whole(
    LEAD,
    maybe(`${CODE}(?: ga| wa| mo)? `),
    '(?:mada )?(?:konai|kimasen|kitemasen|kiteimasen|kitenai|todokanai|todokimasen|todoitenai|todoitemasen|todoiteimasen)',
    TAIL,
  ),
  whole(LEAD, either('mada (?:desu ka|kana|ka)', `${CODE}(?: wa)? (?:doko|mada)(?: desu ka| ka)?`)),
];

/** Whether a clause says so. */
export function missingElsewhere(clause: string): boolean {
  const said = clause.replace(/["()]/gu, '').replace(/\s+/gu, ' ').trim();
  return /[a-z]/u.test(said) && MISSING.some((pattern) => pattern.test(said));
}
