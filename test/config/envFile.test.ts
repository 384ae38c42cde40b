import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { readEnvFile } from '../../src/config/envFile';
import { readEnvironment } from '../../src/config/readEnvironment';

describe('a line of .env', () => {
  test.each<[written: string, name: string, value: string]>([
    ['PORT=4000', 'PORT', '4000'],
    ['  PORT = 4000  ', 'PORT', '4000'],
    ['export PORT=4000', 'PORT', '4000'],
    ['PORT=4000 # the other one is taken', 'PORT', '4000'],
    ['PORT=', 'PORT', ''],
    ['PORT= # not yet', 'PORT', ''],
    ['PORT=4000\r\n', 'PORT', '4000'],
    ['\uFEFFPORT=4000', 'PORT', '4000'],
    ['SMTP_URL="smtp://desk:pa#ss@mail.example.com"', 'SMTP_URL', 'smtp://desk:pa#ss@mail.example.com'],
    ["MAIL_FROM='Desk <desk@example.com>' # ours", 'MAIL_FROM', 'Desk <desk@example.com>'],
    ['FEE_EN=`It\'s "300" yen`', 'FEE_EN', 'It\'s "300" yen'],
    ['CONTACT_OFFICE_EN="1-2-3 Chuo\nTokyo"', 'CONTACT_OFFICE_EN', '1-2-3 Chuo\nTokyo'],
    ['CONTACT_OFFICE_EN="1-2-3 Chuo\\nTokyo"', 'CONTACT_OFFICE_EN', '1-2-3 Chuo\nTokyo'],
    ['COMPANY_NAME_JA=見本自動車', 'COMPANY_NAME_JA', '見本自動車'],
    ['MASTER_KEY=AQEBAQEBAQEBAQEBAQ==', 'MASTER_KEY', 'AQEBAQEBAQEBAQEBAQ=='],
  ])('%j is read as Node reads it', (written, name, value) => {
    expect(readEnvFile(written)).toEqual({ given: [{ line: 1, name, value }], problems: [] });
    expect(parseEnv(written.replace('\uFEFF', ''))[name]).toBe(value);
  });

  test.each<[written: string, line: number, fault: string]>([
    ['# settings\nPORT', 2, 'notAnAssignment'],
    ['PORT: 4000', 1, 'notAnAssignment'],
    ['=4000', 1, 'notAnAssignment'],
    ['MY PORT=4000', 1, 'notAnAssignment'],
    ['1PORT=4000', 1, 'notAnAssignment'],
    ['PORT=1\nMAIL_FROM="Desk\n\nHOST=x', 2, 'notClosed'],
    ['FEE_EN="300" yen', 1, 'afterQuote'],
    ['FEE_EN="say \\"300\\""', 1, 'afterQuote'],
    ['SMTP_URL=smtp://desk:pa#ss@mail.example.com', 1, 'hash'],
    ['MASTER_KEY=#secret', 1, 'hash'],
    ['PORT=1\nFEE_EN="a\nb"\nPORT=2', 4, 'twice'],
  ])('%j is told with its number', (written, line, fault) => {
    expect(readEnvFile(written).problems).toContainEqual({ line, fault });
  });

  test('all that is wrong is told at once, and nothing of what is secret', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-env-'));
    await writeFile(path.join(folder, '.env'), 'A hunter2\nMASTER_KEY=hunter2#3\n');
    const read = await readEnvironment({}, folder);
    await rm(folder, { recursive: true });
    expect(read).toEqual({
      ok: false,
      problems: [
        '.env, line 1: This is not NAME=value.',
        '.env, line 2: A # begins a comment, so the value would end there. Please put it into quotes.',
      ],
    });
  });
});

describe('the environment with .env', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-env-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const put = async (text: string, mode = 0o600) => {
    await writeFile(path.join(folder, '.env'), text);
    await chmod(path.join(folder, '.env'), mode);
  };

  test('is the environment alone where there is no such file', async () => {
    expect(await readEnvironment({ PORT: '1' }, folder)).toEqual({
      ...{ ok: true, environment: { PORT: '1' }, notes: [] },
    });
  });

  test('takes what the environment does not have, even where that has it empty', async () => {
    await put('PORT=4000\nHOST=::1\nFEE_EN=300 yen');
    expect(await readEnvironment({ PORT: '1', FEE_EN: '' }, folder)).toEqual({
      ok: true,
      environment: { PORT: '1', HOST: '::1', FEE_EN: '' },
      notes: ['Settings are also read from .env.'],
    });
  });

  test('warns of a name that is none of a setting', async () => {
    await put('PORT=4000\nSMPT_URL=smtp://x\nconstructor=x');
    const read = await readEnvironment({}, folder);
    expect(read.ok && read.notes.slice(1)).toEqual([
      '.env, line 2: There is no setting SMPT_URL, so it changes nothing. Is SMTP_URL meant?',
      '.env, line 3: There is no setting constructor, so it changes nothing.',
    ]);
  });

  test.each([
    ['SMTP_ULR', ' Is SMTP_URL meant?'],
    ['SMTPURL', ' Is SMTP_URL meant?'],
    ['port', ' Is PORT meant?'],
    ['POST', ' Is PORT meant?'],
    ['HOME', ''],
    ['MAIL_PASSWORD', ''],
  ])('of the name %s it says%s', async (name, meant) => {
    await put(`${name}=x`);
    const read = await readEnvironment({}, folder);
    expect(read.ok && read.notes[1]).toBe(
      `.env, line 1: There is no setting ${name}, so it changes nothing.${meant}`,
    );
  });

  test.each([
    ['CI is set', { CI: 'true' }],
    ['a test of ours runs it', { JEST_WORKER_ID: '1' }],
    ['NODE_ENV is test', { NODE_ENV: 'test' }],
  ])('leaves the file out, and says so, when %s', async (_when, environment) => {
    await put('PORT=4000\nnonsense');
    const note = '.env is not read, since CI or JEST_WORKER_ID is set, or NODE_ENV is test.';
    expect(await readEnvironment(environment, folder)).toEqual({ ok: true, environment, notes: [note] });
  });

  test.each([
    ['everybody can read', 0o644, {}, 'NODE_ENV=production', false],
    ['the group can read', 0o640, { NODE_ENV: 'production' }, 'PORT=1', false],
    ['the group can write', 0o620, { NODE_ENV: 'production' }, 'PORT=1', false],
    ['only its owner can read', 0o600, {}, 'NODE_ENV=production', true],
    ['everybody can read, for a demo', 0o644, {}, 'PORT=1', true],
    [
      'everybody can read, but the environment makes it a demo',
      0o644,
      { NODE_ENV: '' },
      'NODE_ENV=production',
      true,
    ],
  ])('with a file that %s', async (_name, mode, environment, text, ok) => {
    await put(text, mode);
    const read = await readEnvironment(environment, folder);
    expect(read.ok).toBe(ok);
    if (!read.ok) expect(read.problems.join()).toContain('Please run: chmod 600 .env');
  });

  test('is refused when the file cannot be read', async () => {
    await mkdir(path.join(folder, '.env'));
    expect(await readEnvironment({}, folder)).toEqual({
      ok: false,
      problems: [`${path.join(folder, '.env')} cannot be read.`],
    });
  });
});
