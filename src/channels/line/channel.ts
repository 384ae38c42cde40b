import { SECOND } from '../../domain/calendar/duration';
import { languageOf } from '../../i18n/language';
import type { Channel, ChannelParts, LineAccess } from '../channel';
import { type CallLine, createCallLine } from './call';
import { CLOSED_LINE_DOOR, lineDoor } from './door';
import { readReference } from './reference';
import { createLineSend } from './send';
import { showInLine } from './show';
import { createLineTokens, type LineTokens } from './tokens';
import { LINE_TRAITS } from './traits';

/** LINE, by its Messaging API: https://developers.line.biz/en/reference/messaging-api/ */
export const line: Channel = {
  traits: LINE_TRAITS,
  connect(parts) {
    const { line: access } = parts;
    return access === undefined ? { doors: [CLOSED_LINE_DOOR] } : open(parts, access);
  },
};

function open(parts: ChannelParts, access: LineAccess) {
  const { publicUrl, words, now } = parts;
  const call = createCallLine(access.fetch);
  const tokens = createLineTokens(access, { call, now });
  const show: Parameters<typeof createLineSend>[0]['show'] = (spoken) =>
    showInLine(spoken, {
      publicUrl,
      words: (language) => ({
        copy: words(language, 'channel:line.copy'),
        change: words(language, 'channel:line.change'),
        shown: words(language, 'channel:line.shown'),
      }),
    });
  return {
    doors: [lineDoor(parts, access.channelSecret)],
    send: createLineSend({ call, tokens, show, now }),
    firstLanguage: ({ reference }: { readonly reference: Parameters<typeof readReference>[0] }) =>
      profileLanguage(call, tokens, readReference(reference)),
  };
}

/** Nobody waits longer for it. */
const PATIENCE = 2 * SECOND;

/** The language that somebody has set in LINE, for the first word only: nothing of the profile is kept. */
async function profileLanguage(call: CallLine, tokens: LineTokens, to: ReturnType<typeof readReference>) {
  if (to?.is !== 'user') return undefined;
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const headers = { authorization: `Bearer ${await tokens.token(signal)}` };
    const path = `/v2/bot/profile/${encodeURIComponent(to.to)}`;
    const { language } = await call(path, { method: 'GET', headers, signal });
    return typeof language === 'string' ? languageOf(language) : undefined;
  } catch {
    return undefined;
  }
}
