import type { RequestTypeId } from '../../domain/request/requestType';
import { fold } from '../text/fold';

/** Which of the requests that were sent is called so: by its kind, or by its place among them. */
interface WhichRequest {
  readonly type?: RequestTypeId;
  readonly place?: 'first' | 'second' | 'last';
}

/** What calls a request stands where the words for it begin. In UTF-16 units. */
const BEGINNING = 120;
const NOUN = '(?:requests?|one|application|ticket|case|form)';
const KINDS: readonly (readonly [RequestTypeId, string])[] = [
  ['complaint', 'complaints?'],
  ['inquiry', '(?:inquiry|enquiry|question)'],
  ['disclosure', '(?:disclosure|data copy|access)'],
  ['correction', 'correction'],
  ['erasure', '(?:erasure|deletion|delete)'],
  ['suspension-of-use', 'suspension'],
  ['marketing-stop', '(?:marketing|advertising|adverts?)'],
  ['provision-record-disclosure', '(?:sharing records?|records? of sharing|third.part(?:y|ies))'],
];
const BY_KIND = KINDS.map(
  ([type, words]) =>
    [
      type,
      new RegExp(
        `\\b(?:to|for|in|about|of|on|a|inna|pon) (?:(?:the|my|mi|di|that|our) )?(?:(?:first|last|other|second|old) )?${words}\\b|\\b(?:the|my|mi|di) (?:(?:first|last|other|second) )?${words}(?: ${NOUN})?\\b|\\bone,? (?:the |my )?${words}\\b|^${words}(?: ${NOUN})?[.!]*$`,
        'u',
      ),
    ] as const,
);
const JAPANESE: readonly (readonly [RequestTypeId, RegExp])[] = [
  ['complaint', /(?:苦情|クレーム)(?:の|に|へ|のほう|です)/u],
  ['provision-record-disclosure', /(?:提供|第三者)[^。]{0,8}記録(?:の|に|へ)/u],
  ['disclosure', /開示(?:請求)?(?:の|に|へ)/u],
  ['correction', /訂正(?:請求)?(?:の|に|へ)/u],
  ['erasure', /(?:消去|削除)(?:請求)?(?:の|に|へ)/u],
  ['inquiry', /問い?合わ?せ(?:の|に|へ)/u],
];
const PLACES: readonly (readonly [Exclude<WhichRequest['place'], undefined>, RegExp])[] = [
  [
    'first',
    new RegExp(
      `\\b(?:first|1st|earlier|previous) ${NOUN}\\b|\\bthe (?:very )?first\\b|(?:最初|一番目|1番目|1つ目|ひとつ目|一つ目|はじめ)の`,
      'u',
    ),
  ],
  [
    'second',
    new RegExp(`\\b(?:second|2nd) ${NOUN}\\b|\\bthe second\\b|(?:2番目|二番目|2つ目|ふたつ目|二つ目)の`, 'u'),
  ],
  [
    'last',
    new RegExp(
      `\\b(?:last|latest|newest|latter) ${NOUN}\\b|\\bthe last\\b|(?:最後|一番新しい|さっき|今)の(?=請求|苦情|件|方|ほう)`,
      'u',
    ),
  ],
];

/** How somebody calls the request that they mean; undefined where the words call none. */
export function readWhichRequest(typed: string): WhichRequest | undefined {
  const text = fold(typed.slice(0, BEGINNING)).replace(/\s+/gu, ' ').slice(0, BEGINNING);
  const type = [...BY_KIND, ...JAPANESE].find(([, pattern]) => pattern.test(text))?.[0];
  const place = PLACES.find(([, pattern]) => pattern.test(text))?.[0];
  return type === undefined && place === undefined
    ? undefined
    : { ...(type === undefined ? {} : { type }), ...(place === undefined ? {} : { place }) };
}
