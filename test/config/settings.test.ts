import { readSettings } from '../../src/config/readSettings';
import { deskSettings } from '../../src/deskSettings';

const KEY = Buffer.alloc(32, 1).toString('base64');
const PRODUCTION = {
  ...{
    NODE_ENV: 'production',
    MASTER_KEY: KEY,
    PUBLIC_URL: 'https://privacy.example.com',
    TRUSTED_PROXIES: 'none',
  },
  ...{ SMTP_URL: 'smtps://u:p@mail.example.com', MAIL_FROM: 'Privacy <privacy@example.com>' },
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

test.each(['MASTER_KEY', 'PUBLIC_URL', 'TRUSTED_PROXIES', 'SMTP_URL', 'PRIVACY_OFFICER_EMAIL'])(
  'production without %s is refused by name',
  (name) => {
    const problems = problemsOf({ ...PRODUCTION, [name]: '' });
    expect(problems.some((problem) => problem.includes(name))).toBe(true);
  },
);

const REFUSED: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ PORT: 'abc' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ NODE_ENV: 'prod' }, 'NODE_ENV'],
  [{ DEFAULT_LANGUAGE: 'fr' }, 'DEFAULT_LANGUAGE'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ SMTP_URL: 'http://x', MAIL_FROM: 'a@b.c' }, 'SMTP_URL'],
  [{ TRUSTED_ORIGINS: 'not a url' }, 'TRUSTED_ORIGINS'],
  [{ CONVERSATION_DAYS: '0' }, 'CONVERSATION_DAYS'],
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
