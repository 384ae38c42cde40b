import { fold } from '../text/fold';

const LONGEST = 200;
/** So many digits as a telephone number has, in one run or in groups. */
const NUMBER = /\d(?:[\s().\-/]{0,3}\d){5}/u;
const MAIL = /[^\s@]@[^\s@.]{1,63}\.[^\s@]/u;
/** A handle, or a service where somebody is called something. */
const HANDLE =
  /(?:^|\s)@[a-z0-9_.]{3}|\b(?:line|skype|telegram|signal|viber|wechat|whatsapp|messenger|instagram|insta|facebook|fb|twitter|imo)\b[^\p{L}\p{N}]{0,3}(?:(?:id|name|handle|account|user)\b)?[^\p{L}\p{N}]{0,3}(?:(?:is|:|は) ?)?[@a-z0-9_.-]{3}|ライン(?:の)?(?:id|アカウント)?は? ?[a-z0-9_.-]{3}/iu;
/** Where post arrives: a number beside a word for a road or a place, a box, a postcode. */
const ADDRESS =
  /\b(?:p\.?\s?o\.?\s?box|private bag|box no\.?|bag no\.?)\b.{0,12}\d|\d.{0,60}\b(?:road|rd|street|st|lane|ln|avenue|ave|drive|dr|close|crescent|cres|court|ct|place|pl|terrace|way|highway|hwy|mawatha|gardens?|estate|flats?|block|phase|sector|town|village|house|building|floor|apartments?|apt|room|plot|county|parish|district|city)\b|\b(?:house|flat|plot|block|street|apartment|apt|unit|room|building|lot)\s?(?:no\.?\s?)?\d|〒\s?\d{3}|(?:都|道|府|県|市|区|町|村|郡).{0,30}(?:\d|[一二三四五六七八九十](?:丁目|番|号))|\d(?:丁目|番地|番|号室)|\b\d{3}-\d{4}\b/iu;

/** Whether a text has in it what somebody can be reached by: a number, an address of mail or of post, a handle. */
export function holdsWayToReach(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const text = fold(typed);
  return [NUMBER, MAIL, HANDLE, ADDRESS].some((way) => way.test(text));
}
