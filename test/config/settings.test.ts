import { readSettings } from '../../src/config/readSettings';
import { deskSettings, gapExampleDays } from '../../src/assembly/deskSettings';

const KEY = Buffer.alloc(32, 1).toString('base64');
const PRODUCTION = {
  ...{
    NODE_ENV: 'production',
    MASTER_KEY: KEY,
    PUBLIC_URL: 'https://privacy.example.com',
    TRUSTED_PROXIES: 'none',
  },
  ...{ SMTP_URL: 'smtps://u:p@mail.example.com', MAIL_FROM: 'Privacy <privacy@example.com>' },
  ...{ COMPANY_NAME_JA: '港自動車株式会社', COMPANY_NAME_EN: 'Minato Motors Co., Ltd.' },
  PRIVACY_OFFICER_EMAIL: 'officer@example.com',
};
const problemsOf = (environment: Readonly<Record<string, string>>) => {
  const read = readSettings(environment);
  return read.ok ? [] : read.problems;
};

test('nothing at all is a demo', () => {
  expect(readSettings({})).toMatchObject({
    ok: true,
    settings: { PORT: 3978, DATA_DIR: 'data', CONVERSATION_DAYS: 30 },
  });
});

test('an empty setting counts as absent, and lists are parted by commas', () => {
  const read = readSettings({ PORT: ' ', TRUSTED_ORIGINS: 'https://a.example.com/x, https://b.example.com' });
  expect(read).toMatchObject({
    settings: { PORT: 3978, TRUSTED_ORIGINS: ['https://a.example.com', 'https://b.example.com'] },
  });
});

test('a complete production is accepted', () => {
  expect(problemsOf(PRODUCTION)).toEqual([]);
});

test.each([
  ...['MASTER_KEY', 'PUBLIC_URL', 'TRUSTED_PROXIES', 'SMTP_URL', 'PRIVACY_OFFICER_EMAIL'],
  ...['COMPANY_NAME_JA', 'COMPANY_NAME_EN'],
])('production without %s is refused by name', (name) => {
  const problems = problemsOf({ ...PRODUCTION, [name]: '' });
  expect(problems.some((problem) => problem.includes(name))).toBe(true);
});

test('a demo has the name of the sample company', () => {
  const read = readSettings({});
  if (!read.ok) throw new Error('These settings are refused.');
  expect(deskSettings(read.settings).company.en).toBe('Jin Jidosha Japan Co., Ltd.');
});

const REFUSED: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ PORT: 'abc' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ NODE_ENV: 'prod' }, 'NODE_ENV'],
  [{ DEFAULT_LANGUAGE: 'fr' }, 'DEFAULT_LANGUAGE'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ SMTP_URL: 'http://x', MAIL_FROM: 'a@b.c' }, 'SMTP_URL'],
  [{ TRUSTED_ORIGINS: 'not a url' }, 'TRUSTED_ORIGINS'],
  [{ CONVERSATION_DAYS: '0' }, 'CONVERSATION_DAYS'],
  [{ PORT: '80.5' }, 'it must be a whole number from 0 to 65535.'],
  [{ LOG_LEVEL: 'loud' }, 'it must be debug, info, warn, error or silent.'],
  [{ DATABASE_URL: 'postgres://' }, 'it must begin with postgres:// or postgresql://.'],
  [{ SMTP_URL: 'mail.example.com', MAIL_FROM: 'a@b.c' }, 'begins with smtp:// or smtps://.'],
  [{ ENDPOINT_URL: 'ai.example.com' }, 'begins with http:// or https://.'],
  [{ TRUSTED_ORIGINS: 'https://a.example.com, b' }, '"b" is no address that begins with http://'],
  [{ TRUSTED_PROXIES: 'abc' }, 'TRUSTED_PROXIES cannot be used as it is: "abc" is neither an address'],
  [{ TRUSTED_PROXIES: '10.0.0.0/8, 10.0.0.0/33' }, '"10.0.0.0/33" is neither an address nor a CIDR range'],
  [{ TRUSTED_PROXIES: '::1/x' }, '"::1/x" is neither an address nor a CIDR range'],
  [{ GAP_EXAMPLE_DAYS: '31' }, 'please set it to CONVERSATION_DAYS (30) at most'],
  [{ MASTER_KEY: 'short' }, 'MASTER_KEY'],
  [{ CONTACT_OFFICE_JA: 'x' }, 'CONTACT_OFFICE_EN'],
  [{ FEE_EN: 'x' }, 'FEE_JA'],
  [{ OPENING_HOURS: 'Mon-Fri nine to five' }, 'OPENING_HOURS'],
  [{ OPENING_HOURS: 'Mon 17:00-09:00' }, 'ends before it begins'],
  [{ OPENING_HOURS: 'Mon-Fri 09:00-17:00', CLOSED_DAYS: '29 December' }, 'CLOSED_DAYS'],
  [{ CLOSED_DAYS: '2026-12-29' }, 'OPENING_HOURS'],
  [{ PRIVACY_OFFICER_EMAIL: 'the officer' }, 'PRIVACY_OFFICER_EMAIL'],
  [{ PRIVACY_OFFICER_EMAIL: 'a@b.example', PRIVACY_OFFICER_LANGUAGE: 'fr' }, 'PRIVACY_OFFICER_LANGUAGE'],
  [{ PRIVACY_OFFICER_LANGUAGE: 'ja' }, 'PRIVACY_OFFICER_EMAIL'],
  [{ SMTP_URL: 'smtp://x' }, 'MAIL_FROM'],
  [{ MICROSOFT_APP_ID: 'x' }, 'MICROSOFT_APP_PASSWORD'],
  [{ ...PRODUCTION, MESSAGES_ENDPOINT: 'on' }, 'MICROSOFT_APP_ID'],
  [{ ...PRODUCTION, PUBLIC_URL: 'http://privacy.example.com' }, 'https'],
];
test.each(REFUSED)('%j is refused in a full sentence that says what to change', (environment, named) => {
  const problems = problemsOf(environment);
  expect(problems.some((problem) => problem.includes(named))).toBe(true);
  for (const problem of problems) expect(problem).toMatch(/^[A-Z`].{20,}[.)]$/su);
  expect(problems.join()).not.toMatch(/invalid|expected|pattern|NaN/iu);
});

test('everything that is wrong is told at once, and nothing twice', () => {
  const wrong = { PORT: 'abc', SMTP_URL: 'x', HOST: '0.0.0.0', MASTER_KEY: 'short', FEE_JA: 'x' };
  const told = [
    'PORT cannot',
    'SMTP_URL cannot',
    'FEE_JA and FEE_EN belong',
    'MASTER_KEY must',
    'HOST opens',
  ];
  const problems = problemsOf(wrong);
  expect(problems).toHaveLength(told.length);
  for (const [at, problem] of problems.entries()) expect(problem).toContain(told[at]);
});

test.each([
  [{}, 30],
  [{ CONVERSATION_DAYS: '7' }, 7],
  [{ CONVERSATION_DAYS: '60', GAP_EXAMPLE_DAYS: '45' }, 45],
])('with %j an example of a question is kept for %i days', (environment, days) => {
  const read = readSettings(environment);
  expect(read.ok && gapExampleDays(read.settings)).toBe(days);
});

test.each(['none', '10.0.0.1, fd00::/8', '192.168.0.0/16'])('proxies may be %s', (proxies) => {
  expect(problemsOf({ TRUSTED_PROXIES: proxies })).toEqual([]);
});

test.each(['MASTER_KEY', 'MICROSOFT_APP_PASSWORD'])(
  'what is secret is not repeated in a refusal: %s',
  (name) => {
    expect(problemsOf({ [name]: 'hunter2' }).join()).not.toContain('hunter2');
  },
);

test.each([
  ['nobody', {}, undefined],
  ['in the language of the desk', { PRIVACY_OFFICER_EMAIL: 'o@example.com', DEFAULT_LANGUAGE: 'ja' }, 'ja'],
  [
    'in their own language',
    { PRIVACY_OFFICER_EMAIL: 'o@example.com', DEFAULT_LANGUAGE: 'ja', PRIVACY_OFFICER_LANGUAGE: 'en' },
    'en',
  ],
])('an officer is alerted: %s', (_how, environment, language) => {
  const read = readSettings(environment);
  if (!read.ok) throw new Error('These settings are refused.');
  const { privacyOfficer } = deskSettings(read.settings);
  expect(privacyOfficer).toEqual(language && { address: 'o@example.com', language });
});
