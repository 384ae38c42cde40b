import { z } from 'zod';
import { setting } from './setting';
import { text } from './shapes';

const channelId = z
  .string()
  .trim()
  .regex(/^\d{6,20}$/u, 'it must be digits, as “Channel ID” on the Basic settings page has them');
const channelSecret = z
  .string()
  .trim()
  .regex(
    /^[0-9a-f]{32}$/u,
    'it must be 32 letters and digits, as “Channel secret” on the Basic settings page has them',
  );

/** What LINE's own pages call each of them: https://developers.line.biz/console/ */
export const LINE_SETTINGS = {
  LINE_CHANNEL_ID: setting(
    channelId.optional(),
    'LINE: the “Channel ID” of the Messaging API channel. With `LINE_CHANNEL_SECRET` it opens `/api/line`; one needs the other.',
    '`/api/line` is closed',
  ),
  LINE_CHANNEL_SECRET: setting(
    channelSecret.optional(),
    'LINE: the “Channel secret” of that channel.',
    '`/api/line` is closed',
  ),
  LINE_ACCESS_TOKEN: setting(
    text.optional(),
    'LINE: a long-lived “Channel access token”, where none is to be asked for.',
    'tokens of 15 minutes are asked for as they are needed',
  ),
} as const;
