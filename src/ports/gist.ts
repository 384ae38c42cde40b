/**
 * What people do by a message in a talk with the desk, whatever is open and whatever the policy says: `area/name`, each
 * a file of the bank (`locales/LANGUAGE/said/talk`). `about`: asks about what the desk asks. `moves`: the talk. `replies`:
 * to what was asked. `desk`: asks about the desk itself. `sent`: about a request that was sent. `people`: how they are,
 * and whom they want. `reading`: of what was just said. `others`: anything else.
 */
export const GISTS = [
  ...(['about/why', 'about/what', 'about/which', 'about/example', 'about/must', 'about/ifNot'] as const),
  ...(['about/howLong', 'moves/stop', 'moves/pause', 'moves/return', 'moves/goOn', 'moves/skip'] as const),
  ...(['moves/send', 'moves/back', 'moves/wrong', 'moves/restart'] as const),
  ...(['replies/yes', 'replies/no', 'replies/neither', 'replies/dontKnow'] as const),
  ...(['desk/hours', 'desk/contact', 'desk/automatic', 'desk/languages', 'desk/chatRetention'] as const),
  ...(['desk/requestRetention', 'desk/learning', 'desk/identity', 'desk/fee', 'desk/whenAnswered'] as const),
  ...(['desk/howAnswered', 'desk/authority', 'desk/whoDecides', 'desk/security', 'desk/canDo'] as const),
  ...(['sent/status', 'sent/add', 'sent/withdraw', 'sent/whatWasSent', 'sent/objects'] as const),
  ...(['sent/lostNumber', 'people/person', 'people/greeting', 'people/thanks', 'people/bye'] as const),
  ...(['people/chitchat', 'people/upset', 'people/leak', 'people/danger'] as const),
  ...(['reading/notMeant', 'reading/simpler', 'reading/meaning', 'reading/more'] as const),
  ...(['others/answer', 'others/policy', 'others/request', 'others/unclear'] as const),
] as const;
export type Gist = (typeof GISTS)[number];

/** The likeliest gist of a message, and how likely it is: of those with a chance of .8, .8 and more are right. */
export interface Gisted {
  readonly gist: Gist;
  /** 0 to 1. */
  readonly sure: number;
  /** How likely it asks something of the policy, be another gist likelier. 0 to 1. */
  readonly ofPolicy: number;
}
