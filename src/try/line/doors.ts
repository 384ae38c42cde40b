import { z } from 'zod';
import type { Locale } from '../../../locales';
import { type AnsweringDoor, type DoorRequest, json, refused } from '../../ports/door';
import { preferredLanguage } from '../../i18n/language';
import type { LinePlatform, PartialEvent } from './platform';
import { tryPage, type TryWords } from './page';

interface TryLine {
  readonly platform: LinePlatform;
  readonly words: (language: Locale) => TryWords;
  readonly defaultLanguage: Locale;
}

const user = z.string().regex(/^U[0-9a-f]{32}$/u);
const posted = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('follow'), user, language: z.enum(['ja', 'en']) }),
  z.object({ kind: z.literal('text'), user, text: z.string().min(1).max(5000) }),
  z.object({
    kind: z.literal('press'),
    user,
    data: z.string().min(1).max(300),
    text: z.string().max(300),
  }),
  z.object({ kind: z.literal('sticker'), user }),
]);
type Posted = z.output<typeof posted>;

/** The pages on which a demo is tried as a customer on LINE; there is none of them in production. */
export function tryLineDoors(parts: TryLine): readonly AnsweringDoor[] {
  return [
    {
      method: 'GET',
      path: '/try/line',
      body: 'none',
      handle: (request) => Promise.resolve(page(parts, request)),
    },
    { method: 'POST', path: '/try/line/events', body: 'json', handle: (request) => hear(parts, request) },
    {
      method: 'GET',
      path: '/try/line/talk',
      body: 'none',
      handle: (request) => Promise.resolve(talk(parts, request)),
    },
  ];
}

function page({ words, defaultLanguage }: TryLine, { query, headers }: DoorRequest) {
  const asked = query.get('lang');
  const language =
    asked === 'ja' || asked === 'en' ? asked : preferredLanguage(headers['accept-language'], defaultLanguage);
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': language },
    body: tryPage(language, words(language)),
  };
}

async function hear({ platform }: TryLine, { body }: DoorRequest) {
  const { data } = posted.safeParse(body);
  if (data === undefined) return refused('badActivity');
  const event = eventOf(platform, data);
  if (event !== undefined) await platform.send([platform.event(data.user, event)]);
  return json(200, {});
}

/** Somebody who opened the page before is a friend already. */
function eventOf(platform: LinePlatform, said: Posted): PartialEvent | undefined {
  switch (said.kind) {
    case 'follow': {
      if (platform.knows(said.user)) return undefined;
      platform.befriend(said.user, said.language);
      return { type: 'follow', follow: { isUnblocked: false } };
    }
    case 'text':
      platform.write(said.user, said.text);
      return { type: 'message', message: { id: '1', type: 'text', text: said.text } };
    case 'press':
      platform.write(said.user, said.text);
      return { type: 'postback', postback: { data: said.data } };
    case 'sticker':
      platform.write(said.user, '😀');
      return { type: 'message', message: { id: '1', type: 'sticker', packageId: '1', stickerId: '1' } };
  }
}

function talk({ platform }: TryLine, { query }: DoorRequest) {
  const who = user.safeParse(query.get('user')).data;
  const after = Number(query.get('after') ?? 0);
  if (who === undefined || !Number.isSafeInteger(after) || after < 0) return refused('badActivity');
  return json(200, { lines: platform.talk(who).slice(after) });
}
