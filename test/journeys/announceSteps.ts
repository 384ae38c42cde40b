import { DAY, MINUTE } from '../../src/domain/calendar/duration';
import type { Locale } from '../../locales';
import { CODE, type Step, wait, WRONG_CODE } from '../support/journey';
import { FILLED, IDENTIFIED } from './steps';

const asked = (address: string): readonly Step[] => [
  ['command:announce', 'announce:askEmail'],
  [address, 'identity:codeSent'],
];
const told = (address: string): readonly Step[] => [
  ...asked(address),
  [CODE, 'identity:confirmed', 'announce:kept'],
];

/** Journeys of buttons and values, which run in both languages. The addresses are each journey's own. */
export const announceSteps = (language: Locale): Readonly<Record<string, readonly Step[]>> => ({
  'to be told by mail, asked for under the provision on revisions': [
    ['quote:revisions', 'quote:revisions', 'policy:follow'],
    ...told(`first.${language}@example.com`),
    ['command:menu', 'desk:menu'],
  ],
  'an address that cannot be read, a wrong code, another address': [
    ['command:announce', 'announce:askEmail'],
    ['nowhere', 'form:refusal.notAnEmail', 'announce:askEmail'],
    [`one.${language}@example.com`, 'identity:codeSent'],
    [WRONG_CODE, 'identity:wrong', 'identity:askCode'],
    ['hello', 'identity:notACode', 'identity:askCode'],
    ['code:resend', 'identity:wait', 'identity:askCode'],
    ['command:back', 'announce:askEmail'],
    [wait(MINUTE)],
    [`two.${language}@example.com`, 'identity:codeSent'],
    ['code:other', 'announce:askEmail'],
    [wait(MINUTE)],
    [`three.${language}@example.com`, 'identity:codeSent'],
    [WRONG_CODE, 'identity:wrong', 'identity:askCode'],
    [WRONG_CODE, 'identity:wrong', 'identity:askCode'],
    [WRONG_CODE, 'identity:noTriesLeft'],
    [wait(2 * MINUTE)],
    ['yes', 'identity:codeSent'],
    [wait(11 * MINUTE)],
    [CODE, 'identity:expired'],
    ['code:resend', 'identity:codeSent'],
    [CODE, 'identity:confirmed', 'announce:kept'],
  ],
  'asked for once more, which renews it': [
    ...told(`again.${language}@example.com`),
    [wait(DAY)],
    ...asked(`AGAIN.${language}@example.com`),
    [CODE, 'identity:confirmed', 'announce:renewed'],
  ],
  'left by the address and a code, in the same words where there was nothing to leave': [
    ...told(`leaving.${language}@example.com`),
    [wait(MINUTE)],
    ['command:stopAnnouncing', 'announce:askWhich'],
    ['nowhere', 'form:refusal.notAnEmail', 'announce:askWhich'],
    [`leaving.${language}@example.com`, 'identity:codeSent'],
    [WRONG_CODE, 'identity:wrong', 'identity:askCode'],
    [CODE, 'identity:confirmed', 'announce:left'],
    [wait(MINUTE)],
    ['command:stopAnnouncing', 'announce:askWhich'],
    [`stranger.${language}@example.com`, 'identity:codeSent'],
    [CODE, 'identity:confirmed', 'announce:left'],
    [wait(MINUTE)],
    ...told(`leaving.${language}@example.com`),
  ],
  'called off, and exchanged for the other wish': [
    ['command:announce', 'announce:askEmail'],
    ['command:cancel', 'desk:menu'],
    ['command:announce', 'announce:askEmail'],
    ['command:back', 'desk:menu'],
    ['command:announce', 'announce:askEmail'],
    ['command:stopAnnouncing', 'announce:askWhich'],
    ['command:announce', 'announce:askEmail'],
    ['command:help', 'desk:help', 'announce:askEmail'],
    ['quote:cookies', 'quote:cookies', 'policy:follow', 'announce:askEmail'],
    [`called.${language}@example.com`, 'identity:codeSent'],
    ['command:help', 'desk:help', 'identity:askCode'],
    ['command:status', 'status:askNumber'],
    ['command:back', 'desk:menu', 'identity:askCode'],
    ['command:cancel', 'desk:menu'],
    ['menu:complaint', 'form:notice.complaint'],
  ],
  'asked for in the middle of a form, which goes on': [
    ...FILLED,
    ['command:announce', 'announce:askEmail'],
    ['command:back', 'desk:goingOn', 'summary'],
    [wait(MINUTE)],
    ...asked(`form.${language}@example.com`),
    [CODE, 'identity:confirmed', 'announce:kept', 'summary'],
    ['command:send', 'form:receipt', 'form:receiptMailed'],
  ],
  'asked for while a code for a form is waited for': [
    ...IDENTIFIED.slice(0, 2),
    ['command:announce', 'announce:askEmail'],
    ['command:cancel', 'desk:goingOn', 'identity:askEmail'],
  ],
  'no sixth code an hour for one address': [
    ...Array.from({ length: 5 }, (): readonly Step[] => [
      ...asked(`limit.${language}@example.com`),
      ['command:cancel', 'desk:menu'],
    ]).flat(),
    ['command:announce', 'announce:askEmail'],
    [`limit.${language}@example.com`, 'identity:codeJoined'],
    [wait(61_000)],
    ['code:resend', 'announce:limit'],
    ['command:menu', 'desk:menu'],
  ],
});

/** Journeys in words, each in its own language. */
export const ANNOUNCE_IN_WORDS: readonly (readonly [
  name: string,
  language: Locale,
  steps: readonly Step[],
])[] = [
  [
    'to be told, and told no more, in words',
    'en',
    [
      ['Please let me know when the policy changes.', 'announce:askEmail'],
      ['my address is words.en@example.com', 'identity:codeSent'],
      ['日本語で', 'desk:language', 'identity:askCode'],
      ['英語で', 'desk:language', 'identity:askCode'],
      [CODE, 'identity:confirmed', 'announce:kept'],
      [wait(MINUTE)],
      ['stop telling me', 'announce:askWhich'],
      ['words.en@example.com', 'identity:codeSent'],
      [CODE, 'identity:confirmed', 'announce:left'],
    ],
  ],
  [
    'to be told, and told no more, in words',
    'ja',
    [
      ['ポリシーが変わったら教えて', 'announce:askEmail'],
      ['words.ja@example.com', 'identity:codeSent'],
      [CODE, 'identity:confirmed', 'announce:kept'],
      [wait(MINUTE)],
      ['お知らせを止めてください', 'announce:askWhich'],
      ['words.ja@example.com', 'identity:codeSent'],
      [CODE, 'identity:confirmed', 'announce:left'],
    ],
  ],
];
