import enAlike from './en/said/alike.json';
import enAnnounce from './en/announce.json';
import enChannel from './en/channel.json';
import enComplaint from './en/complaint.json';
import enConsole from './en/console.json';
import enDanger from './en/danger.json';
import enDesk from './en/desk.json';
import enExplain from './en/explain.json';
import enFact from './en/fact.json';
import enForm from './en/form.json';
import enHandoff from './en/handoff.json';
import enHttp from './en/http.json';
import enIdentity from './en/identity.json';
import enInquiry from './en/inquiry.json';
import enMail from './en/mail.json';
import enPolicy from './en/policy.json';
import enQuestion from './en/question.json';
import enRequest from './en/request.json';
import enSite from './en/site.json';
import enSorry from './en/sorry.json';
import enStatus from './en/status.json';
import enTopics from './en/topics.json';
import jaAlike from './ja/said/alike.json';
import jaAnnounce from './ja/announce.json';
import jaChannel from './ja/channel.json';
import jaComplaint from './ja/complaint.json';
import jaConsole from './ja/console.json';
import jaDanger from './ja/danger.json';
import jaDesk from './ja/desk.json';
import jaExplain from './ja/explain.json';
import jaFact from './ja/fact.json';
import jaForm from './ja/form.json';
import jaHandoff from './ja/handoff.json';
import jaHttp from './ja/http.json';
import jaIdentity from './ja/identity.json';
import jaInquiry from './ja/inquiry.json';
import jaMail from './ja/mail.json';
import jaPolicy from './ja/policy.json';
import jaQuestion from './ja/question.json';
import jaRequest from './ja/request.json';
import jaSite from './ja/site.json';
import jaSorry from './ja/sorry.json';
import jaStatus from './ja/status.json';
import jaTopics from './ja/topics.json';

export const locales = {
  ja: {
    alike: jaAlike,
    announce: jaAnnounce,
    channel: jaChannel,
    complaint: jaComplaint,
    console: jaConsole,
    danger: jaDanger,
    desk: jaDesk,
    explain: jaExplain,
    fact: jaFact,
    form: jaForm,
    handoff: jaHandoff,
    http: jaHttp,
    identity: jaIdentity,
    inquiry: jaInquiry,
    mail: jaMail,
    policy: jaPolicy,
    question: jaQuestion,
    request: jaRequest,
    site: jaSite,
    sorry: jaSorry,
    status: jaStatus,
    topics: jaTopics,
  },
  en: {
    alike: enAlike,
    announce: enAnnounce,
    channel: enChannel,
    complaint: enComplaint,
    console: enConsole,
    danger: enDanger,
    desk: enDesk,
    explain: enExplain,
    fact: enFact,
    form: enForm,
    handoff: enHandoff,
    http: enHttp,
    identity: enIdentity,
    inquiry: enInquiry,
    mail: enMail,
    policy: enPolicy,
    question: enQuestion,
    request: enRequest,
    site: enSite,
    sorry: enSorry,
    status: enStatus,
    topics: enTopics,
  },
} as const;

export type Locale = keyof typeof locales;
/** What a question to a privacy desk may be about; the same for every company's policy. */
export type Topic = keyof typeof enTopics;
export const LOCALES: readonly Locale[] = ['ja', 'en'];
/** The desk's other languages, those after this one first. */
export function othersThan(language: Locale): readonly Locale[] {
  const place = LOCALES.indexOf(language);
  return [...LOCALES.slice(place + 1), ...LOCALES.slice(0, place)];
}
type Messages = (typeof locales)['ja'];
type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T &
  string];

type Every = { [N in keyof Messages]: `${N}:${Paths<Messages[N]>}` }[keyof Messages];

/** Every message there is, as `namespace:path`; a key that is not in locales/ja does not compile. */
export type MessageKey = Exclude<Every, `${string}_other`>;
/**
 * A message whose words hang on how many there are. It stands in each language once for every form that language has
 * (English `_one` and `_other`, Japanese `_other` alone), and is named without them.
 */
export type CountedKey = Every extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;
