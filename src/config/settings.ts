import { z } from 'zod';
import { ENDPOINT_SETTINGS } from './endpointSettings';
import { LINE_SETTINGS } from './lineSettings';
import { OFFICE_SETTINGS } from './officeSettings';
import { type Setting, setting } from './setting';
import { choice, networks, number, origin, origins, text, url } from './shapes';

/** Every setting there is. All of them may be left out, but for what production needs. */
export const SETTINGS = {
  NODE_ENV: setting(
    choice(['production', 'development', 'test']).default('development'),
    '`production` refuses to start on demo defaults.',
    'development',
  ),
  PORT: setting(number(0, 65_535).default(3978), 'The port to listen on.', '3978'),
  HOST: setting(text.optional(), 'The address to listen on.', '127.0.0.1; in production all addresses'),
  PUBLIC_URL: setting(
    origin.optional(),
    'Where customers find the desk, such as `https://privacy.example.com`. Needed in production.',
    'http://127.0.0.1 and the port',
  ),
  TRUSTED_PROXIES: setting(
    networks.optional(),
    'Addresses or CIDR ranges of the proxies in front of the desk, comma-separated; `none` for none. Only their X-Forwarded-For is believed. Needed in production.',
    'none',
  ),
  TRUSTED_ORIGINS: setting(
    origins.default([]),
    'Websites that may show the chat, comma-separated, such as `https://www.example.com`.',
    "only the desk's own pages",
  ),
  DATABASE_URL: setting(
    z
      .string()
      .regex(/^postgres(?:ql)?:\/\/.+/u, 'it must begin with postgres:// or postgresql://')
      .optional(),
    'PostgreSQL, such as `postgres://user:password@host/name`.',
    'SQLite in `DATA_DIR`',
  ),
  DATA_DIR: setting(
    text.default('data'),
    'The folder of the SQLite file and of the generated master key.',
    '`data`',
  ),
  MASTER_KEY: setting(
    text.optional(),
    'The key that everything personal is encrypted under: 32 bytes in base64 (`openssl rand -base64 32`). Keep it apart from the database and its backups. Needed in production.',
    'generated into `DATA_DIR` for a demo',
  ),
  SMTP_URL: setting(
    url('smtp', 'smtps').optional(),
    'The mail server, such as `smtps://user:password@mail.example.com`. Needed in production.',
    'the built-in mailbox under the console',
  ),
  MAIL_FROM: setting(text.optional(), 'The sender of mails. Needed with `SMTP_URL`.', 'none'),
  MESSAGES_ENDPOINT: setting(
    choice(['on', 'off']).optional(),
    'Whether `/api/messages` (Teams and other Bot Framework channels) is open.',
    'on; in production on only with `MICROSOFT_APP_ID`',
  ),
  MICROSOFT_APP_ID: setting(
    text.optional(),
    "The bot's app id in Azure.",
    'none: no token is checked, so local use only',
  ),
  MICROSOFT_APP_PASSWORD: setting(text.optional(), 'The secret of that app.', 'none'),
  MICROSOFT_APP_TENANT_ID: setting(
    text.optional(),
    'The tenant of that app, for single-tenant bots.',
    'none',
  ),
  ...LINE_SETTINGS,
  COMPANY_NAME_JA: setting(
    text.optional(),
    "The company's name in Japanese. Needed in production.",
    'that of the sample company',
  ),
  COMPANY_NAME_EN: setting(
    text.optional(),
    "The company's name in English. Needed in production.",
    'that of the sample company',
  ),
  CONTACT_OFFICE_JA: setting(
    text.optional(),
    'How to reach the contact office (address, phone), in Japanese.',
    'said to be not announced',
  ),
  CONTACT_OFFICE_EN: setting(
    text.optional(),
    'The same in English. Both or neither.',
    'said to be not announced',
  ),
  FEE_JA: setting(
    text.optional(),
    'The fee for a disclosure, in Japanese, as it is announced.',
    'told by staff before anything is charged',
  ),
  FEE_EN: setting(
    text.optional(),
    'The same in English. Both or neither.',
    'told by staff before anything is charged',
  ),
  ...OFFICE_SETTINGS,
  DEFAULT_LANGUAGE: setting(
    choice(['ja', 'en']).default('en'),
    'For whoever does not say which language they read.',
    'en',
  ),
  CONVERSATION_DAYS: setting(
    number(1, 3650).default(30),
    'Days until a chat is deleted after its last message. Where an answer is owed, its address stays until that has arrived.',
    '30',
  ),
  DRAFT_DAYS: setting(
    number(1, 365).default(14),
    'Days until a half-filled form is deleted after its last change.',
    '14',
  ),
  DRAFT_REMINDER_HOURS: setting(
    number(0, 8760).default(24),
    'Hours without a change after which the customer is reminded of a half-filled form, once and by mail; `0` reminds nobody.',
    '24',
  ),
  TICKET_DAYS: setting(
    number(1, 3650).default(1095),
    'Days until a request is deleted after it was decided or withdrawn. One that is undecided is never deleted; when nothing has happened to it for as many days, the privacy officer is told, once a month.',
    '1095',
  ),
  SUBSCRIPTION_DAYS: setting(
    number(1, 3650).default(1095),
    'Days for which whoever asked is told of revisions of the policy; asking again renews them.',
    '1095',
  ),
  GAP_EXAMPLE_DAYS: setting(
    number(0, 365).optional(),
    'Days for which masked examples of questions that the policy does not answer are kept, at most `CONVERSATION_DAYS`; `0` keeps none.',
    '30, or `CONVERSATION_DAYS` where that is less',
  ),
  CLAIM_HOURS: setting(
    number(1, 240).default(24),
    'Hours after which a claimed request may be taken over.',
    '24',
  ),
  CODES_PER_NETWORK: setting(number(1, 10_000).default(20), 'Codes an hour for one network address.', '20'),
  REQUESTS_PER_NETWORK: setting(
    number(1, 10_000).default(20),
    'Requests an hour that are begun from one network address in chats without a confirmed e-mail address, and alerts of leaks and of danger an hour from one network address.',
    '20',
  ),
  ...ENDPOINT_SETTINGS,
  LOG_LEVEL: setting(
    choice(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    'How much is logged, to standard error.',
    'info',
  ),
} as const satisfies Readonly<Record<string, Setting>>;

type Shapes = { readonly [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K]['shape'] };
const shapes = Object.fromEntries(
  Object.entries(SETTINGS).map(([name, { shape }]) => [name, shape]),
) as unknown as Shapes;

export const settingsShape = z.object(shapes);
export type Settings = z.output<typeof settingsShape>;
