import { readSettings } from '../../src/config/readSettings';
import { deskSettings } from '../../src/assembly/deskSettings';
import { openSecondOpinion } from '../../src/assembly/openSecondOpinion';

const TOLD = {
  ENDPOINT_PROVIDER_JA: '見本計算株式会社',
  ENDPOINT_PROVIDER_EN: 'Sample Computing Inc.',
  ENDPOINT_COUNTRY_JA: 'アイルランド',
  ENDPOINT_COUNTRY_EN: 'Ireland',
  ENDPOINT_LEGAL_BASIS: 'equivalent-country',
};
const WHOLE = {
  ...{ ENDPOINT_URL: 'https://ai.example.com/v1', ENDPOINT_EMBEDDING_MODEL: 'embed-1', ...TOLD },
};
const PRODUCTION = {
  ...{ NODE_ENV: 'production', MASTER_KEY: Buffer.alloc(32, 1).toString('base64') },
  ...{ PUBLIC_URL: 'https://privacy.example.com', TRUSTED_PROXIES: 'none' },
  ...{ SMTP_URL: 'smtps://u:p@mail.example.com', MAIL_FROM: 'Privacy <privacy@example.com>' },
  ...{ COMPANY_NAME_JA: '港自動車株式会社', COMPANY_NAME_EN: 'Minato Motors Co., Ltd.' },
  PRIVACY_OFFICER_EMAIL: 'officer@example.com',
};
type Given = Readonly<Record<string, string>>;
const problemsOf = (environment: Given) => {
  const read = readSettings(environment);
  return read.ok ? [] : read.problems;
};
const settingsOf = (environment: Given) => {
  const read = readSettings(environment);
  if (!read.ok) throw new Error(read.problems.join());
  return read.settings;
};
const means = { elapsed: () => 0, log: { warn: () => undefined } };

test.each<readonly [string, Given]>([
  ['embeddings alone', WHOLE],
  ['a chat model alone', { ...WHOLE, ENDPOINT_EMBEDDING_MODEL: '', ENDPOINT_RERANK_MODEL: 'chat-1' }],
  ['both, in production', { ...PRODUCTION, ...WHOLE, ENDPOINT_RERANK_MODEL: 'chat-1' }],
  ['this machine without encryption', { ...PRODUCTION, ...WHOLE, ENDPOINT_URL: 'http://127.0.0.1:11434/v1' }],
  ['this machine by IPv6', { ...PRODUCTION, ...WHOLE, ENDPOINT_URL: 'http://[::1]:8000/v1' }],
  ['a demo without encryption', { ...WHOLE, ENDPOINT_URL: 'http://gpu.example.com:8000/v1' }],
  [
    'a deployment',
    { ...WHOLE, ENDPOINT_URL: 'https://x.example.com/openai/deployments/{model}?api-version=1' },
  ],
])('%s is accepted, told to customers and asked', (_name, environment) => {
  expect(problemsOf(environment)).toEqual([]);
  const settings = settingsOf(environment);
  expect(deskSettings(settings).secondOpinion).toEqual({
    provider: { ja: '見本計算株式会社', en: 'Sample Computing Inc.' },
    country: { ja: 'アイルランド', en: 'Ireland' },
    basis: 'equivalent-country',
  });
  expect(openSecondOpinion(settings, means)).toBeDefined();
});

test('nothing is asked and nothing told unless an endpoint is set', () => {
  const settings = settingsOf({});
  expect(openSecondOpinion(settings, means)).toBeUndefined();
  expect(deskSettings(settings)).not.toHaveProperty('secondOpinion');
});

test.each<readonly [Given, string]>([
  ...Object.keys(TOLD).map((name) => [{ [name]: '' }, name] as const),
  [{ ENDPOINT_EMBEDDING_MODEL: '' }, 'ENDPOINT_EMBEDDING_MODEL'],
  [{ ENDPOINT_URL: '' }, 'ENDPOINT_URL'],
  [{ ENDPOINT_URL: 'ftp://ai.example.com' }, 'ENDPOINT_URL'],
  [{ ENDPOINT_URL: 'ai.example.com' }, 'ENDPOINT_URL'],
  [{ ENDPOINT_URL: 'https://user:hunter2@ai.example.com/v1' }, 'ENDPOINT_KEY'],
  [{ ENDPOINT_URL: 'http://ai.example.com/v1' }, 'https'],
  [{ ENDPOINT_URL: 'http://127.0.0.1.example.com/v1' }, 'https'],
  [{ ENDPOINT_KEY_HEADER: 'cookie' }, 'ENDPOINT_KEY_HEADER'],
  [{ ENDPOINT_LEGAL_BASIS: 'consent-28' }, 'ENDPOINT_LEGAL_BASIS'],
])('production with %j is refused in a full sentence that names %s', (change, named) => {
  const problems = problemsOf({ ...PRODUCTION, ...WHOLE, ENDPOINT_KEY: 'hunter2', ...change });
  expect(problems.some((problem) => problem.includes(named))).toBe(true);
  for (const problem of problems) expect(problem).toMatch(/^[A-Z`].{20,}[.)]$/su);
  expect(problems.join()).not.toContain('hunter2');
});
